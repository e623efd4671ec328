"""A long list in parts: each part a page of its own, with plain links from one to the next.

A list that fits on one page stays one page, at the address it always had; that is also the address
of its first part. A fact in the list has a page of its own (see `sdsite.pages.addresses`), so that
it stays where it is when the parts shift.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Generic, TypeVar

from sdsite.frozen import frozen
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import Page

Item = TypeVar("Item")

_LATER = re.compile(r"/deel-\d+/$")

NEAR = 2
"""Parts before and after this one that are named, beside the first and the last."""


@frozen
class Bladerbalk:
    """The way through the parts of a list."""

    title: str
    """Where the reader is: "Deel 2 van 12"."""
    number: str
    """The number of this part, as in `others`."""
    previous: Link | None
    """The part before this one."""
    next: Link | None
    """The part after it."""
    others: tuple[Link, ...]
    """The first part, the last and those near this one, this one included."""


@frozen
class Deel(Generic[Item]):
    """One part of a list."""

    items: tuple[Item, ...]
    """What stands in it."""
    number: int
    """Which part it is, from 1."""
    count: int
    """How many parts there are."""
    address: str
    """The address of the list, which is that of its first part."""

    @property
    def page(self) -> str:
        """The address of this part."""
        return part_address(self.address, self.number)

    @property
    def bar(self) -> Bladerbalk | None:
        """The way to the other parts; None when there is only one."""
        if self.count == 1:
            return None
        near = range(max(1, self.number - NEAR), min(self.count, self.number + NEAR) + 1)
        return Bladerbalk(
            f"Deel {self.number} van {self.count}",
            str(self.number),
            self._link("Vorige", self.number - 1),
            self._link("Volgende", self.number + 1),
            tuple(
                Link(str(number), part_address(self.address, number))
                for number in sorted({1, *near, self.count})
            ),
        )

    def here(self, words: str) -> str:
        """The title of what tells of this part alone: "Besluiten naar soort, op deze pagina"."""
        return words if self.count == 1 else f"{words}, op deze pagina"

    def _link(self, words: str, number: int) -> Link | None:
        known = 1 <= number <= self.count
        return Link(words, part_address(self.address, number)) if known else None

    def numbered(self, page: Page) -> Page:
        """The page of this part: the page of the list, with the number of the part in its name."""
        if self.number == 1:
            return page
        return replace(
            page,
            address=self.page,
            title=f"{page.title}, deel {self.number} van {self.count}",
            breadcrumb=(*page.breadcrumb, Link(page.title, page.address)),
        )


def parts_of(items: Sequence[Item], size: int, address: str) -> tuple[Deel[Item], ...]:
    """The list at `address` in parts of at most `size`; an empty list is one empty part."""
    cut = [tuple(items[at : at + size]) for at in range(0, len(items), size)] or [()]
    return tuple(Deel(part, number, len(cut), address) for number, part in enumerate(cut, start=1))


def groups_in_parts(
    groups: Sequence[Sequence[Item]], size: int, address: str
) -> tuple[Deel[tuple[int, tuple[Item, ...]]], ...]:
    """Groups in parts of at most `size` items: which group, by its place, and its items here."""
    flat = [(at, item) for at, items in enumerate(groups) for item in items]
    parts = []
    for part in parts_of(flat, size, address):
        here: dict[int, list[Item]] = {}
        for at, item in part.items:
            here.setdefault(at, []).append(item)
        cut = tuple((at, tuple(items)) for at, items in here.items())
        parts.append(Deel(cut, part.number, part.count, address))
    return tuple(parts)


def where_groups_begin(parts: Sequence[Deel[tuple[int, tuple[Item, ...]]]]) -> dict[int, str]:
    """The place of each group → the page on which it begins."""
    begins: dict[int, str] = {}
    for part in parts:
        for at, _ in part.items:
            begins.setdefault(at, part.page)
    return begins


def is_later_part(address: str) -> bool:
    """Whether a page is the second or a later part of a list."""
    return _LATER.search(address) is not None


def part_address(address: str, number: int) -> str:
    """Where a part of the list at `address` stands."""
    return address if number == 1 else f"{address}deel-{number}/"
