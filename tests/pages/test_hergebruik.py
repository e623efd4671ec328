"""What can be re-used: every file of the site with data, described."""

from __future__ import annotations

from sdsite.model.item import Onderdeel
from sdsite.model.load import NOUNS, ROWS
from sdsite.pages.hergebruik import INHOUD
from tests.pages.conftest import PlanOf, html_of, page_at
from tests.pages.start_facts import ALL

ADDRESS = "over/gegevens/"


def test_elk_soort_gegeven_heeft_een_omschrijving() -> None:
    plurals = {noun.plural for noun in (*NOUNS, *ROWS, *Onderdeel.__subclasses__())}
    assert plurals == set(INHOUD)


def test_elk_bestand_met_gegevens_staat_op_de_pagina(plan_of: PlanOf) -> None:
    plan = plan_of(ALL)
    links = {
        href.removeprefix("../../")
        for href in html_of(page_at(plan, ADDRESS)).xpath("//a/@href")
        if href.endswith((".json", ".csv"))
    }
    assert links == {file.path for file in plan.files if file.path.endswith((".json", ".csv"))}


def test_het_antwoord_telt_de_gegevens(plan_of: PlanOf) -> None:
    assert page_at(plan_of(), ADDRESS).description == (
        "Alles op deze site is ook te gebruiken als gegevens: 9 gegevens in 5 bestanden (JSON), "
        "en 1 bestand met cijfers (CSV)."
    )
