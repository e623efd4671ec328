"""From figures to positions: the unit a drawing is counted in, round ticks, and pixels."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from decimal import Decimal

from sdsite import numbers
from sdsite.frozen import frozen

EURO = "€"
THOUSAND_EURO = "× € 1.000"
ZERO_FROM = 0.88
"""An axis of lines starts at zero unless all figures are above this part of the largest."""


@frozen
class Measure:
    """The unit a drawing is counted in; the table keeps the unit of the source."""

    divisor: int
    """What the figures of the source are divided by."""

    decimals: int
    """How many decimals the drawing shows."""

    caption: str
    """What stands above the drawing."""

    def of(self, value: Decimal) -> float:
        """Give the position of a figure on the axis of the drawing."""
        return float(value / self.divisor)

    def known(self, values: Iterable[Decimal | None]) -> list[float]:
        """Give the positions of the figures that are known."""
        return [self.of(value) for value in values if value is not None]

    def label(self, value: Decimal | None) -> str:
        """Write a figure as it stands in the drawing."""
        if value is None:
            return numbers.NIET_BEKEND
        return numbers.getal(value / self.divisor, self.decimals if value else 0)


def measure_of(values: Iterable[Decimal | None], unit: str) -> Measure:
    """Choose the unit in which the figures of a drawing are short and still tell apart."""
    known = [abs(value) for value in values if value is not None]
    largest = max(known, default=Decimal(0))
    if unit == EURO and largest >= 1_000_000:
        return Measure(1_000_000, 1, "Bedragen in miljoenen euro’s, afgerond")
    if unit == EURO and largest >= 10_000:
        return Measure(1_000, 0, "Bedragen in duizenden euro’s, afgerond")
    places = max((_places(value) for value in known), default=0)
    return Measure(1, places, unit_in_words(unit))


def unit_in_words(unit: str) -> str:
    """Say what the figures of a source are counted in."""
    if unit == EURO:
        return "Bedragen in euro’s"
    if unit == THOUSAND_EURO:
        return "Bedragen in duizenden euro’s (× € 1.000)"
    if unit == "%":
        return "Percentages"
    return unit[:1].upper() + unit[1:]


@frozen
class Axis:
    """A linear axis with round ticks."""

    low: float
    """Where it starts."""

    high: float
    """Where it ends."""

    ticks: tuple[float, ...]
    """The round values with a grid line."""

    decimals: int
    """The decimals of the ticks."""

    def pixel(self, value: float, height: float) -> float:
        """Give the distance from the top of a plot of this height."""
        return height * (self.high - value) / (self.high - self.low)

    def value(self, pixel: float, height: float) -> float:
        """Give the value at a distance from the top: the inverse of `pixel`."""
        return self.high - pixel * (self.high - self.low) / height

    def labels(self) -> tuple[str, ...]:
        """Write the ticks in Dutch."""
        return tuple(numbers.getal(Decimal(repr(tick)), self.decimals) for tick in self.ticks)


def axis_of(values: Sequence[float], *, from_zero: bool, target: int = 5) -> Axis:
    """Make an axis that holds all values; `from_zero` keeps zero on it."""
    low = min((*values, 0.0) if from_zero else values, default=0.0)
    high = max((*values, 0.0) if from_zero else values, default=1.0)
    if high == low:
        high = low + 1
    step = _round_step((high - low) / target)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    ticks = tuple(round(number * step, decimals) for number in range(first, last + 1))
    return Axis(ticks[0], ticks[-1], ticks, decimals)


def line_axis(values: Sequence[float], *, from_zero: bool) -> Axis:
    """Make an axis for lines: from zero, unless that flattens every difference and may be left."""
    near = bool(values) and min(values) > ZERO_FROM * max(values) > 0
    return axis_of(values, from_zero=from_zero or not near)


def _round_step(step: float) -> float:
    """Round a step up to 1, 2 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(step))
    return next(nice * power for nice in (1, 2, 5, 10) if nice * power >= step * (1 - 1e-9))


def _places(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
