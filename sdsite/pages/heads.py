"""What the head of each page offers to machines: the feeds it belongs to, and its linked data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sdsite.pages.context import PageContext
from sdsite.pages.feeds import Feed, feeds_on_page
from sdsite.pages.linked_data import linked_data
from sdsite.pages.niet_gevonden import ADDRESS as NOT_FOUND
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import Page


def heads(
    context: PageContext,
    feeds: tuple[Feed, ...],
    section_of: Callable[[str], str],
    is_file: Callable[[str], bool],
) -> Callable[[Page], Page]:
    """Give what makes of a page the same page with its feeds and its linked data.

    One that is not there has none. `section_of` tells the section of the page at an address;
    `is_file` whether a file of data is there, so that no page offers what is not.
    """
    offered = feeds_on_page(context, feeds, section_of)
    say = linked_data(context, is_file)
    shared: dict[tuple[Link, ...], tuple[Link, ...]] = {}
    """The same few stand on very many pages."""

    def with_head(page: Page) -> Page:
        if page.address == NOT_FOUND:
            return page
        links = tuple(Link(feed.title, feed.path) for feed in offered(page))
        return replace(
            page,
            feeds=shared.setdefault(links, links),
            breadcrumb=shared.setdefault(page.breadcrumb, page.breadcrumb),
            say=say,
        )

    return with_head
