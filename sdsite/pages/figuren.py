"""A chart as a figure on a page: with its words, its figures as a table, its file, its source."""

from __future__ import annotations

from sdsite.charts.chart import Cell, Chart, chart_id, indicator_chart_id
from sdsite.model.indicator import Indicator
from sdsite.model.tabel import Tabel
from sdsite.pages.blocks import Cel, Figuur, Kolom, Rij, TabelView
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import figure_files
from sdsite.pages.parts import Bronregel, Text

FIGURE_FILES = "Download de cijfers van de grafiek"
"""The words of a link to the figures of a chart."""


def figuur_of(context: PageContext, tabel: Tabel) -> Figuur | None:
    """The chart of a table as a figure; None for a table without one."""
    chart = context.charts.get(chart_id(tabel.id))
    if chart is None or tabel.grafiek is None:
        return None
    words = context.tekst(tabel.grafiek.woorden, chart.id)
    return figuur(chart, words, context.bronnen(tabel))


def figuur_of_indicator(context: PageContext, indicator: Indicator) -> Figuur | None:
    """The chart of an indicator as a figure; None with fewer than two measurements."""
    chart = context.charts.get(indicator_chart_id(indicator.id))
    if chart is None:
        return None
    return figuur(chart, f"{chart.words} Dit is door ons vergeleken.")


def figuur(chart: Chart, words: Text, sources: tuple[Bronregel, ...] = ()) -> Figuur:
    """A chart with these words, its figures as a table and as files, and its sources."""
    return Figuur(
        id=chart.id,
        title=chart.title,
        chart=chart,
        words=words,
        table=chart_table(chart),
        files=figure_files(chart.id, FIGURE_FILES),
        sources=sources,
    )


def chart_table(chart: Chart) -> TabelView:
    """The figures in a chart as a table, a group for each of its panels; a forecast is marked."""
    skipped = 1 if chart.columns[0].key == "paneel" else 0
    panels = list(dict.fromkeys(row[0].text for row in chart.rows)) if skipped else []
    rows, panel = [], ""
    for row in sorted(chart.rows, key=lambda r: panels.index(r[0].text) if panels else 0):
        group = row[0].text if panels and row[0].text != panel else ""
        panel = group or panel
        rows.append(Rij(tuple(_cel(cell) for cell in row[skipped:]), group=group))
    return TabelView(
        id=f"{chart.id}-tabel",
        caption="De cijfers in de grafiek",
        columns=tuple(Kolom(c.heading, c.kind, c.unit) for c in chart.columns[skipped:]),
        rows=tuple(rows),
    )


def _cel(cell: Cell) -> Cel:
    return Cel(cell.text, prognose=bool(cell.qualifier))
