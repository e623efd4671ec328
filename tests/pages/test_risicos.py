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
    assert [
        words_of(title) for title in html.xpath("//section[contains(@class, 'lijstblok')]/h2")
    ] == [
        "Te voorkomen risico's (1)",
        "Externe risico's (1)",
    ]
    assert html.xpath("//li[starts-with(@id, 'risico-') and p]/@id") == [
        "risico-tijd",
        "risico-geld",
    ]


def test_een_maatregel_leidt_van_haar_anker_naar_het_risico(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(RISKS), "risicos/"))
    (measure,) = html.xpath("//li[@id='risico-geld-m1']")
    assert measure.xpath("./a/@href") == ["geld/#risico-geld-m1"]


def test_de_filter_wijst_elk_risico_een_groep_toe(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(RISKS), "risicos/"))
    groups = {a.get("id"): a.get("class") for a in html.xpath("//li[p]")}
    assert "groep-1" in groups["risico-tijd"]
    assert "groep-2" in groups["risico-geld"]
    assert html.xpath("//p[@id='toon-groter']")


def test_zonder_risicos_is_er_geen_pagina(plan_of: PlanOf) -> None:
    assert "risicos/" not in {page.address for page in plan_of().pages}
