"""A table of data → a workbook (XLSX): numbers are numbers, days are days, text is no sum."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.pages.data_table import Column, DataTable, Value
from sdsite.render.csv_text import cell_text
from sdsite.render.spreadsheet import Bold, Cell, Sheet, spreadsheet

WIDEST = 60
"""The widest a column is made, in characters; a longer text runs on when it is chosen."""

LONGEST = 32_767
"""Characters that a cell of a workbook holds (Excel specifications and limits)."""

CUT = " … (past niet in een cel; het geheel staat in het CSV-bestand)"
"""What stands behind a text that does not fit."""


def workbook(table: DataTable) -> bytes:
    """The table on a first sheet, and on a second what its columns mean and where it is from."""
    figures = Sheet("Gegevens", _widths(table), lambda: _figures(table), len(table.rows))
    about = Sheet("Toelichting", (24, WIDEST, 9, 9), lambda: _about(table))
    return spreadsheet(table.title, (figures, about))


def _figures(table: DataTable) -> Iterator[list[Cell]]:
    yield [Bold(column.name) for column in table.columns]
    for row in table.rows:
        yield [_cell(value) for value in row]


def _cell(value: Value) -> Cell:
    """A value as a cell holds it; a text that does not fit says where the rest is."""
    if isinstance(value, bool | tuple):
        value = cell_text(value)
    if not isinstance(value, str) or len(value) <= LONGEST:
        return value
    return value[: LONGEST - len(CUT)] + CUT


def _widths(table: DataTable) -> list[int]:
    """For each column room for its longest text, up to a bound."""
    widths = [len(column.name) for column in table.columns]
    for row in table.rows:
        for at, value in enumerate(row):
            if (length := len(cell_text(value))) > widths[at]:
                widths[at] = length
    return [min(WIDEST, width + 2) for width in widths]


def _about(table: DataTable) -> Iterator[tuple[str, ...]]:
    """The lines of the second sheet."""
    yield Bold("Tabel"), table.title
    yield Bold("Wat een rij is"), table.description
    yield from ((Bold("Bron"), source) for source in table.sources)
    yield from ((Bold(label), words) for label, words in table.origin)
    yield ()
    yield Bold("Kolom"), "Betekenis", "Eenheid", "Soort"
    yield from (_of_column(column) for column in table.columns)


def _of_column(column: Column) -> tuple[str, ...]:
    return Bold(column.name), column.description, column.unit, KINDS[column.kind]


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
