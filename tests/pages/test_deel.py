"""A long list in parts: stable addresses, plain links from one part to the next."""

from __future__ import annotations

import pytest

from sdsite.pages.deel import Deel, parts_of
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import Page, at_hand
from sdsite.render.html import render_part
from tests.pages.conftest import PlanOf, html_of, page_at

PAGE = Page("woorden/", "x", "Woorden", "", "woorden/", (Link("Start", ""),), at_hand(None))


def _parts(count: int) -> tuple[Deel[int], ...]:
    return parts_of(range(count), 10, "woorden/")


@pytest.mark.parametrize("count,sizes", [(0, [0]), (10, [10]), (11, [10, 1]), (30, [10, 10, 10])])
def test_een_deel_heeft_hoogstens_zoveel(count: int, sizes: list[int]) -> None:
    parts = _parts(count)
    assert [len(part.items) for part in parts] == sizes
    assert [item for part in parts for item in part.items] == list(range(count))


def test_een_lijst_die_past_blijft_een_pagina_zonder_bladeren() -> None:
    (part,) = _parts(10)
    assert part.bar is None
    assert part.here("Woorden naar soort") == "Woorden naar soort"
    assert part.numbered(PAGE) is PAGE


def test_wat_over_een_deel_gaat_zegt_dat() -> None:
    assert _parts(25)[0].here("Woorden naar soort") == "Woorden naar soort, op deze pagina"


def test_het_eerste_deel_houdt_het_adres_van_de_lijst() -> None:
    assert [part.page for part in _parts(25)] == [
        "woorden/",
        "woorden/deel-2/",
        "woorden/deel-3/",
    ]


def test_een_later_deel_heet_zo_en_staat_onder_de_lijst() -> None:
    page = _parts(25)[1].numbered(PAGE)
    assert (page.address, page.title) == ("woorden/deel-2/", "Woorden, deel 2 van 3")
    assert page.breadcrumb[-1] == Link("Woorden", "woorden/")


def test_van_veel_delen_staan_alleen_de_nabije_en_de_uitersten_in_de_balk() -> None:
    bar = _parts(200)[9].bar
    assert bar is not None
    assert [link.text for link in bar.others] == ["1", "8", "9", "10", "11", "12", "20"]
    assert (bar.previous, bar.next) == (
        Link("Vorige", "woorden/deel-9/"),
        Link("Volgende", "woorden/deel-11/"),
    )


def test_de_balk_zegt_waar_u_bent() -> None:
    html = render_part("bladerbalk", _parts(25)[0].bar)
    assert 'aria-label="Deel 1 van 3"' in html
    assert html.count("aria-current") == 1
    assert 'href="site:woorden/deel-2/" rel="next">Volgende' in html
    assert "Vorige" not in html
    assert not render_part("bladerbalk", None).strip()


def test_een_lange_lijst_van_begrippen_heeft_delen_met_dezelfde_letters(plan_of: PlanOf) -> None:
    terms = [f"- {{id: begrip-a{n:03}, titel: A{n:03}, uitleg: Een woord.}}" for n in range(150)]
    terms.append("- {id: begrip-z, titel: Zorg, uitleg: Hulp.}")
    plan = plan_of({"data/begrippen.yml": "\n".join(terms) + "\n"})
    first, second = page_at(plan, "begrippen/"), page_at(plan, "begrippen/deel-2/")
    assert html_of(second).xpath("//dl/div/@id") == ["begrip-z"]
    for page, hrefs in ((first, ["#letter-a", "deel-2/#letter-z"]), (second, ["../#letter-a"])):
        assert html_of(page).xpath("//nav[@class='letters']//a/@href")[: len(hrefs)] == hrefs
