"""The page of one risk: how it stood on each date, and what is done about it."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.number_facts import RISKS


def test_een_risico_heeft_zijn_laatste_stand_in_de_kop(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(RISKS), "risicos/geld/"))
    assert words_of(html.xpath("//header//*[@class='labelregel']")[0]) == "groter"


def test_elke_stand_heeft_een_datum_een_woord_en_een_bron(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(RISKS), "risicos/geld/"))
    stands = html.xpath("//*[@class='risicostand']")
    assert [words_of(stand) for stand in stands] == [
        "Mei 2030 groter Het rijk bezuinigt. Bron: Reactie op het advies over de dagopvang",
        "December 2029 nieuw Dit risico is er net. Bron: Advies over de dagopvang",
    ]


def test_een_maatregel_heeft_een_eigen_anker_en_stand(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(RISKS), "risicos/geld/"))
    (measure,) = html.xpath("//li[@id='risico-geld-m1']")
    words = words_of(measure)
    assert "De gemeente praat met het rijk." in words
    assert "Maatregel intensiveren" in words
    assert "Risico bij deze maatregel groter" in words
    assert "Er komt meer overleg." in words
