"""Model → charts as values: what they say in words, their figures, table and CSV.

How a chart is drawn is for `charts.drawing`, which loads Altair; nothing else does.
"""

from __future__ import annotations

from sdsite.charts.chart import (
    Cell,
    Chart,
    ChartForm,
    Column,
    Drawn,
    KeyEntry,
    Punt,
    chart_id,
    indicator_chart_id,
    total_chart_id,
)
from sdsite.charts.indicators import chart_of_indicator
from sdsite.charts.plan import chart_of_table, total_of_table
from sdsite.model.indicator import Indicator
from sdsite.model.register import Register
from sdsite.model.tabel import Tabel


def plan_charts(register: Register) -> tuple[Chart, ...]:
    """Make the chart of every table that asks for one, and of every indicator that can have one.

    They stand in the order of the register.
    """
    drawn = (
        make(register, tabel)
        for tabel in register.all(Tabel)
        for make in (chart_of_table, total_of_table)
    )
    measured = (chart_of_indicator(register, each) for each in register.all(Indicator))
    return tuple(chart for chart in (*drawn, *measured) if chart is not None)


__all__ = [
    "Cell",
    "Chart",
    "ChartForm",
    "Column",
    "Drawn",
    "KeyEntry",
    "Punt",
    "chart_id",
    "indicator_chart_id",
    "plan_charts",
    "total_chart_id",
]
