"""A filter made of links: each shows one group of a page alone, without a script."""

from __future__ import annotations

from collections.abc import Iterable

from sdsite.frozen import frozen
from sdsite.model.slug import slug
from sdsite.pages.blocks import Filterbalk, Filterkeuze, Filterstand
from sdsite.pages.parts import Label, Link

MAX_GROUPS = 10
"""Groups that the style sheet can hide (`.filterstand--1` to `.filterstand--10`)."""


@frozen
class Groep:
    """One group of what stands on a page."""

    word: str
    """The word of the group: "deels overgenomen"."""
    count: int
    """How many records there are in it."""
    label: Label | None = None
    """The status the group stands for, if it is one."""


def make_filter(title: str, address: str, groups: Iterable[Groep]) -> Filterbalk | None:
    """The filter of the page at `address`; group n of it hides all that is not in group n.

    A group that is empty here keeps its number and is not offered. None when there are fewer than
    two others: then there is nothing to choose.
    """
    known = tuple(groups)
    if sum(group.count > 0 for group in known) < 2:
        return None
    if len(known) > MAX_GROUPS:
        msg = f"{title}: more than {MAX_GROUPS} groups"
        raise ValueError(msg)
    total = sum(group.count for group in known)
    everything = f"{address}#filter"
    choices = [Filterkeuze("alle", everything, total)]
    stands = []
    for number, group in enumerate(known, start=1):
        if not group.count:
            continue
        anchor = f"toon-{slug(group.word)}"
        choices.append(Filterkeuze(group.word, f"{address}#{anchor}", group.count, group.label))
        seen = f"U ziet alleen: {group.word} ({group.count} van {total})."
        stands.append(Filterstand(anchor, number, seen, Link(f"Toon alle {total}", everything)))
    return Filterbalk(title, tuple(choices), tuple(stands))
