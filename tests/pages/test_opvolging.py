"""What a reaction promised, counted by how that stands."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, page_at, text_of
from tests.pages.small_facts import PROMISES


def test_de_lijst_telt_wat_een_reactie_belooft(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(PROMISES), "adviezen/"))
    assert "2 toezeggingen: 1 nagekomen en 1 nog geen bericht" in words


def test_een_reactie_zonder_belofte_zegt_dat(plan_of: PlanOf) -> None:
    assert "geen toezegging" in text_of(page_at(plan_of(), "adviezen/"))
