"""Numbers, amounts and dates in Dutch: exact unless a number of decimals is asked, never a guess.

The minus is `−` (U+2212) and stands at the digits, as the Taalunie advises (taaladvies.net)
and CLDR has it for nl. A no-break space keeps a sign with its number, and what is not known
is said in words. The text that a source prints is kept elsewhere; this is how we write a value.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, lru_cache

from babel.dates import get_month_names
from babel.numbers import format_decimal

LOCALE = "nl_NL"
NIET_BEKEND = "niet bekend"
"""What stands where a value would stand that nobody knows."""

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"


def getal(value: Decimal | int | None, decimals: int | None = None) -> str:
    """Write a number: `1.234.567`, `−0,5`; rounded half up only when `decimals` is given."""
    if value is None:
        return NIET_BEKEND
    sign, digits = _signed_digits(Decimal(value), decimals)
    return sign + digits


def euro(value: Decimal | int | None, decimals: int | None = None) -> str:
    """Write an amount in euros: `€ 1.234.567`, `€ −125.000`, `€ 12,50`."""
    if value is None:
        return NIET_BEKEND
    amount = Decimal(value)
    if decimals is None and amount != amount.to_integral_value():
        decimals = max(2, _decimals_of(amount))
    sign, digits = _signed_digits(amount, decimals)
    return f"€{NO_BREAK_SPACE}{sign}{digits}"


def miljoen(value: Decimal | int | None, decimals: int = 1) -> str:
    """Write an amount in euros rounded to millions: `€ 5,6 miljoen`."""
    if value is None:
        return NIET_BEKEND
    return f"{euro(Decimal(value) / 1_000_000, decimals)}{NO_BREAK_SPACE}miljoen"


def procent(value: Decimal | int | None, decimals: int | None = None) -> str:
    """Write a percentage that is given in percents: `7,5%`."""
    if value is None:
        return NIET_BEKEND
    return f"{getal(value, decimals)}%"


def datum(day: date | None) -> str:
    """Write a day in full: `27 februari 2024`."""
    if day is None:
        return NIET_BEKEND
    return f"{day.day} {_months()[day.month]} {day.year}"


@cache
def _months() -> Mapping[int, str]:
    """The names of the months, by their numbers."""
    return dict(get_month_names("wide", locale=LOCALE))


@lru_cache(maxsize=4096)
def _signed_digits(value: Decimal, decimals: int | None) -> tuple[str, str]:
    """Split a number in its minus, empty when nothing is left after rounding, and its digits."""
    if not value.is_finite():
        raise ValueError(f"not a number that can be written: {value}")
    if decimals is not None:
        value = value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    places = _decimals_of(value) if decimals is None else decimals
    pattern = "#,##0" + ("." + "0" * places if places else "")
    digits = format_decimal(abs(value), pattern, locale=LOCALE, decimal_quantization=False)
    return (MINUS if value < 0 else ""), digits


def _decimals_of(value: Decimal) -> int:
    """Count the decimals a number is written with, without its closing zeros."""
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
