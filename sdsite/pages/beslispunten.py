"""The points that the council is asked to decide on, with their official numbers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.beslispunt import Beslispunt
from sdsite.pages.asked import when_asked
from sdsite.pages.blocks import Lijstblok
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.gegeven import GegevenView, gegeven_view
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.recency import newest
from sdsite.pages.record import Gegeven, gegeven, list_item, own_page, theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.spoorpad import path_of
from sdsite.pages.words import count_words

ADDRESS = "plan/beslispunten/"
TITLE = "Beslispunten"
SIZE = 60
"""Points on one page."""


@frozen
class BeslispuntenView:
    """What the page with the points of decision shows."""

    head: Kop
    """Title and answer."""
    chapters: tuple[Lijstblok, ...]
    """The points by chapter, as the source calls it, in the order of their numbers."""
    parts: Bladerbalk | None
    """The way to the other parts of a long list."""
    cite: Citeer
    """How to refer to this page."""


def beslispunten_pages(context: PageContext) -> Iterator[Page]:
    """The page with the points of decision, when there are any, and a page for each."""
    points = sorted(context.register.all(Beslispunt), key=lambda punt: punt.nummer)
    if not points:
        return
    lead = (
        f"Het plan vraagt de gemeenteraad om {count_words(len(points), 'punt', 'punten')} vast te "
        "stellen. Hier staan ze in gewone taal, met hun officiële nummer."
    )
    besluiten = context.names(*dict.fromkeys(punt.besluit for punt in points if punt.besluit))
    facts = (Feit("Vastgesteld in", links=besluiten),) if besluiten else ()
    trail = (Link("Start", ""), Link("Plan", "plan/"))
    plan = partial(_part, context, Kop(TITLE, "Plan", lead, facts), newest(points))
    for part in parts_of(points, SIZE, ADDRESS):
        view = partial(plan, part)
        yield part.numbered(Page(ADDRESS, "beslispunten", TITLE, lead, ADDRESS, trail, view))
    above = (*trail, Link(TITLE, ADDRESS))
    for punt in points:
        yield own_page(
            context,
            punt,
            when_asked(_view, context, punt),
            kind="gegeven",
            description=when_asked(context.plain, punt.samenvatting),
            above=above,
        )


def _part(
    context: PageContext, head: Kop, last: Beslispunt, part: Deel[Beslispunt]
) -> BeslispuntenView:
    return BeslispuntenView(
        head,
        tuple(_chapters(context, part.items)),
        part.bar,
        context.citeer(TITLE, part.page, last),
    )


def _chapters(context: PageContext, points: tuple[Beslispunt, ...]) -> Iterator[Lijstblok]:
    for chapter in dict.fromkeys(punt.hoofdstuk for punt in points):
        items = tuple(
            list_item(context, punt, punt.samenvatting, number=_number(punt))
            for punt in points
            if punt.hoofdstuk == chapter
        )
        yield Lijstblok(items, chapter)


def _view(context: PageContext, punt: Beslispunt) -> GegevenView:
    return gegeven_view(
        context, punt, _block(context, punt), _number(punt), path=path_of(context, punt.id)
    )


def _number(punt: Beslispunt) -> str:
    return f"Beslispunt {punt.nummer}"


def _block(context: PageContext, punt: Beslispunt) -> Gegeven:
    facts = []
    if punt.opgave:
        facts.append(Feit("Opgave", links=context.names(punt.opgave)))
    text = context.tekst(punt.samenvatting, punt.id)
    if punt.toelichting:
        text += context.tekst(punt.toelichting, f"{punt.id}-toelichting")
    return gegeven(
        context,
        punt,
        text=text,
        facts=(*facts, *theme_feit(context, punt)),
        number=_number(punt),
    )
