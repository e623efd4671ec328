"""What a reaction or an answer promised, counted by how that stands."""

from __future__ import annotations

from collections import Counter

from sdsite.model.toezegging import Toezegging, ToezeggingStand
from sdsite.pages.context import PageContext
from sdsite.pages.words import list_words


def toezeggingen_in(context: PageContext, *ids: str) -> tuple[Toezegging, ...]:
    """Promises made in these reactions or answers, in the order of the register."""
    return tuple(item for item in context.register.all(Toezegging) if item.gedaan_in in ids)


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
