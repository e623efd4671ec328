"""All subjects, with how much there is about each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdsite.model.thema import Thema
from sdsite.pages.blocks import Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Page, at_hand
from sdsite.pages.thema import facts_about
from sdsite.pages.words import count_words


@dataclass(frozen=True, slots=True)
class ThemasView:
    """What the page with all subjects shows."""

    head: Kop
    """Title and answer."""
    list: Lijstblok
    """The subjects."""
    cite: Citeer
    """How to refer to this page."""


def themas_pages(context: PageContext) -> Iterator[Page]:
    """The page with all subjects, when there are any."""
    themas = context.register.all(Thema)
    if not themas:
        return
    items = tuple(
        Lijstitem(
            Link(thema.titel, context.require_link(thema.id).address),
            context.plain(thema.uitleg),
            facts=(count_words(len(facts_about(context, thema)), "gegeven", "gegevens"),),
        )
        for thema in themas
    )
    many = count_words(len(themas), "thema", "thema's")
    lead = f"Deze site heeft {many}. Kies waar u over wilt lezen."
    view = ThemasView(
        Kop("Thema's", lead=lead), Lijstblok(items), context.citeer("Thema's", "themas/", *themas)
    )
    yield Page("themas/", "themas", "Thema's", lead, "themas/", (Link("Start", ""),), at_hand(view))
