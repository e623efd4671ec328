"""A table of data → a workbook (XLSX): numbers are numbers, dates are dates, text is never a sum.

The same table gives the same bytes: what a workbook says of its own making is set to fixed days.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING

from sdsite.numbers import getal
from sdsite.pages.data_table import Column, DataTable, Value
from sdsite.render.csv_text import cell_text

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

MADE = datetime(1980, 1, 1)  # noqa: DTZ001 - a workbook knows no time zones
"""The day in every workbook's properties, which is that of the files inside it."""

WIDEST = 60
"""The widest a column is made, in characters; a longer text runs on when it is chosen."""

FIRST_DAY = date(1900, 3, 1)
"""From when a workbook counts days as the calendar does; an earlier day is text."""

LONGEST = 32_767
"""Characters that a cell of a workbook holds (Excel specifications and limits)."""

MOST_ROWS = 1_048_575
"""Rows that a sheet holds below its header (Excel specifications and limits)."""

CUT = " … (past niet in een cel; het geheel staat in het CSV-bestand)"
"""What stands behind a text that does not fit."""

ALL_ROWS = "Meer past niet op een blad; het geheel staat in het CSV-bestand."
"""What the second sheet says of a table that does not fit."""


def workbook(table: DataTable) -> bytes:
    """The table on a first sheet, and on a second what its columns mean and where it is from."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - only a build that makes one needs it

    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    book.set_properties({"title": table.title, "created": MADE})
    bold = book.add_format({"bold": True})
    figures = book.add_worksheet("Gegevens")
    figures.freeze_panes(1, 0)
    for at, column in enumerate(table.columns):
        figures.write_string(0, at, column.name, bold)
    for at, length in enumerate(_write_rows(figures, table)):
        figures.set_column(at, at, min(WIDEST, length + 2))
    if table.rows:
        figures.autofilter(0, 0, min(len(table.rows), MOST_ROWS), len(table.columns) - 1)
    about = book.add_worksheet("Toelichting")
    about.set_column(0, 0, 24)
    about.set_column(1, 1, WIDEST)
    for line, words in enumerate(_about(table)):
        for at, word in enumerate(words):
            about.write_string(line, at, word, bold if at == 0 else None)
    book.close()
    for sheet in (figures, about):
        vars(sheet).clear()  # a book and its sheets hold each other: all in them would stay
    return out.getvalue()


def _write_rows(sheet: Worksheet, table: DataTable) -> list[int]:
    """All rows that fit, below the header; gives how long the longest words of each column are."""
    longest = [len(column.name) for column in table.columns]
    for line, row in enumerate(islice(table.rows, MOST_ROWS), start=1):
        for at, value in enumerate(row):
            if (length := _write(sheet, line, at, value)) > longest[at]:
                longest[at] = length
    return longest


def _write(sheet: Worksheet, line: int, at: int, value: Value) -> int:
    """One cell; gives how long its words are. What is not known is an empty one."""
    text = cell_text(value)
    match value:
        case _ if not text:
            pass
        case str() | bool() | tuple():
            sheet.write_string(line, at, _fitting(text))
        case int() | Decimal():
            sheet.write_number(line, at, value)
        case date() if value < FIRST_DAY:
            sheet.write_string(line, at, text)
        case date():
            sheet.write_datetime(line, at, value)
    return len(text)


def _fitting(text: str) -> str:
    """The text, or as much of it as a cell holds and where the rest is; never silently less."""
    return text if len(text) <= LONGEST else text[: LONGEST - len(CUT)] + CUT


def _about(table: DataTable) -> Iterable[tuple[str, ...]]:
    """The lines of the second sheet."""
    yield "Tabel", table.title
    yield "Wat een rij is", table.description
    if len(table.rows) > MOST_ROWS:
        yield "Let op", f"Dit zijn de eerste {getal(MOST_ROWS)} rijen. {ALL_ROWS}"
    yield from (("Bron", source) for source in table.sources)
    yield from table.origin
    yield ()
    yield "Kolom", "Betekenis", "Eenheid", "Soort"
    yield from (_of_column(column) for column in table.columns)


def _of_column(column: Column) -> tuple[str, ...]:
    return column.name, column.description, column.unit, KINDS[column.kind]


KINDS = {
    "string": "tekst",
    "integer": "geheel getal",
    "number": "getal",
    "boolean": "ja of nee",
    "date": "datum",
    "year": "jaar",
    "array": "lijst",
}
"""What the cells of a column hold, as a reader calls it."""
