"""How long a text, how far a date and how large a number may be, where a field does not say so.

They are wider than anything that a municipality reports, and as narrow as what comes after them
asks: spreadsheets and JSON keep fifteen digits, and a calendar ends in the year 9999.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation

from pydantic_core import PydanticCustomError

from sdsite.validation.rules import ValidationRule

MAX_TEXT = 2_000
"""Characters in a text: a page of A4. Texts in the dialect, and some lines, have their own."""

FIRST_YEAR = 1800
LAST_YEAR = 2199
"""First and last year of a date: outside them a slip is likelier than an old charter."""

MAX_DIGITS = 15
"""Digits of a number before the point: what a spreadsheet and JSON give back exactly."""

MAX_DECIMALS = 6
"""Digits of a number behind the point."""

_YEAR = re.compile(r"\s*([0-9]{4})-")


def refuse_long_number(value: str | float) -> None:
    """Raise where a number has more digits than fit; what is no number is told elsewhere."""
    try:
        number = Decimal(str(value).strip())
    except InvalidOperation:
        return
    exponent = number.as_tuple().exponent
    if isinstance(exponent, str):  # not a number, or without end
        return
    if number.adjusted() >= MAX_DIGITS or -exponent > MAX_DECIMALS:
        raise PydanticCustomError(
            ValidationRule.OUT_OF_RANGE.value,
            "{label} staat een getal met te veel cijfers.;Schrijf ten hoogste {digits} cijfers "
            "voor de komma en {decimals} erachter.",
            {"digits": MAX_DIGITS, "decimals": MAX_DECIMALS},
        )


def refuse_odd_date(value: object) -> None:
    """Raise where a date, or a text that begins as one, lies outside the years that we know."""
    year: object = value.year if isinstance(value, date) else None
    if isinstance(value, str) and (match := _YEAR.match(value)):
        year = int(match[1])
    if isinstance(year, int) and not FIRST_YEAR <= year <= LAST_YEAR:
        raise PydanticCustomError(
            ValidationRule.OUT_OF_RANGE.value,
            "{label} staat een datum in het jaar {year}, en die kan niet.;Schrijf een jaar van "
            "{first} tot en met {last}.",
            {"year": year, "first": FIRST_YEAR, "last": LAST_YEAR},
        )
