"""What very many facts lead to shows the first of them; a page below it has them all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import Any

from sdsite.model.register import Register
from sdsite.pages.blocks import Regel
from sdsite.pages.lijst import LineList, list_pages
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


def with_long_links(register: Register, pages: Iterable[Page]) -> Iterator[Page]:
    """The same pages; one with too many links is cut short, and followed by the page with all."""
    for page in pages:
        links = None if _are_few(register, page.about) else _links_on(page)
        total = 0 if links is None else len(links.about) + len(links.referred)
        if links is None or total <= MANY:
            yield page
            continue
        more = Link(f"Bekijk alle {total} verwijzingen", f"{page.address}{NAME}/")
        yield page.with_view(partial(_shortened, more=more))
        ends = (*links.about, *links.referred)
        title = f"Alle verwijzingen ({total})"
        yield from list_pages((LineList(NAME, title, ends, _line),), page)


def shown_on(address: str) -> str | None:
    """The address of the page that a page with all links stands below; None for another address."""
    page, is_below, _ = address.rpartition(f"{NAME}/")
    return page if is_below else None


def _are_few(register: Register, ids: tuple[str, ...]) -> bool:
    """Whether the links of these facts fit on a page, without looking which of them are shown."""
    out, back = register.uit, register.terug
    return sum([len(out.get(each, ())) + len(back.get(each, ())) for each in ids]) <= MANY


def _links_on(page: Page) -> Verwijzingen | None:
    return page.links() if page.links is not None else links_of(page.view)


def links_of(view: object) -> Verwijzingen | None:
    """The links that a view shows of its facts, from and to them; None for one without."""
    way = _way_to_links(view)
    return attrgetter(".".join(way))(view) if way else None


def _shortened(view: object, more: Link) -> object:
    way = _way_to_links(view)
    links: Verwijzingen = attrgetter(".".join(way))(view)
    return _with(view, way, Verwijzingen(links.about[:SHOWN], links.referred[:SHOWN], more))


def _way_to_links(view: object) -> tuple[str, ...]:
    for way in _WAYS:
        value = view
        for name in way:
            value = getattr(value, name, None)
        if isinstance(value, Verwijzingen):
            return way
    return ()


def _with(view: Any, way: tuple[str, ...], links: Verwijzingen) -> object:  # noqa: ANN401 - any view
    """The view with these links where its own were."""
    first, *rest = way
    inside = _with(getattr(view, first), tuple(rest), links) if rest else links
    return replace(view, **{first: inside})


def _line(end: Link) -> Regel:
    words = (end.relation or "zie ook", end.noun, end.date)
    return Regel(Link(end.text, end.address), ", ".join(word for word in words if word))
