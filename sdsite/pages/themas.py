"""All subjects, with how much there is about each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.thema import Thema
from sdsite.pages.blocks import Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.thema import facts_about
from sdsite.pages.words import count_words

ADDRESS = "themas/"
TITLE = "Thema's"


@frozen
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
    many = count_words(len(themas), "thema", "thema's")
    lead = f"Deze site heeft {many}. Kies waar u over wilt lezen."
    trail = (Link("Start", ""),)
    view = partial(_view, context, lead, themas)
    yield Page(ADDRESS, "themas", TITLE, lead, ADDRESS, trail, view)


def _view(context: PageContext, lead: str, themas: Sequence[Thema]) -> ThemasView:
    items = tuple(
        Lijstitem(
            Link(thema.titel, context.require_link(thema.id).address),
            context.plain(thema.uitleg),
            facts=(count_words(len(facts_about(context, thema)), "gegeven", "gegevens"),),
        )
        for thema in themas
    )
    cite = context.citeer(TITLE, ADDRESS, *themas)
    return ThemasView(Kop(TITLE, lead=lead), Lijstblok(items), cite)
