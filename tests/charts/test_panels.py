"""Figures stand in one panel while that has room for them, and else each series in its own."""

from __future__ import annotations

import pytest

from sdsite.charts.chart import ChartForm, Punt
from sdsite.charts.panels import panels_of
from tests.charts.figures import BALANCE, BUDGET, years


def _names(form: ChartForm, *series: list[Punt]) -> list[str]:
    return [
        panel[0].paneel for panel in panels_of(form, [punt for each in series for punt in each])
    ]


def test_wat_past_staat_in_een_paneel() -> None:
    assert panels_of(ChartForm.LINES, BUDGET) == [BUDGET]


@pytest.mark.parametrize(
    "form, names", [(ChartForm.LINES, ["Bijstand", "IOAZ"]), (ChartForm.BARS, [""])]
)
def test_een_kleine_lijn_wordt_niet_platgedrukt(form: ChartForm, names: list[str]) -> None:
    assert (
        _names(form, years("Bijstand", 2061, 2087, 2069, 1988), years("IOAZ", 18, 22, 21, 19))
        == names
    )


def test_panelen_van_de_redacteur_blijven_zoals_ze_zijn() -> None:
    assert _names(ChartForm.BALANCE, BALANCE) == ["Wmo", "Jeugd"]
