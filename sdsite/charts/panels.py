"""Which figures of a chart stand together in one panel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from sdsite.charts.chart import ChartForm, Punt
from sdsite.charts.theme import HUES

if TYPE_CHECKING:
    import pandas as pd

FLATTENED = 8
"""Lines whose largest figures differ more than this many times stand in panels of their own."""


def panels_of(form: ChartForm, punten: Sequence[Punt]) -> list[list[Punt]]:
    """Give the figures of each panel; each has the name of its panel.

    A series of lines or bars gets a panel of its own when one plot has no room for them all. That
    is when there are more series than hues or, with lines, when the largest series would flatten
    the smallest. One series in one panel is not grouped, and needs no pandas.
    """
    if form in (ChartForm.LINES, ChartForm.BARS) and _crowded(form, punten):
        punten = [replace(punt, paneel=punt.reeks) for punt in punten]
    if len({punt.paneel for punt in punten}) == 1:
        return [list(punten)]
    panels = _figures(punten).groupby("paneel", sort=False)["punt"]
    return [list(panel) for _, panel in panels]


def _crowded(form: ChartForm, punten: Sequence[Punt]) -> bool:
    """Tell whether one plot has no room for all series; an editor's own panels stay as they are."""
    if any(punt.paneel for punt in punten) or len({punt.reeks for punt in punten}) == 1:
        return False
    tops = _figures(punten).groupby("reeks")["size"].max()
    if len(tops) > len(HUES):
        return True
    return form is ChartForm.LINES and bool(tops.max() > FLATTENED * tops.min())


def _figures(punten: Sequence[Punt]) -> pd.DataFrame:
    """The figures as a long table; a figure that is not known has no size."""
    import pandas as pd  # noqa: PLC0415  0.3 seconds and 40 MB to load

    return pd.DataFrame(
        {
            "paneel": [punt.paneel for punt in punten],
            "reeks": [punt.reeks for punt in punten],
            "size": [Decimal(0) if punt.y is None else abs(punt.y) for punt in punten],
            "punt": list(punten),
        }
    )
