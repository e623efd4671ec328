"""Very many links: the first of them on the page of the fact, all of them on one below."""

from __future__ import annotations

from dataclasses import replace

from sdsite.model import load
from sdsite.model.register import Aard, Register, Verband
from sdsite.pages import SitePlan
from sdsite.pages.gegeven import GegevenView
from sdsite.pages.long_links import MANY, SHOWN, links_of, with_long_links
from sdsite.pages.parts import Citeer, Kop, Link, Verwijzingen
from sdsite.pages.record import Gegeven
from sdsite.pages.site_plan import Page, at_hand
from tests.pages.conftest import html_of, words_of

RAAD = "organisatie-raad"


def _page(count: int) -> Page:
    ends = tuple(Link(f"Besluit {n}", f"besluiten/{n}/", relation="besloot") for n in range(count))
    record = Gegeven(RAAD, "", "Raad", links=Verwijzingen(referred=ends))
    view = GegevenView(Kop("Raad"), record, (), (), Citeer("Raad", "1 mei 2030"))
    return Page(
        "organisaties/raad/",
        "gegeven",
        "Raad",
        "",
        "organisaties/",
        (Link("Start", ""),),
        at_hand(view),
        about=(RAAD,),
    )


def _register(count: int) -> Register:
    each = Verband("besluit-1", RAAD, Aard("besloten door", "besloot", ()), ("orgaan",))
    return replace(load(())[0], terug={RAAD: (each,) * count})


def test_wat_past_blijft_zoals_het_is() -> None:
    page = _page(MANY)
    for count in (MANY, MANY + 1):
        assert list(with_long_links(_register(count), (page,))) == [page]


def test_van_te_veel_staan_de_eerste_er_en_alle_op_een_pagina_eronder() -> None:
    short, every = with_long_links(_register(MANY + 1), (_page(MANY + 1),))
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


def test_geen_pagina_toont_meer_verwijzingen_dan_die_van_waar_zij_over_gaat(
    real_plan: SitePlan, real_register: Register
) -> None:
    ways = (real_register.uit, real_register.terug)
    told = 0
    for page in real_plan.pages:
        links = links_of(page.view)
        if links is not None:
            shown = len(links.about) + len(links.referred)
            most = sum(len(ends.get(each, ())) for each in page.about for ends in ways)
            assert shown <= most, page.address
            told += 1
            assert page.links is None or page.links() == links
    assert told
    assert any(page.links for page in real_plan.pages)
