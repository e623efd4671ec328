"""The points of decision: official numbers, by chapter."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at
from tests.pages.plan_facts import PLAN


def test_beslispunten_staan_op_nummer_en_bij_hun_hoofdstuk(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(PLAN), "plan/beslispunten/"))
    assert html.xpath("//li/@id") == ["beslispunt-01", "beslispunt-02"]
    assert [h.text_content() for h in html.xpath("//h2")][:2] == ["2", "5"]


def test_een_beslispunt_leidt_naar_zijn_opgave(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(PLAN), "plan/beslispunten/01/"))
    assert "../../opgaven/1/" in html.xpath("//dl//a/@href")
