"""Each form of chart says what must be known of it, and keeps every figure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from sdsite.charts import Chart, Punt
from sdsite.charts.forms import (
    NOT_ALL_FROM_ZERO,
    NOT_FROM_ZERO,
    OWN_SCALE,
    Opschrift,
    balance_chart,
    bar_chart,
    line_chart,
)
from tests.charts.figures import BALANCE, BUDGET, CASES, opschrift, years


@pytest.mark.parametrize("form, punten", CASES)
def test_geen_cijfer_gaat_verloren(
    form: Callable[[Opschrift, Sequence[Punt]], Chart], punten: list[Punt]
) -> None:
    chart = form(opschrift(), punten)
    assert chart.punten == tuple(punten)
    assert sum(cell.value is not None for row in chart.rows for cell in row) == sum(
        punt.y is not None for punt in punten
    )


def test_delen_onder_elkaar_hebben_elk_een_schaal() -> None:
    assert balance_chart(opschrift(), BALANCE).note == OWN_SCALE


def test_een_as_die_niet_bij_nul_begint_wordt_gemeld() -> None:
    assert line_chart(opschrift(), BUDGET).note == NOT_FROM_ZERO
    assert line_chart(opschrift(), years("Kosten", 1, 2, 3, 4)).note == ""
    assert bar_chart(opschrift(), BUDGET).note == ""


def test_een_kleine_reeks_wordt_niet_platgedrukt_door_een_grote() -> None:
    punten = [*years("Bijstand", 2061, 2087, 2069, 1988), *years("IOAZ", 18, 22, 21, 19)]
    chart = line_chart(opschrift("aantal"), punten)
    assert chart.note == f"{OWN_SCALE} {NOT_ALL_FROM_ZERO}"
    assert [column.heading for column in chart.columns] == ["Jaar", "Bijstand", "IOAZ"]


def test_meer_reeksen_dan_kleuren_krijgen_elk_een_paneel() -> None:
    punten = [punt for number in range(6) for punt in years(f"Post {number}", 1, 2, 3, 4)]
    for form in (line_chart, bar_chart):
        assert OWN_SCALE in form(opschrift(), punten).note


def test_de_beschrijving_begint_met_de_woorden_van_de_redacteur() -> None:
    chart = line_chart(opschrift(), BUDGET)
    assert chart.description.startswith("De kosten stijgen elk jaar. Lijngrafiek. ")
    assert "32.630.869 (prognose)" in chart.description
