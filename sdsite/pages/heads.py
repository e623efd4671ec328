"""What the head of each page offers to machines: the feeds it belongs to, and its linked data."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sdsite.frozen import frozen
from sdsite.pages.context import PageContext
from sdsite.pages.feeds import Feed, feeds_on_page
from sdsite.pages.linked_data import linked_data
from sdsite.pages.niet_gevonden import ADDRESS as NOT_FOUND
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import Page


@frozen
class Head:
    """What one page offers to machines."""

    feeds: tuple[Link, ...] = ()
    """The feeds it belongs to, each with its title."""
    linked_data: Mapping[str, object] | None = None
    """What it says to search engines, as JSON-LD of schema.org; None when nothing."""


def heads(
    context: PageContext, feeds: tuple[Feed, ...], section_of: Callable[[str], str]
) -> Callable[[Page], Head]:
    """Give what decides the head of a page, when that is drawn; one that is not there has none.

    `section_of` tells the section of the page at an address.
    """
    offered = feeds_on_page(context, feeds, section_of)
    say = linked_data(context)

    def head(page: Page) -> Head:
        if page.address == NOT_FOUND:
            return Head()
        return Head(tuple(Link(feed.title, feed.path) for feed in offered(page)), say(page))

    return head
