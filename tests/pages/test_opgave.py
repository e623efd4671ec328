"""The page of one opgave: goals, plans and decisions, each at its anchor."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of
from tests.pages.plan_facts import PLAN


def test_een_opgave_toont_doelen_voornemens_en_beslispunten(plan_of: PlanOf) -> None:
    page = page_at(plan_of(PLAN), "plan/opgaven/1/")
    html = html_of(page)
    assert html.xpath("//*[@id='doel-opgave-1-1']")
    assert html.xpath("//*[@id='opgave-1-w1']")
    assert "../../beslispunten/01/" in html.xpath("//a/@href")
    assert "Meetpunt Aantal mensen dat de weg weet" in text_of(page)


def test_nadruk_in_een_tekst_wordt_nadruk(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(PLAN), "plan/opgaven/1/"))
    assert html.xpath("string(//em)") == "ver"


def test_zonder_beslispunten_staat_dat_er(plan_of: PlanOf) -> None:
    plan = {path: text for path, text in PLAN.items() if "beslispunten" not in path}
    page = page_at(plan_of(plan), "plan/opgaven/1/")
    assert "noemt het plan geen eigen beslispunt" in text_of(page)
