"""Which documents for paper are planned: those that are asked for and have something to tell."""

from __future__ import annotations

from sdsite.checks.paper import BUNDLES as KNOWN
from sdsite.pages.booklets import BUNDLES
from tests.pages.conftest import PlanOf
from tests.pages.paper_facts import asking


def test_alleen_wat_gevraagd_is_wordt_gemaakt_en_elk_een_keer(plan_of: PlanOf) -> None:
    plan = plan_of(asking("advies-2030-1", "bundel-adviesraad", "advies-2030-1"))
    assert [each.id for each in plan.booklets] == ["advies-2030-1", "bundel-adviesraad"]
    assert plan_of().booklets == ()


def test_een_bundel_zonder_inhoud_wordt_overgeslagen(plan_of: PlanOf) -> None:
    """The case has no written pages, so nothing for residents."""
    assert plan_of(asking("bundel-inwoner")).booklets == ()


def test_elke_bundel_die_gevraagd_kan_worden_is_er() -> None:
    assert tuple(BUNDLES) == KNOWN


def test_een_hoofdstuk_is_de_weergave_van_de_pagina_zelf(plan_of: PlanOf) -> None:
    plan = plan_of(asking("advies-2030-1"))
    page = next(page for page in plan.pages if page.kind == "advies")
    (chapter,) = [each for each in plan.booklets[0].chapters if each.kind == "advies"]
    assert chapter.view.blocks == page.view.blocks  # type: ignore[attr-defined]
    assert chapter.address == page.address
