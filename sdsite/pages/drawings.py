"""The drawings that pages show from files of their own: every chart, and every time line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sdsite.charts.timeline import Timeline
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import drawing_address
from sdsite.pages.deel import is_later_part
from sdsite.pages.site_plan import DataFile, Page

WITH_TIMELINE = frozenset({"thema", "tijdlijn"})
"""Kinds of pages that draw a time line, in the first part of a list."""


def drawing_files(context: PageContext, pages: Iterable[Page]) -> Iterator[DataFile]:
    """A file for each chart, and for each time line that is drawn on one of these pages."""
    for chart in context.charts.values():
        yield DataFile(drawing_address(chart.id), chart)
    for page in pages:
        if page.kind in WITH_TIMELINE and not is_later_part(page.address):
            line = getattr(page.view, "line", None)
            if isinstance(line, Timeline):
                yield DataFile(drawing_address(line.id), line)
