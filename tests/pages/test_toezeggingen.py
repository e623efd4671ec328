"""Promised and done: by state, oldest first, with what later sources say."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.small_facts import PROMISES

ADDRESS = "toezeggingen/"


def test_de_pagina_telt_de_beloften_naar_stand(plan_of: PlanOf) -> None:
    assert page_at(plan_of(PROMISES), ADDRESS).description == (
        "In de stukken op deze site staan 3 toezeggingen van de gemeente. "
        "Zo staat het ervoor volgens latere stukken: 1 is nagekomen en over 2 is er nog geen "
        "bericht."
    )


def test_beloften_staan_naar_stand_met_de_oudste_eerst(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(PROMISES), ADDRESS))
    assert html.xpath("//section[@aria-labelledby='nagekomen']//article/@id") == [
        "toezegging-meer-tijd"
    ]
    assert html.xpath("//section[@aria-labelledby='nog-geen-bericht']//article/@id") == [
        "toezegging-eerder",
        "toezegging-later-bekijken",
    ]


def test_bij_een_belofte_staat_waar_zij_is_gedaan_en_wat_ervan_kwam(plan_of: PlanOf) -> None:
    promise = html_of(page_at(plan_of(PROMISES), ADDRESS)).get_element_by_id("toezegging-meer-tijd")
    words = words_of(promise)
    assert "nagekomen" in words
    assert "Wat latere stukken zeggen Het plan kwam twee maanden later." in words
    assert "Beloofd 15 maart 2030 In de reactie van het college Reactie op advies 1" in words
    assert "Klaar volgens de belofte tweede kwartaal 2030 (door ons afgeleid)" in words
    assert "Hoe wij aan de datum komen: De brief noemt twee maanden." in words
    assert "Beoordeeld door de redactie" in words
    assert "../adviezen/2030-1/#collegereactie-2030-1-a01" in promise.xpath(".//a/@href")


def test_geen_bericht_is_niet_hetzelfde_als_niets_gedaan(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(PROMISES), ADDRESS))
    (silent,) = html.xpath("//section[@aria-labelledby='nog-geen-bericht']")
    words = words_of(silent)
    assert "Dat zegt niet dat er niets is gebeurd." in words
    assert "Klaar volgens de belofte geen termijn genoemd" in words


def test_zonder_toezeggingen_is_er_geen_pagina(plan_of: PlanOf) -> None:
    assert ADDRESS not in {page.address for page in plan_of().pages}


def test_het_filter_toont_beloften_uit_een_soort_stuk_alleen(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(PROMISES), ADDRESS))
    stand = html.get_element_by_id("toon-antwoorden-op-raadsvragen")
    assert words_of(stand).startswith("U ziet alleen: antwoorden op raadsvragen (1 van 3).")
    assert "filterstand--2" in stand.get("class", "")
    assert "groep-2" in html.get_element_by_id("toezegging-later-bekijken").get("class", "")
