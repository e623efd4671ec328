"""A table of data as a value: what CSV, XLSX and the description of the package are all made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Literal

from sdsite.frozen import frozen

Kind = Literal["string", "integer", "number", "boolean", "date", "year", "array"]
"""What the cells of a column hold, in the words of Frictionless Table Schema."""

Value = str | int | bool | Decimal | date | tuple[str, ...] | None
"""One cell; None is not known or not there, which is neither zero nor empty text."""


Row = tuple[Value, ...]
"""A cell for every column."""


@frozen
class Rows:
    """Rows that are made anew each time they are gone over, and not kept."""

    count: int
    """How many there are."""
    make: Callable[[], Iterable[Row]]
    """Makes them, in order."""

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[Row]:
        return iter(self.make())


@frozen
class Target:
    """The column of another table that the cells of a column refer to."""

    table: str
    """Name of that table; empty for the table itself."""
    column: str = "id"
    """Name of the column there."""


@frozen
class Column:
    """One column of a table."""

    name: str
    """Name in the header, snake_case; never changes."""
    kind: Kind
    """What its cells hold."""
    description: str
    """What that means, in one Dutch sentence."""
    unit: str = ""
    """Unit of all its figures; empty where each row names its own, or there is none."""
    required: bool = False
    """Whether no cell is empty."""
    options: tuple[str, ...] = ()
    """The only values there are; empty when that is open."""
    target: Target | None = None
    """What its cells refer to."""


@frozen
class DataTable:
    """One table: columns and rows of typed cells, and where it comes from."""

    name: str
    """Slug, unique among the tables; the name of its files."""
    title: str
    """What it is called, for a reader."""
    description: str
    """What one row is, in one or two Dutch sentences."""
    columns: tuple[Column, ...]
    """The columns, in order."""
    rows: Sequence[Row] | Rows
    """The rows."""
    key: tuple[str, ...] = ("id",)
    """Names of the columns that together tell one row from all others; empty when none do."""
    sources: tuple[str, ...] = ()
    """Where the figures come from: documents with the place in them."""
    figures: bool = False
    """Whether it is a table of figures, which is also offered as a workbook."""
    origin: tuple[tuple[str, str], ...] = ()
    """What a workbook says of itself beside its sources: a label and its words, a line each."""

    def at_hand(self) -> DataTable:
        """The same table with its rows made, for who goes over them more than once."""
        return replace(self, rows=tuple(self.rows))
