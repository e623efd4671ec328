"""Each form of chart says what must be known of it, and keeps every figure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from sdsite.charts import Chart, Punt
from sdsite.charts.forms import (
    Opschrift,
    line_chart,
)
from tests.charts.figures import BUDGET, CASES, opschrift


@pytest.mark.parametrize("form, punten", CASES)
def test_geen_cijfer_gaat_verloren(
    form: Callable[[Opschrift, Sequence[Punt]], Chart], punten: list[Punt]
) -> None:
    chart = form(opschrift(), punten)
    assert chart.punten == tuple(punten)
    assert sum(cell.value is not None for row in chart.rows for cell in row) == sum(
        punt.y is not None for punt in punten
    )


def test_de_beschrijving_begint_met_de_woorden_van_de_redacteur() -> None:
    chart = line_chart(opschrift(), BUDGET)
    assert chart.description.startswith("De kosten stijgen elk jaar. Lijngrafiek. ")
    assert "32.630.869 (prognose)" in chart.description
