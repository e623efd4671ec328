"""When a fact came and when it last changed, for those who follow the site; nothing reads a clock.

A fact came on the last day it may be of: its own when that is past, else that of the newest
document it stands in. It changed when its record says so (`gewijzigd`), or a correction of it does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar
from uuid import NAMESPACE_URL, uuid5

from sdsite.config import Config
from sdsite.model.correctie import Correctie
from sdsite.model.datum import Moment
from sdsite.model.document import Document
from sdsite.model.item import Item
from sdsite.pages.context import PageContext

T = TypeVar("T", bound=Item)

_OWN_DATES = ("beantwoord", "datum", "ingediend", "vastgesteld", "sinds")
"""Fields that date a fact, the one that tells the newest first."""


def came(context: PageContext, item: Item) -> date | None:
    """The last day a fact may be of; None when that is not known.

    What is still to come on the peildatum came with the document that announces it.
    """
    begin, end = _own_days(item)
    if end is not None and end <= context.peildatum:
        return end
    documents = (
        context.register.get(source.document, Document)
        for source in context.register.sourced(item).bronnen
    )
    read = [document.datum.eind for document in documents if document is not None]
    known = [day for day in read if day is not None and day <= context.peildatum]
    if known:
        return max(known)
    return begin if begin is not None and begin <= context.peildatum else None


def changed(context: PageContext, item: Item) -> date | None:
    """The last day a fact changed on the site, or came; None when neither is known."""
    return changed_since(context, item, came(context, item))


def changed_since(context: PageContext, item: Item, came_on: date | None) -> date | None:
    """The last day a fact changed, for who knows when it came."""
    corrections: tuple[Correctie, ...] = context.correcties.get(item.id, ())
    if not corrections and item.gewijzigd is None:
        return came_on  # as of nearly all facts
    days = (came_on, item.gewijzigd, *(each.sinds for each in corrections))
    return max((day for day in days if day is not None), default=None)


def last_changed(context: PageContext, items: Iterable[Item]) -> date:
    """When the newest change among some facts was; of none, when the site was last gone over."""
    days = (changed(context, item) for item in items)
    return max((day for day in days if day is not None), default=context.config.bijgewerkt)


def newest(items: Sequence[T]) -> T:
    """The record that was changed last; the first of them when that is of none known.

    A page that refers to all of them need not keep the others: see `PageContext.citeer`.
    """
    return max(items, key=lambda item: item.gewijzigd or date.min)


def lasting_id(config: Config, item_id: str) -> str:
    """A UUID of a fact that is the same in every build, wherever the site comes to stand."""
    maker = config.organisatie.uri or config.organisatie.naam
    return str(uuid5(NAMESPACE_URL, f"{maker}#{item_id}"))


def _own_days(item: Item) -> tuple[date | None, date | None]:
    """The first and the last day that a fact itself may be of."""
    for field in _OWN_DATES:
        value = vars(item).get(field)
        if isinstance(value, Moment):
            return value.begin, value.eind
        if isinstance(value, date):
            return value, value
    return None, None
