"""How wide the columns of a table are on paper, counted in characters."""

from __future__ import annotations

from markupsafe import Markup

from sdsite.pages.blocks import Cel, TabelView
from sdsite.pages.overzicht import Overzicht, Overzichtcel
from sdsite.pages.parts import Text

ROOM = 105
"""Characters that fit beside each other in a table over the whole width of a page."""

SHORT_LINE = 36
"""Characters after which running words may go on a next line without reading worse."""

AIR = 2
"""Characters left free in each column."""


def column_widths(table: TabelView | Overzicht) -> tuple[int, ...]:
    """What each column asks for: a figure whole, words as a short line."""
    return tuple(
        AIR + max(least, min(SHORT_LINE, max(map(len, cells), default=0)))
        for least, cells in zip(_least(table), _columns(table), strict=True)
    )


def least_width(table: TabelView | Overzicht) -> int:
    """What a table cannot do without; with more than ROOM it runs off the page."""
    return sum(AIR + least for least in _least(table))


def _least(table: TabelView | Overzicht) -> tuple[int, ...]:
    """The longest figure or word of each column, its heading included."""
    found = []
    for (heading, figures), cells in zip(_headings(table), _columns(table), strict=True):
        pieces = [*heading.split(), *(cells if figures else " ".join(cells).split())]
        if figures and _forecasts(table):
            pieces.append("prognose")
        found.append(max(map(len, pieces), default=0))
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
    return " ".join(words for words in told if words)


def _plain(text: Text) -> str:
    return text.striptags() if isinstance(text, Markup) else text
