"""The page of the plan: opgaven first, then the ways further."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of
from tests.pages.plan_facts import PLAN


def test_het_plan_telt_opgaven_en_uitgangspunten(plan_of: PlanOf) -> None:
    page = page_at(plan_of(PLAN), "plan/")
    assert page.description.startswith("Het plan noemt 1 opgave en 1 uitgangspunt.")
    assert "1. Hulp dichtbij De gemeente wil hulp in elke wijk. 1 voornemen" in text_of(page)


def test_een_pagina_die_er_niet_is_staat_er_ook_niet_als_link(plan_of: PlanOf) -> None:
    hrefs = html_of(page_at(plan_of(PLAN), "plan/")).xpath("//a/@href")
    assert "beslispunten/" in hrefs
    assert "documenten-en-notas/" not in hrefs


def test_zonder_opgaven_is_er_geen_plan(plan_of: PlanOf) -> None:
    assert "plan/" not in {page.address for page in plan_of().pages}
