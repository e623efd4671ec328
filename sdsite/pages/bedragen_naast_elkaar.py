"""One table at two moments, on a page below the comparison of two years."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from sdsite.frozen import frozen
from sdsite.pages.compared_amounts import Bedragvergelijking, Tabelpaar
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Page


@frozen
class BedragenNaastElkaarView:
    """What the page of one table at two moments shows."""

    head: Kop
    """Which table, and what the differences are."""
    part: Bedragvergelijking
    """The figures of both moments, with what contradicts them."""
    cite: Citeer
    """How to refer to this page."""


def amount_pages(
    context: PageContext, pairs: Iterable[Tabelpaar], above: tuple[Link, ...]
) -> Iterator[Page]:
    """A page for each of these pairs; `above` are the pages above it, the comparison last."""
    whole = above[-1]
    for pair in pairs:
        text = pair.text(context)
        view = partial(_view, context, pair, whole.text)
        kind = "bedragen_naast_elkaar"
        yield Page(pair.page, kind, pair.title, text, whole.address, above, view)


def _view(context: PageContext, pair: Tabelpaar, whole: str) -> BedragenNaastElkaarView:
    part = pair.compared(context)
    head = Kop(part.title, whole, part.text)
    return BedragenNaastElkaarView(head, part, context.citeer(part.title, part.page))
