"""Lines through the years: realisatie solid, prognose dashed and named so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import altair as alt

from sdsite.charts.chart import PROGNOSE, Punt
from sdsite.charts.labels import Box, place_names, place_values
from sdsite.charts.plot import SIDE, Place, Plot, Spec, axis_width, x_labels
from sdsite.charts.scale import Axis, Measure, axis_of
from sdsite.charts.table import across, distinct
from sdsite.charts.theme import BAND, GROUND, QUIET, Size, hue_of

SHAPES = ("circle", "square", "diamond", "triangle-up", "triangle-down")
MOST_VALUES = 8
"""A panel with at most this many figures has each of them written at its point."""

ZERO_FROM = 0.88
"""An axis starts at zero unless all figures are above this part of the largest."""


@dataclass(frozen=True, slots=True)
class Line:
    """One series in one panel."""

    number: int
    """Which series it is, counted from 0: gives its hue and sign."""

    name: str
    """What it is called."""

    points: tuple[tuple[int, Punt], ...]
    """Its known figures, each with its place across."""


def line_axis(punten: Sequence[Punt], measure: Measure) -> Axis:
    """Give the upright axis of a panel, from zero unless that would flatten every difference."""
    values = [measure.of(punt.y) for punt in punten if punt.y is not None]
    near = bool(values) and min(values) > ZERO_FROM * max(values) > 0
    return axis_of(values, from_zero=not near)


def line_room(punten: Sequence[Punt], measure: Measure, size: Size) -> float:
    """Give the room that the labels of the upright axis of a panel need."""
    return axis_width(line_axis(punten, measure), size)


def line_panel(
    punten: Sequence[Punt], measure: Measure, size: Size, room: float, *, title: str = ""
) -> Spec:
    """Draw the series of one panel; `room` is for the labels of the upright axis."""
    xs = across(punten)
    lines = _lines_of(punten, xs)
    axis = line_axis(punten, measure)
    height = size.height * (0.7 if title else 1)
    width = size.width - room - SIDE
    labels = x_labels(xs, width, size)
    plot = Plot(size, width, height, -0.5, len(xs) - 0.5, axis, labels, room)
    band = _prognose_band(punten, xs, plot)
    layers = [*band, *plot.grid()]
    for line in lines:
        layers += _line_layers(line, measure, plot)
    edges = [plot.pixel_x(place - 0.5) for place in _expected(punten, xs)[:1]]
    return plot.layered([*layers, *_label_layers(lines, measure, plot, edges)], title)


def _lines_of(punten: Sequence[Punt], xs: Sequence[str]) -> list[Line]:
    names = distinct(punt.reeks for punt in punten)
    places = {x: place for place, x in enumerate(xs)}
    return [
        Line(
            number,
            name,
            tuple((places[p.x], p) for p in punten if p.reeks == name and p.y is not None),
        )
        for number, name in enumerate(names)
    ]


def _prognose_band(punten: Sequence[Punt], xs: Sequence[str], plot: Plot) -> list[alt.Chart]:
    """Set off the years in which every figure is expected, with the word above them."""
    expected = _expected(punten, xs)
    if not expected:
        return []
    start, axis = expected[0] - 0.5, plot.axis
    band = Place(start, axis.low, len(xs) - 0.5, axis.high, colour=BAND)
    head = axis.value(-plot.size.font * 0.8, plot.height)
    words = [Place(start + 0.1, head, text="prognose", colour=QUIET)]
    if start > 0:
        words.append(Place(-0.5, head, text="realisatie", colour=QUIET))
    return [plot.bars([band]), plot.texts(words, align="left")]


def _expected(punten: Sequence[Punt], xs: Sequence[str]) -> list[int]:
    """Give the places where no figure is measured yet."""
    measured = {punt.x for punt in punten if punt.soort != PROGNOSE}
    return [place for place, x in enumerate(xs) if x not in measured]


def _line_layers(line: Line, measure: Measure, plot: Plot) -> list[alt.Chart]:
    """Draw one series: solid and dashed runs, then a sign at each figure."""
    hue = hue_of(line.number)
    solid: list[Place] = []
    dashed: list[Place] = []
    for group, ((x1, one), (x2, two)) in enumerate(pairwise(line.points)):
        if x2 - x1 > 1:
            continue
        run = dashed if PROGNOSE in (one.soort, two.soort) else solid
        run += [_place(x, punt, measure, group=group) for x, punt in ((x1, one), (x2, two))]
    known = [_place(x, p, measure) for x, p in line.points if p.soort != PROGNOSE]
    hoped = [_place(x, p, measure) for x, p in line.points if p.soort == PROGNOSE]
    shape = SHAPES[line.number]
    layers = []
    if solid:
        layers.append(plot.line(solid, hue))
    if dashed:
        layers.append(plot.line(dashed, hue, (6, 6, 6 * (line.number % 2))))
    if known:
        layers.append(plot.points(known, hue, shape))
    if hoped:
        layers.append(plot.points(hoped, hue, shape, fill=GROUND))
    return layers


def _place(x: int, punt: Punt, measure: Measure, *, group: int = 0) -> Place:
    if punt.y is None:
        raise ValueError(f"a figure that is not known has no place: {punt}")
    return Place(x, measure.of(punt.y), text=measure.label(punt.y), group=group)


def _pixels(line: Line, measure: Measure, plot: Plot) -> list[tuple[float, float]]:
    """Give the points of a line in pixels of the plot."""
    return [
        (plot.pixel_x(x), plot.axis.pixel(measure.of(punt.y), plot.height))
        for x, punt in line.points
        if punt.y is not None
    ]


def _middle(box: Box, plot: Plot, text: str, colour: str) -> Place:
    """Turn the place found for a text into its middle, in positions of the plot."""
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return Place(plot.position(x), plot.axis.value(y, plot.height), text=text, colour=colour)


def _label_layers(
    lines: Sequence[Line], measure: Measure, plot: Plot, edges: Sequence[float]
) -> list[alt.Chart]:
    """Write figures at their points when there are few, and the name of each line beside it."""
    size = plot.size
    paths = [_pixels(line, measure, plot) for line in lines]
    wanted = _wanted(lines, plot)
    spots = [
        (*paths[number][place], size.text_width(measure.label(punt.y)))
        for number, place, punt in wanted
    ]
    room = Box(0, -size.font / 2, plot.width + SIDE, plot.height)
    values = place_values(paths, spots, room, size.font)
    texts = [
        _middle(box, plot, measure.label(punt.y), QUIET)
        for box, (_, _, punt) in zip(values, wanted, strict=True)
        if box
    ]
    layers = [plot.texts(texts)] if texts else []
    if len(lines) == 1:
        return layers
    taken = [box for box in values if box]
    taken += [Box(edge - 2, 0, edge + 2, plot.height) for edge in edges]
    names = [(size.text_width(line.name), size.font) for line in lines]
    boxes = place_names(paths, names, Box(0, 0, plot.width, plot.height), taken)
    found = [
        _middle(box, plot, line.name, hue_of(line.number))
        for line, box in zip(lines, boxes, strict=True)
        if box
    ]
    return [*layers, plot.texts(found, fontWeight=600)] if found else layers


def _wanted(lines: Sequence[Line], plot: Plot) -> list[tuple[int, int, Punt]]:
    """Choose the figures to write: all when they are few and fit, else both ends of each line."""
    total = sum(len(line.points) for line in lines)
    slot = plot.width / (plot.right - plot.left)
    if total > MOST_VALUES:
        return []
    every = slot > 4 * plot.size.font
    return [
        (number, place, punt)
        for number, line in enumerate(lines)
        for place, (_, punt) in enumerate(line.points)
        if every or place in (0, len(line.points) - 1)
    ]
