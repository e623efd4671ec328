"""One table at two moments, on a page below the comparison of two years."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from sdsite.pages.compared_amounts import Bedragvergelijking
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Page, at_hand


@dataclass(frozen=True, slots=True)
class BedragenNaastElkaarView:
    """What the page of one table at two moments shows."""

    head: Kop
    """Which table, and what the differences are."""
    part: Bedragvergelijking
    """The figures of both moments, with what contradicts them."""
    cite: Citeer
    """How to refer to this page."""


def with_pages(
    compared: Iterable[Bedragvergelijking], address: str
) -> tuple[Bedragvergelijking, ...]:
    """The same tables, each with its page below `address`."""
    return tuple(replace(part, page=f"{address}{part.id}/") for part in compared)


def amount_pages(
    context: PageContext, compared: Iterable[Bedragvergelijking], page: Page
) -> Iterator[Page]:
    """A page for each of these tables, below `page`, that of the comparison."""
    for part in compared:
        view = BedragenNaastElkaarView(
            Kop(part.title, page.title, part.text), part, context.citeer(part.title, part.page)
        )
        above = (*page.breadcrumb, Link(page.title, page.address))
        kind, section = "bedragen_naast_elkaar", page.section
        yield Page(part.page, kind, part.title, part.text, section, above, at_hand(view))
