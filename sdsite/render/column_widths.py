"""How wide the columns of a table are on paper, counted in characters, and whether it is short."""

from __future__ import annotations

from math import ceil

from markupsafe import Markup

from sdsite.pages.blocks import Cel, Rij, TabelView
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


def room_on(booklet: Booklet) -> int:
    """How many characters a table of this document has beside each other."""
    if booklet.sheet:
        return ROOM_SHEET
    return ROOM_LARGE if booklet.large else ROOM


def column_widths(table: TabelView | Overzicht, room: int = ROOM) -> tuple[float, ...]:
    """The width of each column, in characters of the table's own size (see `scale`).

    A figure stays whole and words get a short line; where that is too much, words get less.
    """
    least = _least(table)
    asked = _asked(table, least)
    left = room / scale(table, room) - sum(least)
    wanted = sum(asked) - sum(least)
    share = 1.0 if wanted <= max(left, 0.0) else max(0.0, left / wanted)
    return tuple(
        round(low + (high - low) * share, 2) for low, high in zip(least, asked, strict=True)
    )


def scale(table: TabelView | Overzicht, room: int = ROOM) -> float:
    """The size of the letters of a table, as a part of the usual, so that it fits in the room."""
    return round(max(SMALLEST, min(1.0, room / sum(_least(table)))), 3)


def is_too_wide(table: TabelView | Overzicht, room: int = ROOM) -> bool:
    """Whether a table runs off the page even in its smallest letters."""
    return sum(_least(table)) > room / SMALLEST


def is_short(table: TabelView, room: int = ROOM) -> bool:
    """Whether a table takes so few lines, its headings left out, that one page holds it."""
    widths = column_widths(table, room)
    return sum(_lines(row, widths) for row in table.rows) <= SHORT_TABLE


def _lines(row: Rij, widths: tuple[float, ...]) -> int:
    """About how many lines a row takes; the heading of its group has one of its own."""
    cells = zip(map(_words, row.cells), widths, strict=True)
    return max(1, *(ceil(len(words) / width) for words, width in cells)) + bool(row.group)


def _asked(table: TabelView | Overzicht, least: tuple[int, ...]) -> tuple[int, ...]:
    longest = (max(map(len, cells), default=0) for cells in _columns(table))
    return tuple(
        max(low, AIR + min(SHORT_LINE, most)) for low, most in zip(least, longest, strict=True)
    )


def _least(table: TabelView | Overzicht) -> tuple[int, ...]:
    """The longest figure or word of each column, its heading included."""
    found = []
    for (heading, figures), cells in zip(_headings(table), _columns(table), strict=True):
        words = heading.split() if figures else f"{heading} {' '.join(cells)}".split()
        pieces = [min(WORD, len(word)) for word in words]
        if figures:
            pieces += map(len, cells)
        if figures and _forecasts(table):
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


def _columns(table: TabelView | Overzicht) -> tuple[tuple[str, ...], ...]:
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
