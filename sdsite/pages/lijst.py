"""A list too long for the page it is on: the page has its beginning, a page below it the whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from sdsite.pages.blocks import Regel
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.parts import Kop, Link
from sdsite.pages.site_plan import Page

LONGEST = 30
"""Lines of a list that stands whole on its page."""
SIZE = 200
"""Lines on one page of a list of its own."""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class LijstView:
    """What the page of a long list shows."""

    head: Kop
    """What the list is of."""
    lines: tuple[Regel, ...]
    """The facts."""
    parts: Bladerbalk | None
    """The way to the other parts."""


def begun(groups: Iterable[Groep], address: str, longest: int = LONGEST) -> tuple[Groep, ...]:
    """The groups as they stand on the page at `address`: a long one begins there, and leads on."""
    return tuple(
        group
        if len(group.lines) <= longest
        else replace(
            group,
            lines=group.lines[: longest * 2 // 3],
            more=Link(f"Bekijk alle {len(group.lines)}", f"{address}{group.id}/"),
        )
        for group in groups
    )


def list_pages(groups: Iterable[Groep], page: Page, longest: int = LONGEST) -> Iterator[Page]:
    """A page for each group that is too long for `page`, below it, in parts where it is very long.

    `groups` are whole: as they were before `begun`.
    """
    for group in groups:
        if len(group.lines) <= longest:
            continue
        address = f"{page.address}{group.id}/"
        for part in parts_of(group.lines, SIZE, address):
            yield part.numbered(
                Page(
                    address,
                    "lijst",
                    group.title,
                    f"{group.title}, bij {page.title}.",
                    page.section,
                    (*page.breadcrumb, Link(page.title, page.address)),
                    partial(_view, group, page, part),
                )
            )


def _view(group: Groep, page: Page, part: Deel[Regel]) -> LijstView:
    return LijstView(Kop(group.title, page.title), part.items, part.bar)
