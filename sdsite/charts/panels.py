"""Which figures of a chart stand together in one panel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from sdsite.charts.chart import ChartForm, Punt
from sdsite.charts.table import distinct
from sdsite.charts.theme import HUES

FLATTENED = 8
"""Lines whose largest figures differ more than this many times stand in panels of their own."""


def panels_of(form: ChartForm, punten: Sequence[Punt]) -> list[list[Punt]]:
    """Give the figures of each panel; each has the name of its panel.

    A series of lines or bars gets a panel of its own when one plot has no room for them all. That
    is when there are more series than hues or, with lines, when the largest series would flatten
    the smallest.
    """
    if form in (ChartForm.LINES, ChartForm.BARS) and _crowded(form, punten):
        punten = [replace(punt, paneel=punt.reeks) for punt in punten]
    names = distinct(punt.paneel for punt in punten)
    return [[punt for punt in punten if punt.paneel == name] for name in names]


def _crowded(form: ChartForm, punten: Sequence[Punt]) -> bool:
    """Tell whether one plot has no room for all series; an editor's own panels stay as they are."""
    if any(punt.paneel for punt in punten):
        return False
    reeksen = distinct(punt.reeks for punt in punten)
    if len(reeksen) > len(HUES):
        return True
    tops = [
        max((abs(p.y) for p in punten if p.reeks == name and p.y is not None), default=Decimal(0))
        for name in reeksen
    ]
    return form is ChartForm.LINES and max(tops) > FLATTENED * min(tops)
