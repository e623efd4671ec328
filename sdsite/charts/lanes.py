"""Where dated facts stand along a line: years of equal width, empty years left out, lanes."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from itertools import pairwise

from sdsite.frozen import frozen

SHORTEST_GAP = 3
"""As many years without any fact are left out, with a break in their place."""

BREAK = 18.0
"""Width of a break, in pixels."""

BETWEEN = 1.5
"""Space kept between two marks in one lane, in pixels."""


@frozen
class YearAxis:
    """Years beside each other, each as wide as the next, with breaks where years are left out."""

    years: tuple[int, ...]
    """The years that are drawn, in order."""
    starts: tuple[float, ...]
    """Where each of them begins, in pixels."""
    each: float
    """How wide a year is, in pixels."""
    after_breaks: tuple[int, ...]
    """The years before which years are left out."""

    @property
    def right(self) -> float:
        """Where the last year ends."""
        return self.starts[-1] + self.each

    @property
    def breaks(self) -> tuple[float, ...]:
        """The middles of the breaks."""
        return tuple(self.starts[self.years.index(year)] - BREAK / 2 for year in self.after_breaks)

    def middle(self, year: int) -> float:
        """The middle of a year that is drawn."""
        return self.starts[self.years.index(year)] + self.each / 2

    def begin(self, day: date) -> float:
        """Where a day begins; its year is one that is drawn."""
        first, days = _days_of(day.year)
        passed = day.toordinal() - first
        return self.starts[self.years.index(day.year)] + passed * self.each / days

    def end(self, day: date) -> float:
        """Where a day ends."""
        _, days = _days_of(day.year)
        return self.begin(day) + self.each / days


@cache
def _days_of(year: int) -> tuple[int, int]:
    """The number of the first day of a year, as `date.toordinal` counts, and how many it has."""
    return date(year, 1, 1).toordinal(), 366 if calendar.isleap(year) else 365


def year_axis(wanted: Iterable[int], left: float, right: float) -> YearAxis:
    """Divide the room between two sides over the years from the first to the last.

    Years that are not wanted are drawn too, unless they are many in a row.
    """
    known = sorted(set(wanted))
    years = [known[0]]
    after_break = []
    for before, year in pairwise(known):
        if year - before > SHORTEST_GAP:
            after_break.append(year)
            years.append(year)
        else:
            years += range(before + 1, year + 1)
    each = (right - left - BREAK * len(after_break)) / len(years)
    starts, x = [], left
    for year in years:
        x += BREAK if year in after_break else 0
        starts.append(x)
        x += each
    return YearAxis(tuple(years), tuple(starts), each, tuple(after_break))


def lanes_of(spans: Sequence[tuple[float, float]]) -> tuple[int, ...]:
    """The lane of each span, from 0: the first in which it touches no span before it."""
    ends: list[float] = []
    lanes = []
    for begin, end in spans:
        for lane, taken in enumerate(ends):
            if taken + BETWEEN <= begin + 1e-6:
                ends[lane] = end
                break
        else:
            lane = len(ends)
            ends.append(end)
        lanes.append(lane)
    return tuple(lanes)
