"""A chart as a value: what it says in words, its figures, its table and its CSV."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal

from sdsite.frozen import frozen
from sdsite.model.tabel import STREEPJES
from sdsite.numbers import NIET_BEKEND

PROGNOSE = "prognose"
"""The kind of figure that is expected and not yet measured."""

CSV_HEADER = ("paneel", "stand", "x", "reeks", "waarde", "eenheid", "soort", "tekst")


@frozen
class Punt:
    """One figure of a chart, in the unit of its source."""

    reeks: str
    """The series it belongs to, as readers see it: `BUIG-budget`."""

    x: str
    """Where it stands: a year, or a post of the budget."""

    y: Decimal | None
    """The figure itself; None when it is not known, which is not zero."""

    soort: str = ""
    """What kind of figure: realisatie, prognose, begroting; prognose is drawn and named apart."""

    tekst: str = ""
    """The figure as the source prints it."""

    paneel: str = ""
    """The small multiple it stands in, for example a domain; empty when there is one panel."""

    stand: str = ""
    """The moment the figure was drawn up, when a chart sets two moments side by side."""

    @property
    def absent(self) -> str:
        """What stands where there is no figure: what the source says by it, as far as it does."""
        return "geen bedrag" if self.tekst in STREEPJES else NIET_BEKEND


@frozen
class Column:
    """One column of the table under a chart."""

    key: str
    """Short name, unique in the table."""

    heading: str
    """The heading readers see, without the unit."""

    kind: Literal["text", "year", "number"]
    """Whether its cells are words, years or figures; figures stand to the right."""

    unit: str = ""
    """Unit of its figures, for the heading; empty for words and years."""


@frozen
class Cell:
    """One cell of the table under a chart."""

    text: str
    """What readers see; in words when there is no figure."""

    value: Decimal | None = None
    """The figure, in the unit of the column; None for words and for what is not known."""

    qualifier: str = ""
    """A word that belongs to the figure, for example `prognose`."""


@frozen
class KeyEntry:
    """One entry of the key above a chart: what a mark stands for."""

    label: str
    """The name of the series."""

    mark: Literal["bar", "open", "dashed", "line", "dot", "diamond"]
    """What it is drawn with: a full, open or dashed bar, a line, a dot, a diamond."""

    role: str
    """The role of its colour, as in `theme.ROLES`: `reeks-1`, `stil`, `inkt`."""


@frozen
class Drawn:
    """What a chart looks like; it stands here, for who draws it by this needs no Altair."""

    key: tuple[KeyEntry, ...]
    """The key above the drawing; empty where the lines carry their own names."""

    wide: dict[str, Any]
    """Vega-Lite specification for a wide column, about 640 px."""

    narrow: dict[str, Any]
    """Vega-Lite specification of the same figures for a phone, 288 px."""

    note: str
    """What a reader must know not to misread the drawing, in plain Dutch; may be empty."""


class ChartForm(StrEnum):
    """What a chart is drawn with; the value is what it is called."""

    LINES = "Lijngrafiek"
    BARS = "Staafgrafiek"
    POSTS = "Liggende staafgrafiek per post"
    BALANCE = "Staafgrafiek rond nul"


@frozen
class Chart:
    """A chart that never travels without its words, its table and its figures.

    How it is drawn follows from these, and is for `charts.drawing` to say.
    """

    id: str
    """Slug, unique on the site; also the name of the CSV file and of the anchor."""

    title: str
    """The title, which states the finding."""

    words: str
    """One or two sentences that say in words what the chart shows."""

    description: str
    """The longer description for who cannot see the chart: form, axes and figures."""

    form: ChartForm
    """What it is drawn with."""

    caption: str
    """What the figures in the drawing are counted in, as it stands above the drawing."""

    unit: str
    """The unit of the figures in the table and the CSV."""

    punten: tuple[Punt, ...]
    """The figures, in the order of the source."""

    columns: tuple[Column, ...]
    """The columns of the table; the first one heads its rows."""

    rows: tuple[tuple[Cell, ...], ...]
    """The rows of the table, one cell for each column."""

    small: bool = False
    """Whether lines are drawn half as high and from zero: a small chart beside others."""

    bronnen: tuple[object, ...] = ()
    """The vindplaatsen the figures come from, passed on as they came."""

    def __post_init__(self) -> None:
        """Refuse a chart that does not say what it shows; checks tell an editor so earlier."""
        for name in ("id", "title", "words", "description"):
            if not str(getattr(self, name)).strip():
                raise ValueError(f"chart {self.id!r} has no {name}")
        if not self.punten:
            raise ValueError(f"chart {self.id!r} has no figures")
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(f"chart {self.id!r}: a row does not fit the columns of its table")

    def csv(self) -> str:
        """Give the figures as CSV, one figure a row, decimal point, empty when not known."""
        out = io.StringIO(newline="")
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(CSV_HEADER)
        for punt in self.punten:
            value = "" if punt.y is None else f"{punt.y:f}"
            place = (punt.paneel, punt.stand, punt.x, punt.reeks)
            writer.writerow((*place, value, self.unit, punt.soort, punt.tekst))
        return out.getvalue()


def chart_id(tabel: str) -> str:
    """Give the id of the chart of a table: `tabel-buig` has `grafiek-buig`."""
    return f"grafiek-{tabel.removeprefix('tabel-')}"


def total_chart_id(tabel: str) -> str:
    """Give the id of the chart of a table that shows all domains together."""
    return f"{chart_id(tabel)}-totaal"


def indicator_chart_id(indicator: str) -> str:
    """Give the id of the chart of an indicator."""
    return f"grafiek-{indicator}"
