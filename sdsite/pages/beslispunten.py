"""The points that the council is asked to decide on, with their official numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdsite.model.beslispunt import Beslispunt
from sdsite.pages.blocks import Lijstblok
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, parts_of
from sdsite.pages.gegeven import gegeven_page
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.record import Gegeven, gegeven, list_item, theme_feit
from sdsite.pages.site_plan import Page, at_hand
from sdsite.pages.spoorpad import path_of
from sdsite.pages.words import count_words

_Told = tuple[Beslispunt, Gegeven]
"""A point and what is told of it."""

ADDRESS = "plan/beslispunten/"
TITLE = "Beslispunten"
SIZE = 75
"""Points on one page."""


@dataclass(frozen=True, slots=True)
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
    besluiten = context.names(*dict.fromkeys(punt.besluit for punt in points if punt.besluit))
    lead = (
        f"Het plan vraagt de gemeenteraad om {count_words(len(points), 'punt', 'punten')} vast te "
        "stellen. Hier staan ze in gewone taal, met hun officiële nummer."
    )
    facts = (Feit("Vastgesteld in", links=besluiten),) if besluiten else ()
    trail = (Link("Start", ""), Link("Plan", "plan/"))
    told = [(punt, _block(context, punt)) for punt in points]
    for part in parts_of(told, SIZE, ADDRESS):
        view = BeslispuntenView(
            Kop(TITLE, "Plan", lead, facts),
            tuple(_chapters(context, part.items)),
            part.bar,
            context.citeer(TITLE, part.page, *points),
        )
        yield part.numbered(
            Page(ADDRESS, "beslispunten", TITLE, lead, ADDRESS, trail, at_hand(view))
        )
    for punt, block in told:
        yield gegeven_page(
            context,
            punt,
            block,
            noun=f"Beslispunt {punt.nummer}",
            description=context.plain(punt.samenvatting),
            above=(*trail, Link(TITLE, ADDRESS)),
            path=path_of(context, punt.id),
        )


def _chapters(context: PageContext, told: tuple[_Told, ...]) -> Iterator[Lijstblok]:
    for chapter in dict.fromkeys(punt.hoofdstuk for punt, _ in told):
        items = tuple(
            list_item(block, context.plain(punt.samenvatting))
            for punt, block in told
            if punt.hoofdstuk == chapter
        )
        yield Lijstblok(items, chapter)


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
        number=f"Beslispunt {punt.nummer}",
    )
