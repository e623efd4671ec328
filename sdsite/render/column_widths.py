"""How wide the columns of a table are on paper, counted in characters, and whether it is short."""

from __future__ import annotations

from math import ceil

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.pages.blocks import Cel, TabelView
from sdsite.pages.booklet import Booklet
from sdsite.pages.overzicht import Overzicht, Overzichtcel
from sdsite.pages.parts import Text

ROOM, ROOM_LARGE, ROOM_SHEET = 95, 66, 49
"""Characters that fit beside each other in a table: on a page, in large letters, in a column."""

SMALLEST = 0.72
"""How far the letters of a table may shrink to make it fit: to 7 points in a usual document."""

SHORT_LINE = 36
"""Characters after which running words may go on a next line without reading worse."""

WORD = 13
"""Characters of a word that stay together: a longer one is hyphenated."""

AIR = 2
"""Characters left free in each column."""

SHORT_TABLE = 14
"""Lines of a table that stand together on one page: about a third of it."""


Columns = tuple[tuple[str, ...], ...]
"""The words of the cells of a table, column by column."""


def room_on(booklet: Booklet) -> int:
    """How many characters a table of this document has beside each other."""
    if booklet.sheet:
        return ROOM_SHEET
    return ROOM_LARGE if booklet.large else ROOM


@frozen
class Fit:
    """How a table stands on paper."""

    widths: tuple[float, ...]
    """The width of each column, in characters of the table's own size."""
    scale: float
    """The size of its letters, as a part of the usual."""
    short: bool
    """Whether it takes so few lines, its headings left out, that one page holds it."""


def fit_on_paper(table: TabelView | Overzicht, room: int = ROOM) -> Fit:
    """Let a table fit in a room: a figure stays whole and words get a short line, or less of it.

    An overview, whose cells may hold anything, is never short.
    """
    columns = _columns(table)
    least = _least(table, columns)
    asked = _asked(columns, least)
    scale = round(max(SMALLEST, min(1.0, room / sum(least))), 3)
    left = room / scale - sum(least)
    wanted = sum(asked) - sum(least)
    share = 1.0 if wanted <= max(left, 0.0) else max(0.0, left / wanted)
    widths = tuple(
        round(low + (high - low) * share, 2) for low, high in zip(least, asked, strict=True)
    )
    short = isinstance(table, TabelView) and _lines(table, columns, widths) <= SHORT_TABLE
    return Fit(widths, scale, short)


def is_too_wide(table: TabelView | Overzicht, room: int = ROOM) -> bool:
    """Whether a table runs off the page even in its smallest letters."""
    return sum(_least(table, _columns(table))) > room / SMALLEST


def _lines(table: TabelView, columns: Columns, widths: tuple[float, ...]) -> int:
    """About how many lines the rows take; the heading of a group has one of its own."""
    cells = zip(*columns, strict=True)
    return sum(
        max(1, *(ceil(len(words) / width) for words, width in zip(row, widths, strict=True)))
        + bool(written.group)
        for written, row in zip(table.rows, cells, strict=True)
    )


def _asked(columns: Columns, least: tuple[int, ...]) -> tuple[int, ...]:
    longest = (max(map(len, cells), default=0) for cells in columns)
    return tuple(
        max(low, AIR + min(SHORT_LINE, most)) for low, most in zip(least, longest, strict=True)
    )


def _least(table: TabelView | Overzicht, columns: Columns) -> tuple[int, ...]:
    """The longest figure or word of each column, its heading included."""
    found = []
    forecasts = _forecasts(table)
    for (heading, figures), cells in zip(_headings(table), columns, strict=True):
        words = heading.split() if figures else f"{heading} {' '.join(cells)}".split()
        pieces = [min(WORD, len(word)) for word in words]
        if figures:
            pieces += map(len, cells)
        if figures and forecasts:
            pieces.append(len("prognose"))
        found.append(AIR + max(pieces, default=0))
    return tuple(found)


def _headings(table: TabelView | Overzicht) -> tuple[tuple[str, bool], ...]:
    """The words above each column, and whether it holds figures, which stay whole."""
    if isinstance(table, TabelView):
        return tuple((f"{c.heading} {c.unit}", c.kind != "text") for c in table.columns)
    return tuple((c.heading, c.number) for c in table.columns)


def _forecasts(table: TabelView | Overzicht) -> bool:
    cells = (cell for row in table.rows for cell in row.cells)
    return any(isinstance(cell, Cel) and cell.prognose for cell in cells)


def _columns(table: TabelView | Overzicht) -> Columns:
    """The words of the cells, column by column."""
    return tuple(
        tuple(_words(row.cells[at]) for row in table.rows) for at in range(len(table.columns))
    )


def _words(cell: Cel | Overzichtcel) -> str:
    told = [_plain(cell.text), f"  {cell.label.word}" if cell.label else ""]
    if isinstance(cell, Overzichtcel):
        told.append(_plain(cell.extra))
        told += [station.link.text if station.link else station.word for station in cell.stations]
    else:
        told.append("*" if cell.note else "")
    return " ".join(words for words in told if words)


def _plain(text: Text) -> str:
    return text.striptags() if isinstance(text, Markup) else text
