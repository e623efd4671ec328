"""Dutch numbers, amounts and dates, word for word."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite import numbers


@pytest.mark.parametrize(
    "value, expected",
    [
        (Decimal(1234567), "€\u00a01.234.567"),
        (Decimal(0), "€\u00a00"),
        (Decimal("0.00"), "€\u00a00"),
        (Decimal(-125000), "€\u00a0−125.000"),
        (Decimal("12.5"), "€\u00a012,50"),
        (Decimal("12.505"), "€\u00a012,505"),
        (Decimal("1E+6"), "€\u00a01.000.000"),
        (None, "niet bekend"),
    ],
)
def test_een_bedrag_staat_er_in_het_nederlands(value: Decimal | None, expected: str) -> None:
    assert numbers.euro(value) == expected


@pytest.mark.parametrize(
    "value, decimals, expected",
    [
        (Decimal(1941), None, "1.941"),
        (Decimal("2.50"), None, "2,5"),
        (Decimal("-0.25"), 1, "−0,3"),
        (Decimal("0.25"), 1, "0,3"),
        (Decimal("-0.04"), 1, "0,0"),
        (Decimal(3), 1, "3,0"),
        (-999, None, "−999"),
        (None, None, "niet bekend"),
    ],
)
def test_een_getal_staat_er_in_het_nederlands(
    value: Decimal | int | None, decimals: int | None, expected: str
) -> None:
    assert numbers.getal(value, decimals) == expected


def test_miljoenen_zijn_afgerond() -> None:
    assert numbers.miljoen(Decimal(5557500)) == "€\u00a05,6\u00a0miljoen"
    assert numbers.miljoen(Decimal(-964400)) == "€\u00a0−1,0\u00a0miljoen"
    assert numbers.miljoen(None) == "niet bekend"


def test_een_percentage() -> None:
    assert numbers.procent(Decimal("7.5")) == "7,5%"
    assert numbers.procent(None) == "niet bekend"


def test_een_datum_staat_voluit() -> None:
    assert numbers.datum(date(2024, 2, 27)) == "27 februari 2024"
    assert numbers.datum(None) == "niet bekend"


def test_oneindig_is_geen_getal() -> None:
    with pytest.raises(ValueError, match="not a number"):
        numbers.getal(Decimal("Infinity"))


@given(
    st.decimals(
        allow_nan=False, allow_infinity=False, places=3, min_value=-(10**12), max_value=10**12
    )
)
def test_zonder_afronding_gaat_geen_cijfer_verloren(value: Decimal) -> None:
    text = numbers.getal(value).replace(".", "").replace(",", ".").replace("−", "-")
    assert Decimal(text) == value
