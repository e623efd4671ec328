"""Units, round ticks and pixels."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sdsite.charts.scale import axis_of, measure_of

FIGURES = st.lists(st.floats(-1e9, 1e9, allow_nan=False).map(lambda x: round(x, 2)), min_size=1)


@pytest.mark.parametrize(
    "value, unit, caption, label",
    [
        (Decimal(8495500), "€", "Bedragen in miljoenen euro’s, afgerond", "8,5"),
        (Decimal(-125000), "€", "Bedragen in duizenden euro’s, afgerond", "−125"),
        (Decimal("12.5"), "€", "Bedragen in euro’s", "12,5"),
        (Decimal(10085), "× € 1.000", "Bedragen in duizenden euro’s (× € 1.000)", "10.085"),
        (Decimal("2.5"), "indicaties per cliënt", "Indicaties per cliënt", "2,5"),
        (None, "aantal", "Aantal", "niet bekend"),
    ],
)
def test_de_tekening_telt_in_een_eenheid_die_kort_is(
    value: Decimal | None, unit: str, caption: str, label: str
) -> None:
    measure = measure_of([value], unit)
    assert measure.caption == caption
    assert measure.label(value) == label


def test_nul_is_nul_ook_in_miljoenen() -> None:
    assert measure_of([Decimal(8495500)], "€").label(Decimal(0)) == "0"


@given(values=FIGURES, from_zero=st.booleans())
def test_een_as_bevat_alle_cijfers_met_weinig_ronde_streepjes(
    *, values: list[float], from_zero: bool
) -> None:
    assume(max(values) - min(values) > 1e-3 or max(map(abs, values)) < 1e5)
    axis = axis_of(values, from_zero=from_zero)
    invisible = 1e-6 + 1e-9 * (axis.high - axis.low)
    assert axis.low <= min(values) + invisible
    assert axis.high >= max(values) - invisible
    assert 2 <= len(axis.ticks) <= 8
    assert len(set(axis.labels())) == len(axis.ticks)
    if from_zero:
        assert axis.low <= 0 <= axis.high


def test_een_as_schrijft_in_het_nederlands() -> None:
    assert axis_of([-0.5, 0.5], from_zero=True).labels() == (
        "−0,6",
        "−0,4",
        "−0,2",
        "0,0",
        "0,2",
        "0,4",
        "0,6",
    )


@given(st.floats(0, 100), st.floats(10, 500))
def test_pixel_en_waarde_zijn_elkaars_omgekeerde(value: float, height: float) -> None:
    axis = axis_of([0, 100], from_zero=True)
    assert axis.value(axis.pixel(value, height), height) == pytest.approx(value, abs=1e-6)
