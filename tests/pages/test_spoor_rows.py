"""A row of a table of chains: where it starts, and each step or the hole in its place."""

from __future__ import annotations

from lxml.html import HtmlElement

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.small_facts import DECISIONS, PROMISES

ADDRESS = "spoor/"
ALL = {**PROMISES, **DECISIONS}


def _row(html: HtmlElement, table: str, number: int) -> list[str]:
    row = html.xpath(f"//table[@id='{table}-tabel']/tbody/tr")[number]
    return [words_of(cell) for cell in row.xpath("./th | ./td")]


def test_in_een_rij_staan_reactie_besluit_activiteit_en_resultaat(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(ALL), ADDRESS))
    assert _row(html, "adviezen", 0) == [
        "1. Neem meer tijd Advies over de dagopvang, 1 maart 2030",
        "Reactie op advies 1 overgenomen 15 maart 2030",
        "geen besluit gevonden",
        "geen activiteit gevonden",
        "Twee maanden meer tijd nagekomen Toezegging, 15 maart 2030 en nog 2",
    ]
    assert _row(html, "adviezen", 1)[1] == "geen reactie"
    assert _row(html, "beslispunten", 0)[1:] == [
        "De raad stelt het plan vast vastgesteld 20 april 2030",
        "geen activiteit gevonden",
        "nog geen bericht",
    ]


def test_elke_cel_is_een_link_of_een_gat(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(ALL), ADDRESS))
    for cell in html.xpath("//table//td"):
        assert cell.xpath(".//a | .//*[@class='overzicht__gat']")
