"""A list too long for its page: its beginning there, the whole on a page below."""

from __future__ import annotations

from sdsite.pages.blocks import Regel
from sdsite.pages.lijst import LONGEST, SIZE, LijstView, LineList, begun, list_pages
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import Page, at_hand
from tests.pages.conftest import html_of

PAGE = Page("themas/wmo/", "thema", "Wmo", "", "themas/", (Link("Start", ""),), at_hand(None))


def _list(count: int) -> LineList[int]:
    return LineList("besluiten", f"Besluiten ({count})", tuple(range(count)), _line)


def _line(number: int) -> Regel:
    return Regel(Link(f"Besluit {number}", f"besluiten/{number}/"))


def test_een_korte_lijst_blijft_heel_en_krijgt_geen_pagina() -> None:
    short = _list(LONGEST)
    assert begun((short,), PAGE.address) == (short.whole(),)
    assert not list(list_pages((short,), PAGE))


def test_een_lange_lijst_begint_op_de_pagina_en_leidt_naar_alles() -> None:
    (group,) = begun((_list(LONGEST + 1),), PAGE.address)
    assert len(group.lines) < LONGEST
    assert group.more == Link("Bekijk alle 31", "themas/wmo/besluiten/")
    (page,) = list_pages((_list(LONGEST + 1),), PAGE)
    assert (page.address, page.title) == ("themas/wmo/besluiten/", "Besluiten (31)")
    assert page.breadcrumb[-1] == Link("Wmo", "themas/wmo/")
    assert len(html_of(page).xpath("//ul[@class='regels']/li")) == LONGEST + 1


def test_een_heel_lange_lijst_valt_in_delen() -> None:
    pages = list(list_pages((_list(SIZE + 1),), PAGE))
    assert [page.address for page in pages] == [
        "themas/wmo/besluiten/",
        "themas/wmo/besluiten/deel-2/",
    ]
    view = pages[1].view
    assert isinstance(view, LijstView)
    assert len(view.lines) == 1
