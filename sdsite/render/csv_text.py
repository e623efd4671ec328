"""A table of data → CSV (RFC 4180): UTF-8, decimal point, ISO dates, empty where nothing is known.

A cell is written exactly as the register has it, also one that begins with =, +, - or @: a mark
before it would change the data for every program that reads it. Who opens the file in a
spreadsheet takes the workbook instead, where such a cell is text.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from json import JSONEncoder

from sdsite.pages.data_table import DataTable, Value

_AS_THEY_ARE = frozenset({str, int, type(None)})
"""What `csv` writes as `cell_text` has it."""

ROWS_AT_ONCE = 500
"""Rows that are written together."""

_array = JSONEncoder(ensure_ascii=False).encode


def csv_pieces(table: DataTable) -> Iterator[bytes]:
    """The table, a number of whole rows at a time; the header comes with the first of them.

    A list is a JSON array in its cell.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    rows = iter(table.rows)
    while some := tuple(islice(rows, ROWS_AT_ONCE)):
        writer.writerows(
            [value if value.__class__ in _AS_THEY_ARE else cell_text(value) for value in row]
            for row in some
        )
        yield text.getvalue().encode()
        text.seek(0)
        text.truncate()
    yield text.getvalue().encode()


def cell_text(value: Value) -> str:
    """One value as a machine reads it."""
    match value:
        case str():
            return value
        case None:
            return ""
        case bool():
            return "ja" if value else "nee"
        case Decimal():
            return f"{value:f}"
        case tuple():
            return _array(value) if value else ""
        case _:
            return str(value)
