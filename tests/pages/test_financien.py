"""The page about the money: the finding first, computed, with a warning where a sum is wrong."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of, words_of
from tests.pages.number_facts import BUDGET, SAVINGS


def test_de_bevinding_komt_uit_de_nieuwste_tabel_en_noemt_de_vorige(plan_of: PlanOf) -> None:
    page = page_at(plan_of(SAVINGS), "financien/")
    assert page.description.replace("\u00a0", " ") == (
        "Eind 2030 moet voor 2032 nog € 3,6 miljoen worden ingevuld: besparingen min "
        "investeringen. De bron drukt € 3640000; begin 2030 was dat € 5500000."
    )


def test_bij_de_bevinding_staat_dat_de_bron_zich_tegenspreekt(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(SAVINGS), "financien/"))
    (warning,) = html.xpath("//*[@class='deelpaginakop__antwoord']//a")
    assert warning.text == "Het saldo is twintigduizend euro te laag gedrukt"
    assert warning.get("href") == "../afwijkingen/saldo/"


def test_zonder_besparing_is_de_bevinding_de_uitleg_van_de_eerste_tabel(plan_of: PlanOf) -> None:
    page = page_at(plan_of(BUDGET), "financien/")
    assert page.description == "De dagopvang kostte minder dan begroot."


def test_de_tabel_van_de_bevinding_staat_voorop_en_dan_haar_vorige_stand(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of({**BUDGET, **SAVINGS}), "financien/"))
    assert html.xpath("//li[@class='lijstblok__item']/@id") == [
        "tabel-besparing-nieuw",
        "tabel-besparing-oud",
        "tabel-dagopvang",
        "tabel-bezoekers",
        "tabel-los",
    ]


def test_losse_bedragen_staan_onder_een_eigen_kop(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(BUDGET), "financien/"))
    (group,) = html.xpath("//section[h2/@id='losse-bedragen']")
    assert "Losse bedragen in de teksten" in words_of(group)
    assert group.xpath("./ul/li/@id") == ["tabel-los"]


def test_elke_regel_houdt_haar_anker_bij_de_weg_naar_haar_tabel(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(BUDGET), "financien/"))
    row = html.get_element_by_id("tabel-dagopvang-huur")
    assert words_of(row) == "Huur"
    assert row.xpath("ancestor::li[@id='tabel-dagopvang']//a/@href") == ["dagopvang/"]


def test_de_grafiek_van_de_bevinding_staat_voorop(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(SAVINGS), "financien/"))
    assert html.xpath("//figure/@id") == ["grafiek-besparing-nieuw"]


def test_zonder_tabellen_is_er_geen_pagina_over_geld(plan_of: PlanOf) -> None:
    plan = plan_of()
    assert "financien/" not in {page.address for page in plan.pages}
    assert "Geld" not in {item.title for item in plan.menu}


def test_de_kop_telt_tabellen_bedragen_en_tegenspraken(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of({**BUDGET, **SAVINGS}), "financien/"))
    assert "Tabellen 4 Lijsten met losse bedragen 1 Bedragen en aantallen 30" in words
    assert "Tegenspraken in de bron 1 afwijking" in words
