"""Links to the documents for paper on the pages they belong to, with size once it is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from sdsite.numbers import getal
from sdsite.pages.booklet import Booklet
from sdsite.pages.parts import Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words


@dataclass(frozen=True, slots=True)
class Size:
    """How large a document came out."""

    kilobytes: int
    """Thousands of bytes, rounded up."""
    pages: int
    """Its pages."""


def with_downloads(pages: Iterable[Page], booklets: Iterable[Booklet]) -> Iterator[Page]:
    """The same pages, with a link in the head to each document that is offered there."""
    offered: dict[str, tuple[Link, ...]] = {}
    for booklet in booklets:
        for address in booklet.offered_on:
            link = Link(booklet.offer, booklet.path)
            offered[address] = (*offered.get(address, ()), link)
    for page in pages:
        links = offered.get(page.address, ())
        yield _with_links(page, (*links, *_head(page).downloads)) if links else page


def with_sizes(pages: Iterable[Page], sizes: Mapping[str, Size]) -> Iterator[Page]:
    """The same pages, with the size in the words of each link to a document.

    `sizes` are by path from the root of the site.
    """
    for page in pages:
        links = _head(page).downloads if hasattr(page.view, "head") else ()
        told = tuple(_told(link, sizes) for link in links)
        yield page if told == links else _with_links(page, told)


def _told(link: Link, sizes: Mapping[str, Size]) -> Link:
    size = sizes.get(link.address)
    if size is None:
        return link
    pages = count_words(size.pages, "pagina", "pagina’s")
    return replace(link, text=f"{link.text} ({getal(size.kilobytes)} kB, {pages})")


def _head(page: Page) -> Kop:
    head: Kop = cast("Any", page.view).head
    return head


def _with_links(page: Page, links: tuple[Link, ...]) -> Page:
    """The same page with these downloads; the view of every kind of page has a head."""
    view = cast("Any", page.view)
    return replace(page, view=replace(view, head=replace(view.head, downloads=links)))
