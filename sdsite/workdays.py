"""Working days in the Netherlands: all days but weekends and the generally recognised holidays.

The holidays are those of article 3 of the Algemene termijnenwet: New Year's Day, Good Friday,
Easter Monday, the King's birthday, 5 May, Ascension Day, Whit Monday and both days of Christmas.
They are known from 1966 up to and including 2100.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from holidays import country_holidays

_DAY = timedelta(days=1)


def is_workday(day: date) -> bool:
    """Whether the day is neither in a weekend nor a generally recognised holiday."""
    return day.weekday() < 5 and day not in _holidays(day.year)


def add_workdays(begin: date, days: int) -> date:
    """The last of so many working days after `begin`; `begin` itself does not count."""
    day = begin
    while days:
        day += _DAY
        days -= is_workday(day)
    return day


def count_workdays(begin: date, end: date) -> int:
    """Working days after `begin` up to and including `end`; 0 when `end` is not later."""
    span = max((end - begin).days, 0)
    return sum(is_workday(begin + timedelta(days=after)) for after in range(1, span + 1))


def first_workday(day: date) -> date:
    """The day itself, or the first working day after it (Algemene termijnenwet, article 1)."""
    while not is_workday(day):
        day += _DAY
    return day


@cache
def _holidays(year: int) -> frozenset[date]:
    """5 May is among the optional ones of the package, as many employers give no day off then."""
    return frozenset(country_holidays("NL", years=year, categories=("public", "optional")))
