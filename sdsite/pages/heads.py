"""What the head of each page offers to machines: the feeds it belongs to, and its linked data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from sdsite.pages.context import PageContext
from sdsite.pages.feeds import Feed, feeds_of_pages
from sdsite.pages.linked_data import linked_data
from sdsite.pages.niet_gevonden import ADDRESS as NOT_FOUND
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import Page


def with_heads(
    context: PageContext,
    pages: Iterable[Page],
    feeds: tuple[Feed, ...],
    paths: frozenset[str],
) -> Iterator[Page]:
    """The same pages, each with its feeds and its linked data; one that is not there has none.

    `paths` are the files of data, so that no page offers what is not there.
    """
    every = tuple(pages)
    offered = feeds_of_pages(feeds, every)
    named = {feed.path: Link(feed.title, feed.path) for feed in feeds}
    say = linked_data(context, paths)
    for page in every:
        links = tuple(named[feed.path] for feed in offered.get(page.address, ()))
        found = page.address != NOT_FOUND
        yield replace(page, feeds=links, say=partial(say, page)) if found else page
