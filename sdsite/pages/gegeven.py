"""A fact of a long list on a page of its own: the answer, where it stands, what it is linked to."""

from __future__ import annotations

from dataclasses import dataclass

from sdsite.model.item import Item
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Kop, Link, Spoorstation
from sdsite.pages.record import Gegeven, own_page, record_head
from sdsite.pages.site_plan import Page


@dataclass(frozen=True, slots=True)
class GegevenView:
    """What the page of one fact shows."""

    head: Kop
    """Its name, what it is, its key facts."""
    record: Gegeven
    """Where it stands, what contradicts it, its links; its words and facts are in the head."""
    path: tuple[Spoorstation, ...]
    """What followed from it; empty where that is not told."""
    people: tuple[Gegeven, ...]
    """Those who act for it."""
    cite: Citeer
    """How to refer to this page."""


def gegeven_page(  # noqa: PLR0913  all but three by name
    context: PageContext,
    item: Item,
    record: Gegeven,
    *,
    noun: str,
    description: str,
    above: tuple[Link, ...],
    path: tuple[Spoorstation, ...] = (),
    people: tuple[Gegeven, ...] = (),
) -> Page:
    """The page of a fact; `noun` says what it is, `above` are its lists, the nearest last."""
    view = GegevenView(
        record_head(record, noun),
        record,
        path,
        people,
        context.citeer(record.title, record.address, item),
    )
    return own_page(record, view, kind="gegeven", description=description, above=above)
