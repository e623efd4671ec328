"""The figures as files: every table, every chart and all measurements as CSV, one figure a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from decimal import Decimal

from sdsite.model.indicator import Meting
from sdsite.model.tabel import Bedrag, Tabel
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import DataFile

FOLDER = "gegevens"
"""The folder of the site that the files stand in."""

CSV_WORDS = "Download de cijfers (CSV)"
"""The words of a link to a file with figures."""


def gegevens_files(context: PageContext) -> Iterator[DataFile]:
    """The CSV file of each table and chart, and one each with all amounts and measurements."""
    register = context.register
    for tabel in register.all(Tabel):
        yield DataFile(csv_address(tabel.id), csv_of(Bedrag, register.cells(tabel.id)))
    for chart in context.charts.values():
        yield DataFile(csv_address(chart.id), chart.csv())
    if register.bedragen:
        yield DataFile(csv_address("bedragen"), csv_of(Bedrag, register.bedragen))
    if register.metingen:
        yield DataFile(csv_address("metingen"), csv_of(Meting, register.metingen))


def csv_address(name: str) -> str:
    """Where the file of a table or chart stands."""
    return f"{FOLDER}/{name}.csv"


def csv_link(name: str, words: str = CSV_WORDS) -> Link:
    """A link to the file of a table or chart."""
    return Link(words, csv_address(name))


def csv_of(kind: type[Bedrag | Meting], rows: Iterable[Bedrag | Meting]) -> str:
    """All fields of the rows as CSV: decimal point, empty where nothing is known, UTF-8 to be."""
    fields = tuple(kind.model_fields)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(("id", *fields))
    for row in rows:
        writer.writerow((row.id, *(_written(getattr(row, field)) for field in fields)))
    return out.getvalue()


def _written(value: object) -> str:
    """One value as a machine reads it."""
    match value:
        case None:
            return ""
        case bool():
            return "ja" if value else "nee"
        case Decimal():
            return f"{value:f}"
        case _:
            return str(value)
