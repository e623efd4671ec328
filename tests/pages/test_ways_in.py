"""The ways in by question: each only when its page is there."""

from __future__ import annotations

from sdsite.pages.start import StartView
from tests.pages.conftest import PlanOf, page_at
from tests.pages.small_facts import DECISIONS
from tests.pages.start_facts import ALL


def _questions(plan_of: PlanOf, files: dict[str, str]) -> list[tuple[str, str]]:
    plan = plan_of(files)
    view = page_at(plan, "").view
    assert isinstance(view, StartView)
    addresses = {page.address for page in plan.pages}
    assert all(way.address in addresses for way in view.ways), "a way in leads nowhere"
    return [(way.question, way.address) for way in view.ways]


def test_een_klein_project_heeft_alleen_de_ingang_die_er_is(plan_of: PlanOf) -> None:
    question = "Wat adviseerde de adviesraad en wat deed het college ermee?"
    assert _questions(plan_of, {}) == [(question, "adviezen/")]


def test_een_geschreven_pagina_in_het_menu_staat_voorop(plan_of: PlanOf) -> None:
    first, *others = _questions(plan_of, {**ALL, **DECISIONS})
    assert first == ("Wat verandert er voor u?", "voor-u/")
    assert [address for _, address in others] == [
        "adviezen/",
        "raadsvragen/",
        "financien/",
        "besluiten/",
    ]


def test_een_ingang_telt_wat_er_is_en_zegt_wat_alleen_is_aangekondigd(plan_of: PlanOf) -> None:
    view = page_at(plan_of(dict(DECISIONS)), "").view
    assert isinstance(view, StartView)
    (way,) = (way for way in view.ways if way.address == "besluiten/")
    assert way.text == "3 besluiten van raad en college, met de datum; 1 aangekondigd."
