"""A list too long for the page it is on: the page has its beginning, a page below it the whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Generic, TypeVar

from sdsite.frozen import frozen
from sdsite.pages.blocks import Regel
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.parts import Kop, Link
from sdsite.pages.site_plan import Page

Item = TypeVar("Item")

LONGEST = 30
"""Lines of a list that stands whole on its page."""
SIZE = 200
"""Lines on one page of a list of its own."""


@frozen
class Groep:
    """Facts of one kind, folded under a line that counts them."""

    id: str
    """Its name in an address: "besluiten"."""
    title: str
    """The kind, with how many there are."""
    lines: tuple[Regel, ...]
    """The facts, or the first of them."""
    more: Link | None = None
    """The page with all of them; None where they all stand here."""


@frozen
class LineList(Generic[Item]):
    """Facts of one kind, of which each line is written when a page that has it is made."""

    id: str
    """Its name in an address: "besluiten"."""
    title: str
    """The kind, with how many there are."""
    items: tuple[Item, ...]
    """The facts."""
    line: Callable[[Item], Regel]
    """Writes the line of one."""

    def lines(self, most: int | None = None) -> tuple[Regel, ...]:
        """The lines, or the first of them."""
        return tuple(map(self.line, self.items[:most]))

    def whole(self) -> Groep:
        """All of it, as on paper."""
        return Groep(self.id, self.title, self.lines())


@frozen
class LijstView:
    """What the page of a long list shows."""

    head: Kop
    """What the list is of."""
    lines: tuple[Regel, ...]
    """The facts."""
    parts: Bladerbalk | None
    """The way to the other parts."""


def begun(
    lists: Iterable[LineList[Item]], address: str, longest: int = LONGEST
) -> tuple[Groep, ...]:
    """The lists as they stand on the page at `address`: a long one begins there, and leads on."""
    return tuple(_begun(each, address, longest) for each in lists)


def _begun(whole: LineList[Item], address: str, longest: int) -> Groep:
    count = len(whole.items)
    if count <= longest:
        return whole.whole()
    more = Link(f"Bekijk alle {count}", f"{address}{whole.id}/")
    return Groep(whole.id, whole.title, whole.lines(longest * 2 // 3), more)


def list_pages(
    lists: Iterable[LineList[Item]], page: Page, longest: int = LONGEST
) -> Iterator[Page]:
    """A page for each list that is too long for `page`, below it; a very long one in parts."""
    for each in lists:
        if len(each.items) <= longest:
            continue
        address = f"{page.address}{each.id}/"
        head = Kop(each.title, page.title)
        for part in parts_of(each.items, SIZE, address):
            yield part.numbered(
                Page(
                    address,
                    "lijst",
                    each.title,
                    f"{each.title}, bij {page.title}.",
                    page.section,
                    (*page.breadcrumb, Link(page.title, page.address)),
                    partial(_view, head, part, each.line),
                )
            )


def _view(head: Kop, part: Deel[Item], line: Callable[[Item], Regel]) -> LijstView:
    return LijstView(head, tuple(map(line, part.items)), part.bar)
