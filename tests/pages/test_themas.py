"""The list of subjects, with how much there is about each."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, page_at, text_of
from tests.pages.test_thema import BESLUIT, THEMAS


def test_elk_thema_staat_er_met_zijn_aantal(plan_of: PlanOf) -> None:
    plan = plan_of({"data/themas.yml": THEMAS, "data/besluiten.yml": BESLUIT})
    words = text_of(page_at(plan, "themas/"))
    assert "Dagopvang Een plek voor overdag. 1 gegeven" in words
    assert "Geld Wat het kost. 0 gegevens" in words


def test_zonder_themas_is_er_geen_lijst(plan_of: PlanOf) -> None:
    assert "themas/" not in {page.address for page in plan_of().pages}
