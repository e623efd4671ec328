"""The drawings that pages show from files of their own: every chart, and every time line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import drawing_address
from sdsite.pages.site_plan import DataFile, Page


def drawing_files(context: PageContext, pages: Iterable[Page]) -> Iterator[DataFile]:
    """A file for each chart, and for each time line that is drawn on one of these pages."""
    for chart in context.charts.values():
        yield DataFile(drawing_address(chart.id), chart)
    for page in pages:
        if page.drawing is not None:
            yield DataFile(drawing_address(page.drawing.id), page.drawing)
