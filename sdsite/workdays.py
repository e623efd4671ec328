"""Working days in the Netherlands: all days but weekends and the generally recognised holidays.

The holidays are those of article 3 of the Algemene termijnenwet: New Year's Day, Good Friday,
Easter Monday, the King's birthday, 5 May, Ascension Day, Whit Monday and both days of Christmas.
They are told as they have been since 1990.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

FIRST_OF_THE_KING = 2014
"""From this year on it is a King's birthday that is kept, on another day."""

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
    """The generally recognised holidays of a year; those that are always a Sunday are left out."""
    easter = _easter(year)
    moving = {easter + timedelta(days) for days in (-2, 1, 39, 50)}
    fixed = {date(year, month, day) for month, day in ((1, 1), (5, 5), (12, 25), (12, 26))}
    return frozenset({*moving, *fixed, _birthday(year)})


def _birthday(year: int) -> date:
    """When the birthday of the King is kept, or that of the Queen: on the day before a Sunday."""
    day = date(year, 4, 27) if year >= FIRST_OF_THE_KING else date(year, 4, 30)
    return day - _DAY if day.weekday() == 6 else day


def _easter(year: int) -> date:
    """The Sunday after the first full moon of spring, by the rules of the Gregorian calendar."""
    century, moon = year // 100, year % 19
    shift = century - century // 4 - (8 * century + 13) // 25  # leap days left out, and the moon's
    age = (19 * moon + shift + 15) % 30  # days from 21 March to the full moon
    age -= (moon + 11 * age) // 319  # never after 18 April
    full_moon = date(year, 3, 21) + timedelta(age)
    return full_moon + timedelta(6 - full_moon.weekday() or 7)
