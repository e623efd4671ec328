"""What very many facts lead to shows the first of them; a page below it has them all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from sdsite.pages.blocks import Regel
from sdsite.pages.lijst import Groep, list_pages
from sdsite.pages.parts import Link, Verwijzingen
from sdsite.pages.site_plan import Page

MANY = 60
"""The most links from and to a fact that stand on its page."""
SHOWN = 20
"""How many of each side stand there when there are more."""
NAME = "verwijzingen"
"""The last part of the address of the page with all of them."""

_WAYS = (("links",), ("record", "links"), ("block", "links"), ("block", "record", "links"))
"""Where in a view the links of its fact are."""


def with_long_links(pages: Iterable[Page]) -> Iterator[Page]:
    """The same pages; one with too many links is cut short, and followed by the page with all."""
    for page in pages:
        way, links = _links_of(page.view)
        total = len(links.about) + len(links.referred)
        if total <= MANY:
            yield page
            continue
        more = Link(f"Bekijk alle {total} verwijzingen", f"{page.address}{NAME}/")
        short = Verwijzingen(links.about[:SHOWN], links.referred[:SHOWN], more)
        yield replace(page, view=_with(page.view, way, short))
        lines = tuple(_line(end) for end in (*links.about, *links.referred))
        yield from list_pages((Groep(NAME, f"Alle verwijzingen ({total})", lines),), page)


def _links_of(view: object) -> tuple[tuple[str, ...], Verwijzingen]:
    for way in _WAYS:
        value = view
        for name in way:
            value = getattr(value, name, None)
        if isinstance(value, Verwijzingen):
            return way, value
    return (), Verwijzingen()


def _with(view: Any, way: tuple[str, ...], links: Verwijzingen) -> object:  # noqa: ANN401 - any view
    """The view with these links where its own were."""
    first, *rest = way
    inside = _with(getattr(view, first), tuple(rest), links) if rest else links
    return replace(view, **{first: inside})


def _line(end: Link) -> Regel:
    words = (end.relation or "zie ook", end.noun, end.date)
    return Regel(Link(end.text, end.address), ", ".join(word for word in words if word))
