"""The page with the indicators: how many have a baseline, and the words for what is not known."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of, words_of
from tests.pages.number_facts import INDICATORS

GOALS = {"data/doelen.yml": INDICATORS["data/doelen.yml"]}


def test_het_antwoord_telt_wat_bekend_is(plan_of: PlanOf) -> None:
    assert page_at(plan_of(INDICATORS), "indicatoren/").description == (
        "Van de 2 indicatoren heeft er 1 een beginstand. Geen enkele heeft een latere meting, "
        "en geen enkele heeft een streefwaarde. Of het beter gaat, is dus niet te zeggen."
    )


def test_een_latere_meting_en_een_streefwaarde_tellen_mee(plan_of: PlanOf) -> None:
    later = "indicator-bezoek,2030,2030,14,14%,%,false,,document-advies,bijlage,\n"
    files = {
        **INDICATORS,
        "data/metingen.csv": INDICATORS["data/metingen.csv"] + later,
        "data/indicatoren.yml": INDICATORS["data/indicatoren.yml"].replace(
            "  richting: hoger is beter\n", "  richting: hoger is beter\n  streefwaarde: 20%\n"
        ),
    }
    page = page_at(plan_of(files), "indicatoren/")
    assert "1 heeft een latere meting, en 1 heeft een streefwaarde." in page.description
    words = text_of(page_at(plan_of(files), "indicatoren/bezoek/"))
    assert "Meting 2030 14% (2030)" in words
    assert "Streefwaarde 20%" in words


def test_de_doelen_staan_als_boom_met_hun_indicatoren(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(INDICATORS), "indicatoren/"))
    (goal,) = html.xpath("//section[@id='doel-1']/section[@id='doel-1-1']")
    assert goal.xpath(".//ul[@class='regels']/li/@id") == ["indicator-bezoek", "indicator-tevreden"]
    assert "De gemeente wil dat meer mensen komen." in words_of(goal)


def test_zonder_beginstand_staan_er_de_woorden_van_de_bron(plan_of: PlanOf) -> None:
    plan = plan_of(INDICATORS)
    words = text_of(page_at(plan, "indicatoren/tevreden/"))
    assert "beginstand niet bekend" in words
    html = html_of(page_at(plan, "indicatoren/"))
    assert "Beginstand “PM”: de bron vult dit later in" in words
    rows = html.xpath("//table[@id='overzicht']//tr[td]")
    assert (
        words_of(rows[1]) == "Mensen die tevreden zijn PM (niet bekend) PM (niet bekend) onbekend "
        "nog geen meting"
    )


def test_doelen_zonder_indicatoren_staan_er_ook(plan_of: PlanOf) -> None:
    page = page_at(plan_of(GOALS), "indicatoren/")
    assert page.description == "De bronnen noemen doelen, maar geen indicatoren."
    assert "Meer mensen bezoeken de dagopvang" in text_of(page)


def test_zonder_doelen_is_er_geen_pagina(plan_of: PlanOf) -> None:
    assert "indicatoren/" not in {page.address for page in plan_of().pages}


def test_een_late_meting_heet_zo_en_de_regel_staat_erbij(plan_of: PlanOf) -> None:
    indicators = INDICATORS["data/indicatoren.yml"].replace(
        "frequentie: jaarlijks\n  richting: hoger",
        "frequentie: elk jaar\n  maanden: 3\n  richting: hoger",
    )
    plan = plan_of({**INDICATORS, "data/indicatoren.yml": indicators})
    html = html_of(page_at(plan, "indicatoren/"))
    words = words_of(html)
    assert "Van de 1 meting met een vaste frequentie is er 1 te laat op 1 juni 2030." in words
    assert "Wanneer noemen wij een meting te laat?" in words
    row = words_of(html.xpath("//table[@id='overzicht']//tr[td]")[0])
    assert row.endswith("te laat uiterlijk 31 maart 2030")
    html = html_of(page_at(plan, "indicatoren/bezoek/"))
    (fact,) = html.xpath("//dt[.='Volgende meting']/..")
    assert "te laat uiterlijk 31 maart 2030 (door ons berekend)" in words_of(fact)
