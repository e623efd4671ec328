"""A fact of a long list on a page of its own: the answer, where it stands, what it is linked to."""

from __future__ import annotations

from sdsite.frozen import frozen
from sdsite.model.item import Item
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Kop, Spoorstation
from sdsite.pages.record import Gegeven, record_head


@frozen
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


def gegeven_view(  # noqa: PLR0913  the last two by name
    context: PageContext,
    item: Item,
    record: Gegeven,
    noun: str,
    *,
    path: tuple[Spoorstation, ...] = (),
    people: tuple[Gegeven, ...] = (),
) -> GegevenView:
    """What the page of a fact shows; `noun` says what it is."""
    cite = context.citeer(record.title, record.address, item)
    return GegevenView(record_head(record, noun), record, path, people, cite)
