"""The list of changes: newest first, each with what stood there; nothing changed is said too."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of

ADDRESS = "over/wijzigingen/"


def test_zonder_wijzigingen_zegt_de_pagina_dat(plan_of: PlanOf) -> None:
    page = page_at(plan_of(), ADDRESS)
    assert "niets gecorrigeerd en niets ingetrokken" in page.description


def test_de_nieuwste_wijziging_staat_bovenaan(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(case="een_correctie"), ADDRESS))
    assert html.xpath("//article/@id") == [
        "correctie-huur-2030",
        "correctie-doel-dichtbij",
        "correctie-plan",
    ]


def test_een_correctie_noemt_gegeven_veld_en_wat_er_stond(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(case="een_correctie"), ADDRESS))
    assert "Gegeven Huur (2030) bedrag Veld tekst Stond er eerst € 15.200" in words


def test_een_intrekking_wijst_naar_haar_oude_adres(plan_of: PlanOf) -> None:
    page = page_at(plan_of(case="een_intrekking"), ADDRESS)
    assert page.description == (
        "Op deze site zijn 3 wijzigingen: 3 ingetrokken. De laatste is van 10 mei 2030."
    )
    assert "../../documenten/proef/" in html_of(page).xpath("//article//a/@href")


def test_de_voet_van_elke_pagina_leidt_naar_de_wijzigingen(plan_of: PlanOf) -> None:
    assert ADDRESS in [item.address for item in plan_of().footer]
