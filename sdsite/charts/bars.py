"""Upright bars through the years: the series beside each other, or around zero with a saldo."""

from __future__ import annotations

from collections.abc import Sequence

from sdsite.charts.chart import PROGNOSE, Punt
from sdsite.charts.plot import BOLD, LEFT, SIDE, Place, Plot, Spec, axis_width, edge, x_labels
from sdsite.charts.scale import Axis, Measure, axis_of
from sdsite.charts.table import across, distinct
from sdsite.charts.theme import GROUND, INK, LINE, QUIET, Size, hue_of
from sdsite.frozen import frozen

FILLED = 0.8
"""The part of a place that its bars take; the rest is space."""

SIGN = 9
"""Half the height of a diamond with its halo, in pixels."""


@frozen
class Bar:
    """One bar: where it stands and what it says."""

    x: float
    """Its middle, in places."""

    width: float
    """Its width, in places."""

    y: float | None
    """Its end; None when the figure is not known."""

    colour: str
    """The colour of its series."""

    expected: bool
    """Whether it is a prognosis."""

    text: str
    """Its figure in words."""


def bar_room(punten: Sequence[Punt], measure: Measure, size: Size) -> float:
    """Give the room that the labels of the upright axis of a panel need."""
    return axis_width(_bar_axis(punten, measure), size)


def bar_panel(
    punten: Sequence[Punt], measure: Measure, size: Size, room: float, *, title: str = ""
) -> Spec:
    """Draw the series of one panel beside each other, each year."""
    xs = across(punten)
    reeksen = distinct(punt.reeks for punt in punten)
    axis = _bar_axis(punten, measure)
    width = size.width - room - SIDE
    height = size.height * (0.7 if title else 1)
    plot = Plot(size, width, height, -0.5, len(xs) - 0.5, axis, x_labels(xs, width, size), room)
    each = FILLED / len(reeksen)
    first = (each - FILLED) / 2
    bars = [
        _bar(
            punt,
            measure,
            (xs.index(punt.x) + first + each * number, each * 0.92),
            hue_of(number),
        )
        for number, reeks in enumerate(reeksen)
        for punt in punten
        if punt.reeks == reeks
    ]
    fits = all(size.text_width(bar.text) < width / len(xs) * each for bar in bars)
    labels = _labels(bars, plot, ()) if fits else []
    grid, texts = plot.rules(plot.grid()), plot.texts([*plot.names(), *labels])
    layers = [*grid, *plot.bars(_places(bars)), *_unknown(bars, plot), *texts]
    return plot.layered(layers, title)


def _bar_axis(punten: Sequence[Punt], measure: Measure) -> Axis:
    """Give the upright axis: bars always start at zero."""
    values = measure.known(punt.y for punt in punten)
    return axis_of(values, from_zero=True)


def balance_panel(
    punten: Sequence[Punt], measure: Measure, size: Size, width: float, *, axis: Axis
) -> Spec:
    """Draw what adds up above zero, what takes away under it, and what is left as a diamond.

    The last series is what is left: it also stands as a figure under its year.
    """
    xs = across(punten)
    *parts, saldo = distinct(punt.reeks for punt in punten)
    plot = Plot(size, width, size.height * 0.6, -0.5, len(xs) - 0.5, axis)
    bars = [
        _bar(punt, measure, (xs.index(punt.x), 0.62), hue_of(number))
        for number, reeks in enumerate(parts)
        for punt in punten
        if punt.reeks == reeks
    ]
    rest = [punt for punt in punten if punt.reeks == saldo]
    sign = {"shape": "diamond", "fill": INK}
    signs = [
        Place(xs.index(p.x), measure.of(p.y), colour=GROUND, look=sign)
        for p in rest
        if p.y is not None
    ]
    zero = plot.rules([Place(plot.left, 0, plot.right, 0, colour=LINE)])
    under = [axis.value(plot.height + size.line * (line + 0.9), plot.height) for line in (0, 1)]
    quiet = [Place(place, under[0], text=x, colour=QUIET) for place, x in enumerate(xs)]
    quiet += _labels(bars, plot, signs)
    left = [
        Place(xs.index(p.x), under[1], text=measure.label(p.y), colour=INK, look=BOLD) for p in rest
    ]
    marks = [*plot.bars(_places(bars)), *zero, *_unknown(bars, plot)]
    signs_over = plot.points(signs, size=90)
    return plot.layered([*marks, *plot.texts([*quiet, *left]), *signs_over])


def balance_axis(punten: Sequence[Punt], measure: Measure, size: Size) -> Axis:
    """Give an axis that holds the bars and the figures at their ends."""
    values = measure.known(punt.y for punt in punten)
    low, high = min((0.0, *values)), max((0.0, *values))
    line = size.line * 1.2
    air = (high - low or 1) * line / (size.height * 0.6 - 2 * line)
    return Axis(low - air, high + air, (), 0)


def _places(bars: Sequence[Bar]) -> list[Place]:
    """Give what is known: full bars, then open dashed ones for a prognosis."""
    places = []
    for bar in sorted((bar for bar in bars if bar.y), key=lambda bar: bar.expected):
        look = edge(bar.colour, (4, 3)) if bar.expected else {}
        fill = GROUND if bar.expected else bar.colour
        left, right = bar.x - bar.width / 2, bar.x + bar.width / 2
        places.append(Place(left, 0, right, bar.y or 0, colour=fill, look=look))
    return places


def _labels(bars: Sequence[Bar], plot: Plot, signs: Sequence[Place]) -> list[Place]:
    """Place the figure of each bar at its end, farther where a sign stands at that end.

    A second bar without height in the same place keeps silent: one 0 is enough.
    """
    labels = []
    for number, bar in enumerate(bars):
        others = (*bars[:number], *(other for other in bars if (other.y or 0) > 0))
        if bar.y is None or (not bar.y and any(other.x == bar.x for other in others)):
            continue
        end = plot.axis.pixel(bar.y, plot.height)
        crowded = any(
            sign.x == bar.x and abs(plot.axis.pixel(sign.y, plot.height) - end) < SIGN
            for sign in signs
        )
        away = plot.size.font * 0.7 + (SIGN / 2 if crowded else 0)
        y = plot.axis.value(end + (away if bar.y < 0 else -away), plot.height)
        labels.append(Place(bar.x, y, text=bar.text, colour=QUIET))
    return labels


def _unknown(bars: Sequence[Bar], plot: Plot) -> list[Spec]:
    """Say in words, upwards from zero, which figures are not known."""
    y = plot.axis.value(plot.axis.pixel(0, plot.height) - plot.size.font * 0.5, plot.height)
    places = [Place(b.x, y, text=b.text, colour=QUIET, look=LEFT) for b in bars if b.y is None]
    return plot.texts(places, angle=270)


def _bar(punt: Punt, measure: Measure, place: tuple[float, float], colour: str) -> Bar:
    """Make the bar of a figure; `place` is its middle and its width."""
    y = None if punt.y is None else measure.of(punt.y)
    text = punt.absent if punt.y is None else measure.label(punt.y)
    return Bar(*place, y, colour, punt.soort == PROGNOSE, text)
