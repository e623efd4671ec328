"""Very many links: the first of them on the page of the fact, all of them on one below."""

from __future__ import annotations

from sdsite.model import load
from sdsite.model.register import Register
from sdsite.pages.gegeven import GegevenView
from sdsite.pages.long_links import MANY, SHOWN, with_long_links
from sdsite.pages.parts import Citeer, Kop, Link, Verwijzingen
from sdsite.pages.record import Gegeven
from sdsite.pages.site_plan import Page, at_hand
from tests.pages.conftest import html_of, words_of


def _page(count: int) -> Page:
    ends = tuple(Link(f"Besluit {n}", f"besluiten/{n}/", relation="besloot") for n in range(count))
    record = Gegeven("organisatie-raad", "", "Raad", links=Verwijzingen(referred=ends))
    view = GegevenView(Kop("Raad"), record, (), (), Citeer("Raad", "1 mei 2030"))
    trail = (Link("Start", ""),)
    return Page("organisaties/raad/", "gegeven", "Raad", "", "organisaties/", trail, at_hand(view))


def _register() -> Register:
    return load(())[0]


def test_wat_past_blijft_zoals_het_is() -> None:
    page = _page(MANY)
    assert list(with_long_links(_register(), (page,))) == [page]


def test_van_te_veel_staan_de_eerste_er_en_alle_op_een_pagina_eronder() -> None:
    short, every = with_long_links(_register(), (_page(MANY + 1),))
    html = html_of(short)
    assert len(html.xpath("//dl/dd")) == SHOWN
    assert html.xpath("//p[@class='groepen__meer']/a/@href") == ["verwijzingen/"]
    assert (every.address, every.title) == (
        "organisaties/raad/verwijzingen/",
        f"Alle verwijzingen ({MANY + 1})",
    )
    lines = html_of(every).xpath("//ul[@class='regels']/li")
    assert len(lines) == MANY + 1
    assert words_of(lines[0]) == "Besluit 0 besloot"
