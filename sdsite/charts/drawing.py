"""A chart → its key, the Vega-Lite specifications of its two drawings, and its note.

Altair and pandas are dear to load: who imports this module draws, and a chart that was drawn
before is not drawn again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Literal

from sdsite.charts.bars import balance_axis, balance_panel, bar_panel, bar_room
from sdsite.charts.chart import PROGNOSE, Chart, ChartForm, Drawn, KeyEntry, Punt
from sdsite.charts.lines import LineForm, names_are_missing
from sdsite.charts.panels import panels_of
from sdsite.charts.plot import Spec, head, specification
from sdsite.charts.posts import post_panel
from sdsite.charts.scale import Measure, measure_of
from sdsite.charts.table import distinct
from sdsite.charts.theme import NARROW, WIDE, Size

OWN_SCALE = "Elk onderdeel heeft een eigen schaal: vergelijk de getallen, niet de hoogten."
NOT_FROM_ZERO = "De as begint niet bij nul: een klein verschil lijkt daardoor groter."
NOT_ALL_FROM_ZERO = "Niet elke as begint bij nul: een klein verschil lijkt dan groter."


def draw(chart: Chart) -> Drawn:
    """Draw a chart for a wide column and for a phone; the same chart gives the same drawing."""
    panels = panels_of(chart.form, chart.punten)
    wide, narrow = (_drawing(chart, panels, size) for size in (WIDE, NARROW))
    key = _key(chart, distinct(punt.reeks for punt in panels[0]), (wide, narrow))
    note = " ".join(_notes(chart, panels))
    return Drawn(tuple(key), specification(wide), specification(narrow), note)


def _drawing(chart: Chart, panels: Sequence[Sequence[Punt]], size: Size) -> Spec:
    """Draw all panels of a chart in one size."""
    measure = measure_of((punt.y for punt in chart.punten), chart.unit)
    match chart.form:
        case ChartForm.POSTS:
            return post_panel(chart.punten, measure, size)
        case ChartForm.BALANCE:
            rows = [_balance_row(panel, measure, size) for panel in panels]
            return {"vconcat": rows, "spacing": size.gap}
        case ChartForm.BARS:
            return _grid(panels, measure, size, (bar_panel, bar_room))
        case ChartForm.LINES:
            lines = LineForm(from_zero=chart.small)
            height = size.height // 2 if chart.small else size.height
            form = (lines.panel, lines.room)
            return _grid(panels, measure, replace(size, height=height), form)


def _notes(chart: Chart, panels: Sequence[Sequence[Punt]]) -> Iterator[str]:
    """Say how the upright axes differ from what a reader would take them for."""
    if chart.form is not ChartForm.POSTS and len(panels) > 1:
        yield OWN_SCALE
    if chart.form is ChartForm.LINES:
        lines = LineForm(from_zero=chart.small)
        measure = measure_of((punt.y for punt in chart.punten), chart.unit)
        lifted = [lines.axis(panel, measure).low > 0 for panel in panels]
        if any(lifted):
            yield NOT_FROM_ZERO if all(lifted) else NOT_ALL_FROM_ZERO


def _key(chart: Chart, together: Sequence[str], drawings: Sequence[Spec]) -> list[KeyEntry]:
    """Say what the marks of a chart stand for, as far as the drawings do not say so themselves.

    `together` are the names of the series in its first panel.
    """
    names = distinct(punt.reeks for punt in chart.punten)
    match chart.form:
        case ChartForm.LINES:
            missing = any(names_are_missing(drawing, names) for drawing in drawings)
            return _series(names, "line") if len(together) > 1 and missing else []
        case ChartForm.BARS:
            return _series(together if len(together) > 1 else (), "bar") + _prognose_key(chart)
        case ChartForm.POSTS:
            return [KeyEntry(names[0], "open", "stil"), *_series(names[1:], "bar")]
        case ChartForm.BALANCE:
            *parts, saldo = names
            sign = KeyEntry(f"{saldo}, ook als vet getal onder het jaar", "diamond", "inkt")
            return [*_series(parts, "bar"), sign, *_prognose_key(chart)]


def _series(names: Sequence[str], mark: Literal["bar", "line"]) -> list[KeyEntry]:
    """Name each series beside its mark in its hue."""
    return [KeyEntry(name, mark, f"reeks-{n}") for n, name in enumerate(names, start=1)]


def _prognose_key(chart: Chart) -> list[KeyEntry]:
    """Say in the key what an open, dashed bar is, when there is one."""
    expected = any(punt.soort == PROGNOSE for punt in chart.punten)
    return [KeyEntry(PROGNOSE, "dashed", "stil")] if expected else []


def _grid(
    panels: Sequence[Sequence[Punt]],
    measure: Measure,
    size: Size,
    form: tuple[Callable[..., Spec], Callable[..., float]],
) -> Spec:
    """Set panels under each other, two beside each other where there is room, axes in line."""
    panel, room_of = form
    room = max(room_of(punten, measure, size) for punten in panels)
    if len(panels) == 1:
        return panel(panels[0], measure, size, room)
    columns = min(size.columns, len(panels))
    each = replace(size, width=(size.width - size.gap * (columns - 1)) // columns)
    drawn = [panel(punten, measure, each, room, title=punten[0].paneel) for punten in panels]
    rows = [drawn[n : n + columns] for n in range(0, len(drawn), columns)]
    return {
        "vconcat": [{"hconcat": row, "spacing": size.gap} for row in rows],
        "spacing": size.gap,
    }


def _balance_row(punten: Sequence[Punt], measure: Measure, size: Size) -> Spec:
    """Set the moments of one part side by side, on one scale."""
    moments = distinct(punt.stand for punt in punten)
    axis = balance_axis(punten, measure, size)
    width = (size.width - 4 - size.gap * (len(moments) - 1)) // len(moments)
    plots = []
    for moment in moments:
        here = [punt for punt in punten if punt.stand == moment]
        plot = balance_panel(here, measure, size, width, axis=axis)
        plots.append(plot | ({"title": head(moment, size, 400)} if moment else {}))
    name = punten[0].paneel
    return {
        "hconcat": plots,
        "spacing": size.gap,
        **({"title": head(name, size)} if name else {}),
    }
