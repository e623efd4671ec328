"""One contradiction on a page of its own: what stands there, what we find and what it touches."""

from __future__ import annotations

from lxml.html import HtmlElement

from sdsite.pages.gegeven import GegevenView
from sdsite.pages.parts import Afwijkingnoot, Citeer, Kop, Link
from sdsite.pages.record import Gegeven
from sdsite.pages.site_plan import Page, at_hand
from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.start_facts import AFWIJKINGEN


def _html(plan_of: PlanOf, slug: str) -> HtmlElement:
    return html_of(page_at(plan_of(AFWIJKINGEN), f"afwijkingen/{slug}/"))


def test_bovenaan_staat_wat_wij_vinden_met_ernst_en_zekerheid(plan_of: PlanOf) -> None:
    page = page_at(plan_of(AFWIJKINGEN), "afwijkingen/groot/")
    assert page.title == "Twee bedragen"
    assert page.description == "Het verschil is 2 euro."
    assert [link.address for link in page.breadcrumb] == ["", "afwijkingen/"]
    (head,) = html_of(page).xpath("//header")
    words = words_of(head)
    assert "Twee bedragen Het verschil is 2 euro." in words
    assert "Soort Tekst en tabel verschillen" in words
    assert "Ernst groot Hoe zeker wij zijn zeker" in words


def test_elke_lezing_staat_er_zoals_de_bron_haar_drukt_met_vindplaats(plan_of: PlanOf) -> None:
    html = _html(plan_of, "groot")
    words = words_of(html)
    assert "Wat de bronnen zeggen 10 euro Advies over de dagopvang, tabel" in words
    assert "<b>12</b> euro Advies over de dagopvang, brief" in words, "shown as it is written"
    assert "../../documenten/advies/" in html.xpath("//li[@class='lezing']//a/@href")
    alone = words_of(_html(plan_of, "klein"))
    assert (
        "Wat de bron zegt punt 3 Reactie op het advies over de dagopvang, 1, bladzijde 2" in alone
    )


def test_wat_zij_raakt_staat_er_een_keer(plan_of: PlanOf) -> None:
    html = _html(plan_of, "groot")
    links = html.xpath("//section[@class='lijstblok']//a/@href")
    assert links == ["../../adviezen/2030-1/", "../../adviezen/2030-1/#advies-2030-1-a01"]
    assert "raakt" not in words_of(html)
    assert "Wie hierop vertrouwt, kan een verkeerde conclusie trekken." in words_of(html)


def test_een_geraakt_gegeven_leidt_naar_deze_pagina(plan_of: PlanOf) -> None:
    advies = html_of(page_at(plan_of(AFWIJKINGEN), "adviezen/2030-1/"))
    assert "../../afwijkingen/groot/" in advies.xpath("//p[@class='afwijkingregels']/a/@href")


def test_een_bladzijde_vertelt_een_afwijking_een_keer_voluit() -> None:
    note = Afwijkingnoot("A.", "B.", Link("Twee bedragen", "afwijkingen/groot/"))
    punt = Gegeven("x", "", "X", notes=(note, note))
    view = GegevenView(Kop("X"), punt, (), (), Citeer("X", "1 mei 2030"))
    html = html_of(Page("x/y/", "gegeven", "X", "", "", (), at_hand(view)))
    told = html.xpath("//*[@class='afwijking'][.//a[@href='../../afwijkingen/groot/']]")
    assert [element.tag for element in told] == ["details", "p"]
    assert words_of(told[1]) == "Afwijking in de bron: Twee bedragen"


def test_de_pagina_zegt_hoe_u_naar_haar_verwijst(plan_of: PlanOf) -> None:
    words = words_of(_html(plan_of, "groot"))
    assert "“Twee bedragen”" in words
    assert "/afwijkingen/groot/" in words
    assert "Laatst gewijzigd: 2 juni 2030" in words
