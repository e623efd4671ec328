"""The page with the risks: counted by how they move, each with its states and measures."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.number_facts import RISKS


def test_het_antwoord_telt_de_risicos_naar_hun_laatste_stand(plan_of: PlanOf) -> None:
    assert page_at(plan_of(RISKS), "risicos/").description == (
        "In mei 2030 staan er 2 risico's op de lijst: 1 ongewijzigd en 1 groter."
    )


def test_risicos_staan_per_familie_in_de_volgorde_van_de_bron(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(RISKS), "risicos/"))
    assert [words_of(title) for title in html.xpath("//section[@class='risicogroep']/h2")] == [
        "Te voorkomen risico's (1)",
        "Externe risico's (1)",
    ]
    assert html.xpath("//article/@id") == ["risico-tijd", "risico-geld"]


def test_elke_stand_heeft_een_datum_een_woord_en_een_bron(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(RISKS), "risicos/"))
    stands = html.xpath("//article[@id='risico-geld']//*[@class='risicostand']")
    assert [words_of(stand) for stand in stands] == [
        "Mei 2030 groter Het rijk bezuinigt. Bron: Reactie op het advies over de dagopvang",
        "December 2029 nieuw Dit risico is er net. Bron: Advies over de dagopvang",
    ]


def test_een_maatregel_heeft_een_eigen_anker_en_stand(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(RISKS), "risicos/"))
    (measure,) = html.xpath("//li[@id='risico-geld-m1']")
    words = words_of(measure)
    assert "De gemeente praat met het rijk." in words
    assert "Maatregel intensiveren" in words
    assert "Risico bij deze maatregel groter" in words
    assert "Er komt meer overleg." in words


def test_de_filter_wijst_elk_risico_een_groep_toe(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(RISKS), "risicos/"))
    groups = {a.get("id"): a.get("class") for a in html.xpath("//article")}
    assert "groep-1" in groups["risico-tijd"]
    assert "groep-2" in groups["risico-geld"]
    assert html.xpath("//p[@id='toon-groter']")


def test_zonder_risicos_is_er_geen_pagina(plan_of: PlanOf) -> None:
    assert "risicos/" not in {page.address for page in plan_of().pages}
