"""Where the name of a line can stand: beside its line, free of every line and other text.

Everything is in pixels of one plot, from its upper left corner.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from sdsite.frozen import frozen

CLEARANCE = 5
"""Space kept free around a name."""

MOST_AIR = 120.0
"""Distance to other lines beyond which a name gains nothing."""

STEP = 8
"""Distance between the places along a line that are looked at."""


@frozen
class Box:
    """A rectangle: where a text stands."""

    left: float
    """Left side."""

    top: float
    """Upper side."""

    right: float
    """Right side."""

    bottom: float
    """Lower side."""

    def hits(self, other: Box) -> bool:
        """Tell whether two rectangles overlap."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def is_free(self, points: Iterable[tuple[float, float]], clearance: float) -> bool:
        """Tell whether no point lies in the rectangle or nearer to it than the clearance."""
        left, right = self.left - clearance, self.right + clearance
        top, bottom = self.top - clearance, self.bottom + clearance
        for x, y in points:  # noqa: SIM110  a fifth of the time of drawing
            if left < x < right and top < y < bottom:
                return False
        return True

    def rows(self, count: int) -> list[Box]:
        """Divide the rectangle in rows of equal height, from the top."""
        each = (self.bottom - self.top) / count
        tops = [self.top + number * each for number in range(count)]
        return [Box(self.left, top, self.right, top + each) for top in tops]

    def distance(self, points: Iterable[tuple[float, float]]) -> float:
        """Give the distance from the rectangle to the nearest of the points; without any inf."""
        left, top, right, bottom = self.left, self.top, self.right, self.bottom
        least = float("inf")
        for x, y in points:
            dx = left - x if x < left else x - right if x > right else 0.0
            dy = top - y if y < top else y - bottom if y > bottom else 0.0
            if (squared := dx * dx + dy * dy) < least:
                least = squared
        return math.sqrt(least)


Polyline = Sequence[tuple[float, float]]


def place_names(
    lines: Sequence[Polyline],
    names: Sequence[tuple[float, float]],
    plot: Box,
    taken: Sequence[Box] = (),
) -> tuple[Box | None, ...]:
    """Find a place for the name of each line, None where there is none.

    `names` holds the width and height of each name; `taken` is where other text stands.
    """
    dotted = [tuple(_dots(line)) for line in lines]
    placed: list[Box] = list(taken)
    found: list[Box | None] = []
    for number, (width, height) in enumerate(names):
        free = (
            (_cost(box, number, dotted), order, box)
            for order, box in enumerate(_candidates(dotted[number], width, height))
            if _fits(box, plot)
            and not any(box.hits(other) for other in placed)
            and all(box.is_free(line, CLEARANCE) for line in dotted)
        )
        best = min(free, default=None, key=lambda candidate: candidate[:2])
        found.append(best[2] if best and best[0] < float("inf") else None)
        placed += [box for box in found[-1:] if box]
    return tuple(found)


def place_values(
    lines: Sequence[Polyline],
    values: Sequence[tuple[float, float, float]],
    plot: Box,
    height: float,
) -> tuple[Box | None, ...]:
    """Find a place above or under each point for its figure, None where there is none.

    `values` holds the point and the width of each figure; all are `height` high.
    """
    dotted = [dot for line in lines for dot in _dots(line)]
    placed: list[Box] = []
    found: list[Box | None] = []
    for x, y, width in values:
        tops = (y - height - CLEARANCE - 2, y + CLEARANCE + 2)
        boxes = (
            Box(x - width / 2 + shift, top, x + width / 2 + shift, top + height)
            for shift in (0, -width / 3, width / 3)
            for top in tops
        )
        free = (
            box
            for box in boxes
            if _fits(box, plot)
            and not any(box.hits(other) for other in placed)
            and box.is_free(dotted, 2)
        )
        found.append(next(free, None))
        placed += [box for box in found[-1:] if box]
    return tuple(found)


def _dots(line: Polyline) -> Iterator[tuple[float, float]]:
    """Walk along a line in small steps."""
    yield from line[:1]
    for (x1, y1), (x2, y2) in pairwise(line):
        count = max(1, int(max(abs(x2 - x1), abs(y2 - y1)) / STEP))
        for step in range(1, count + 1):
            yield x1 + (x2 - x1) * step / count, y1 + (y2 - y1) * step / count


def _candidates(line: Polyline, width: float, height: float) -> Iterator[Box]:
    """Try places above and under the line, nearest first."""
    for distance in range(CLEARANCE + 3, CLEARANCE + 36, 6):
        for x, y in line[::2]:
            for top in (y - distance - height, y + distance):
                for left in (x, x - width, x - width / 2):
                    yield Box(left, top, left + width, top + height)


def _fits(box: Box, plot: Box) -> bool:
    across = plot.left <= box.left and box.right <= plot.right
    return across and plot.top <= box.top and box.bottom <= plot.bottom


def _cost(box: Box, number: int, lines: Sequence[Polyline]) -> float:
    """Weigh a place: near its own line and clearly farther from all others."""
    own = box.distance(lines[number])
    nearest = box.distance(dot for n, line in enumerate(lines) if n != number for dot in line)
    if nearest < own * 1.5:
        return float("inf")
    return own - min(nearest, MOST_AIR) / 5
