"""Promised and done: all in one table, each on a page of its own with what later sources say."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of, words_of
from tests.pages.small_facts import PROMISES

ADDRESS = "toezeggingen/"


def test_de_pagina_telt_de_beloften_naar_stand(plan_of: PlanOf) -> None:
    assert page_at(plan_of(PROMISES), ADDRESS).description == (
        "In de stukken op deze site staan 3 toezeggingen van de gemeente. "
        "Zo staat het ervoor volgens latere stukken: 1 is nagekomen en over 2 is er nog geen "
        "bericht."
    )


def test_elke_belofte_leidt_van_haar_anker_naar_een_eigen_pagina(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(PROMISES), ADDRESS))
    rows = {row.get("id"): row.xpath(".//a/@href") for row in html.xpath("//tr[@id]")}
    assert rows == {
        "toezegging-meer-tijd": ["meer-tijd/"],
        "toezegging-eerder": ["eerder/"],
        "toezegging-later-bekijken": ["later-bekijken/"],
    }


def test_bij_een_belofte_staat_waar_zij_is_gedaan_en_wat_ervan_kwam(plan_of: PlanOf) -> None:
    promise = html_of(page_at(plan_of(PROMISES), f"{ADDRESS}meer-tijd/"))
    words = words_of(promise)
    assert "nagekomen" in words
    assert "Wat latere stukken zeggen Het plan kwam twee maanden later." in words
    assert "Beloofd 15 maart 2030 In de reactie van het college Reactie op advies 1" in words
    assert "Klaar volgens de belofte tweede kwartaal 2030 (door ons afgeleid)" in words
    assert "Hoe wij aan de datum komen: De brief noemt twee maanden." in words
    assert "Beoordeeld door de redactie" in words
    assert "../../adviezen/2030-1/#collegereactie-2030-1-a01" in promise.xpath(".//a/@href")


def test_geen_bericht_is_niet_hetzelfde_als_niets_gedaan(plan_of: PlanOf) -> None:
    plan = plan_of(PROMISES)
    assert "Dat zegt niet dat er niets is gebeurd." in text_of(page_at(plan, ADDRESS))
    words = text_of(page_at(plan, f"{ADDRESS}eerder/"))
    assert "Klaar volgens de belofte geen termijn genoemd" in words


def test_zonder_toezeggingen_is_er_geen_pagina(plan_of: PlanOf) -> None:
    assert ADDRESS not in {page.address for page in plan_of().pages}
