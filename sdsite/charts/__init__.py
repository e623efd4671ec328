"""Model → charts as values: specification, summary in words, table and CSV.

Altair is dear to load. It is loaded when charts are planned and not when this package is imported,
so that nothing else pays for it.
"""

from __future__ import annotations

from sdsite.charts.chart import (
    Cell,
    Chart,
    Column,
    KeyEntry,
    Punt,
    chart_id,
    indicator_chart_id,
    total_chart_id,
)
from sdsite.model.indicator import Indicator
from sdsite.model.register import Register
from sdsite.model.tabel import Tabel


def plan_charts(register: Register) -> tuple[Chart, ...]:
    """Make the chart of every table that asks for one, and of every indicator that can have one.

    They stand in the order of the register.
    """
    from sdsite.charts.indicators import (  # noqa: PLC0415  see the module's docstring
        chart_of_indicator,
    )
    from sdsite.charts.plan import (  # noqa: PLC0415  see the module's docstring
        chart_of_table,
        total_of_table,
    )

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
    "Column",
    "KeyEntry",
    "Punt",
    "chart_id",
    "indicator_chart_id",
    "plan_charts",
    "total_chart_id",
]
