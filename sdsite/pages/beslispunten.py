"""The points that the council is asked to decide on, with their official numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdsite.model.beslispunt import Beslispunt
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Feit, Kop, Link, Spoorstation
from sdsite.pages.record import Gegeven, gegeven, theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.spoorpad import path_of
from sdsite.pages.words import count_words


@dataclass(frozen=True, slots=True)
class Beslispuntblok:
    """One point with what followed."""

    point: Gegeven
    """The point."""
    path: tuple[Spoorstation, ...]
    """The decision, the activities and what came of them, or a hole for each."""
    path_name: str
    """What the path is of."""


@dataclass(frozen=True, slots=True)
class BeslispuntGroep:
    """The points of one chapter."""

    title: str
    """The chapter, as the source calls it."""
    blocks: tuple[Beslispuntblok, ...]
    """The points, by number."""


@dataclass(frozen=True, slots=True)
class BeslispuntenView:
    """What the page with the points of decision shows."""

    head: Kop
    """Title and answer."""
    groups: tuple[BeslispuntGroep, ...]
    """The points by chapter, in the order of their numbers."""
    cite: Citeer
    """How to refer to this page."""


def beslispunten_pages(context: PageContext) -> Iterator[Page]:
    """The page with the points of decision, when there are any."""
    points = sorted(context.register.all(Beslispunt), key=lambda punt: punt.nummer)
    if not points:
        return
    chapters = dict.fromkeys(punt.hoofdstuk for punt in points)
    groups = tuple(
        BeslispuntGroep(
            chapter, tuple(_block(context, punt) for punt in points if punt.hoofdstuk == chapter)
        )
        for chapter in chapters
    )
    besluiten = context.names(*dict.fromkeys(punt.besluit for punt in points if punt.besluit))
    lead = (
        f"Het plan vraagt de gemeenteraad om {count_words(len(points), 'punt', 'punten')} vast te "
        "stellen. Hier staan ze in gewone taal, met hun officiële nummer."
    )
    facts = (Feit("Vastgesteld in", links=besluiten),) if besluiten else ()
    view = BeslispuntenView(
        Kop("Beslispunten", "Plan", lead, facts),
        groups,
        context.citeer("Beslispunten", "plan/beslispunten/", *points),
    )
    trail = (Link("Start", ""), Link("Plan", "plan/"))
    address = "plan/beslispunten/"
    yield Page(address, "beslispunten", "Beslispunten", lead, address, trail, view)


def _block(context: PageContext, punt: Beslispunt) -> Beslispuntblok:
    facts = []
    if punt.opgave:
        facts.append(Feit("Opgave", links=context.names(punt.opgave)))
    text = context.tekst(punt.samenvatting, punt.id)
    if punt.toelichting:
        text += context.tekst(punt.toelichting, f"{punt.id}-toelichting")
    point = gegeven(
        context,
        punt,
        text=text,
        facts=(*facts, *theme_feit(context, punt)),
        number=f"Beslispunt {punt.nummer}",
    )
    name = f"Wat kwam er van beslispunt {punt.nummer}"
    return Beslispuntblok(point, path_of(context, punt.id), name)
