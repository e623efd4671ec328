"""Links to the documents for paper on the pages they belong to, with size once it is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from sdsite.frozen import frozen
from sdsite.numbers import getal
from sdsite.pages.booklet import Booklet
from sdsite.pages.parts import Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words


@frozen
class Size:
    """How large a document came out."""

    kilobytes: int
    """Thousands of bytes, rounded up."""
    pages: int
    """Its pages."""


def downloads_offered(booklets: Iterable[Booklet]) -> Callable[[Page], Page]:
    """Give what makes of a page the same page, with a link in its head to each document there."""
    offered: dict[str, tuple[Link, ...]] = {}
    for booklet in booklets:
        for address in booklet.offered_on:
            link = Link(booklet.offer, booklet.path)
            offered[address] = (*offered.get(address, ()), link)

    def with_downloads(page: Page) -> Page:
        links = offered.get(page.address, ())
        return page.with_view(partial(_offering, links)) if links else page

    return with_downloads


def with_sizes(view: object, sizes: Mapping[str, Size]) -> object:
    """The same view, with the size in the words of each link to a document.

    `sizes` are by path from the root of the site.
    """
    head: Kop | None = getattr(view, "head", None)
    links = head.downloads if head is not None else ()
    told = tuple(_told(link, sizes) for link in links)
    return view if told == links else _with_links(view, told)


def _offering(links: tuple[Link, ...], view: Any) -> object:  # noqa: ANN401  any view with a head
    return _with_links(view, (*links, *view.head.downloads))


def _told(link: Link, sizes: Mapping[str, Size]) -> Link:
    size = sizes.get(link.address)
    if size is None:
        return link
    pages = count_words(size.pages, "pagina", "pagina’s")
    return replace(link, text=f"{link.text} ({getal(size.kilobytes)} kB, {pages})")


def _with_links(view: Any, links: tuple[Link, ...]) -> object:  # noqa: ANN401
    """The same view with these downloads; the view of every kind of page has a head."""
    return replace(view, head=replace(view.head, downloads=links))
