"""What a reaction or an answer promised, counted by how that stands."""

from __future__ import annotations

from collections import Counter

from sdsite.model.toezegging import Toezegging, ToezeggingStand
from sdsite.pages.context import PageContext
from sdsite.pages.words import list_words


def toezeggingen_in(context: PageContext, item_id: str) -> tuple[Toezegging, ...]:
    """Promises made in a reaction or an answer, in the order of the register."""
    naming = context.register.naming(item_id, Toezegging)
    return tuple(promise for promise in naming if promise.gedaan_in == item_id)


def followed_words(context: PageContext, item_id: str) -> str:
    """What was promised, counted: "2 toezeggingen: 1 loopt en 1 nog geen bericht"."""
    promises = toezeggingen_in(context, item_id)
    if not promises:
        return "geen toezegging"
    counts = Counter(item.stand for item in promises)
    stands = [f"{counts[stand]} {stand}" for stand in ToezeggingStand if counts[stand]]
    if len(promises) == 1:
        return f"1 toezegging: {promises[0].stand}"
    return f"{len(promises)} toezeggingen: {list_words(stands)}"
