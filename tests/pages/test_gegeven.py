"""A fact of a long list on a page of its own: at an address made from its id, with its proof."""

from __future__ import annotations

from sdsite.pages.parts import Link
from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.small_facts import DECISIONS


def test_een_gegeven_heeft_woorden_feiten_bron_en_hoe_ernaar_te_verwijzen(plan_of: PlanOf) -> None:
    page = page_at(plan_of(DECISIONS), "besluiten/plan/")
    words = words_of(html_of(page))
    assert words.startswith("Besluit De raad stelt het plan vast vastgesteld")
    assert "Datum 20 april 2030 Wie besloot gemeenteraad" in words
    assert "Bron: " in words
    assert words.index("Verwijs naar deze pagina") > words.index("Bron: ")
    assert "/besluiten/plan/" in words


def test_een_gegeven_staat_onder_zijn_lijst(plan_of: PlanOf) -> None:
    page = page_at(plan_of(DECISIONS), "besluiten/plan/")
    assert page.section == "besluiten/"
    assert page.breadcrumb == (Link("Start", ""), Link("Besluiten", "besluiten/"))


def test_wat_ervan_kwam_staat_bij_een_beslispunt(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(DECISIONS), "plan/beslispunten/1/"))
    (section,) = html.xpath("//*[@id='spoor']/..")
    assert "De raad stelt het plan vast" in words_of(section)
