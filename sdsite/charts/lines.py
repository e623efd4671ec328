"""Lines through the years: realisatie solid, prognose dashed and named so."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sdsite.charts.chart import PROGNOSE, Punt
from sdsite.charts.labels import Box, place_names, place_values
from sdsite.charts.plot import BOLD, LEFT, SIDE, Place, Plot, Spec, axis_width, x_labels
from sdsite.charts.scale import Axis, Measure, line_axis
from sdsite.charts.table import across, distinct
from sdsite.charts.theme import BAND, GROUND, QUIET, Size, hue_of
from sdsite.frozen import frozen

Path = Sequence[tuple[float, float]]
"""The points of a line in pixels of the plot."""

SHAPES = ("circle", "square", "diamond", "triangle-up", "triangle-down")
MOST_VALUES = 8
"""A panel with at most this many figures has each of them written at its point."""


@frozen
class Line:
    """One series in one panel."""

    number: int
    """Which series it is, counted from 0: gives its hue and sign."""

    name: str
    """What it is called."""

    points: tuple[tuple[int, Punt], ...]
    """Its known figures, each with its place across."""


@frozen
class LineForm:
    """How panels of lines are drawn."""

    from_zero: bool = False
    """Whether every axis starts at zero, also where that flattens the differences."""

    def axis(self, punten: Sequence[Punt], measure: Measure) -> Axis:
        """Give the upright axis of a panel."""
        return line_axis(measure.known(punt.y for punt in punten), from_zero=self.from_zero)

    def room(self, punten: Sequence[Punt], measure: Measure, size: Size) -> float:
        """Give the room that the labels of the upright axis of a panel need."""
        return axis_width(self.axis(punten, measure), size)

    def panel(
        self, punten: Sequence[Punt], measure: Measure, size: Size, room: float, *, title: str = ""
    ) -> Spec:
        """Draw the series of one panel; `room` is for the labels of the upright axis."""
        return _panel(punten, measure, size, (self.axis(punten, measure), room), title=title)


def _panel(
    punten: Sequence[Punt],
    measure: Measure,
    size: Size,
    upright: tuple[Axis, float],
    *,
    title: str,
) -> Spec:
    """Draw the series of one panel, beside an upright axis with the room for its labels."""
    axis, room = upright
    xs = across(punten)
    lines = _lines_of(punten, xs)
    height = size.height * (0.7 if title else 1)
    width = size.width - room - SIDE
    labels = x_labels(xs, width, size)
    plot = Plot(size, width, height, -0.5, len(xs) - 0.5, axis, labels, room)
    expected = _expected(punten, xs)
    band, words = _prognose_band(expected, len(xs), plot)
    runs = [run for line in lines for run in _runs(line, measure)]
    signs = [sign for line in lines for sign in _signs(line, measure)]
    edges = [plot.pixel_x(place - 0.5) for place in expected[:1]]
    texts = [*plot.names(), *words, *_labels(lines, measure, plot, edges)]
    marks = [*plot.bars(band), *plot.rules([*plot.grid(), *runs]), *plot.points(signs)]
    return plot.layered([*marks, *plot.texts(texts)], title)


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


def _prognose_band(
    expected: Sequence[int], count: int, plot: Plot
) -> tuple[list[Place], list[Place]]:
    """Set off the years in which every figure is expected, with the word above them."""
    if not expected:
        return [], []
    start, axis = expected[0] - 0.5, plot.axis
    band = Place(start, axis.low, count - 0.5, axis.high, colour=BAND)
    head = axis.value(-plot.size.font * 0.8, plot.height)
    words = [Place(start + 0.1, head, text="prognose", colour=QUIET, look=LEFT)]
    if start > 0:
        words.append(Place(-0.5, head, text="realisatie", colour=QUIET, look=LEFT))
    return [band], words


def _expected(punten: Sequence[Punt], xs: Sequence[str]) -> list[int]:
    """Give the places where no figure is measured yet."""
    measured = {punt.x for punt in punten if punt.soort != PROGNOSE}
    return [place for place, x in enumerate(xs) if x not in measured]


def _runs(line: Line, measure: Measure) -> Iterator[Place]:
    """Draw a series from each figure to that of the next year, dashed where it is expected."""
    dashed = {"strokeDash": [6, 6], "strokeDashOffset": 6 * (line.number % 2)}
    for (x1, one), (x2, two) in pairwise(line.points):
        if x2 - x1 == 1:
            y1, y2 = _height(one, measure), _height(two, measure)
            dash = dashed if PROGNOSE in (one.soort, two.soort) else {}
            look = {"strokeWidth": 2.5, **dash}
            yield Place(x1, y1, x2, y2, colour=hue_of(line.number), look=look)


def _signs(line: Line, measure: Measure) -> Iterator[Place]:
    """Draw a sign at each figure; one that is expected is hollow."""
    hue, shape = hue_of(line.number), SHAPES[line.number]
    for x, punt in line.points:
        look = {"shape": shape, "fill": GROUND if punt.soort == PROGNOSE else hue}
        yield Place(x, _height(punt, measure), colour=hue, look=look)


def _height(punt: Punt, measure: Measure) -> float:
    if punt.y is None:
        raise ValueError(f"a figure that is not known has no place: {punt}")
    return measure.of(punt.y)


def _pixels(line: Line, measure: Measure, plot: Plot) -> list[tuple[float, float]]:
    """Give the points of a line in pixels of the plot."""
    return [
        (plot.pixel_x(x), plot.axis.pixel(measure.of(punt.y), plot.height))
        for x, punt in line.points
        if punt.y is not None
    ]


def _middle(box: Box, plot: Plot) -> tuple[float, float]:
    """Turn the place found for a text into its middle, in positions of the plot."""
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return plot.position(x), plot.axis.value(y, plot.height)


def _labels(
    lines: Sequence[Line], measure: Measure, plot: Plot, edges: Sequence[float]
) -> list[Place]:
    """Write figures at their points when there are few, and the name of each line beside it."""
    paths = [_pixels(line, measure, plot) for line in lines]
    values = _values(lines, paths, measure, plot)
    texts = [Place(*_middle(box, plot), text=text, colour=QUIET) for box, text in values]
    if len(lines) == 1:
        return texts
    size = plot.size
    names = [_broken(line.name, plot) for line in lines]
    measures = [(max(map(size.text_width, name)), len(name) * size.line) for name in names]
    taken = [box for box, _ in values]
    frame = Box(0, 0, plot.width, plot.height)
    walls = [Box(edge - 2, 0, edge + 2, plot.height) for edge in edges]
    boxes = place_names(paths, measures, frame, [*taken, *walls])
    if not all(boxes):
        boxes = place_names(paths, measures, frame, taken)
    found = [
        Place(*_middle(part, plot), text=text, colour=hue_of(line.number), look=BOLD)
        for line, name, box in zip(lines, names, boxes, strict=True)
        if box
        for part, text in zip(box.rows(len(name)), name, strict=True)
    ]
    return [*texts, *found]


def _values(
    lines: Sequence[Line], paths: Sequence[Path], measure: Measure, plot: Plot
) -> list[tuple[Box, str]]:
    """Place all figures when they are few and all fit; else those at the ends and extremes."""
    if sum(len(line.points) for line in lines) > MOST_VALUES:
        return []
    room = Box(0, -2, plot.width + SIDE, plot.height)
    figures = [
        (*pixel, measure.label(punt.y), number in _telling(line))
        for line, path in zip(lines, paths, strict=True)
        for number, (pixel, (_, punt)) in enumerate(zip(path, line.points, strict=True))
    ]
    spots = [(x, y, plot.size.text_width(text)) for x, y, text, _ in figures]
    boxes = place_values(paths, spots, room, plot.size.font)
    if not all(boxes):
        figures = [figure for figure in figures if figure[-1]]
        spots = [(x, y, plot.size.text_width(text)) for x, y, text, _ in figures]
        boxes = place_values(paths, spots, room, plot.size.font)
    return [(box, figure[2]) for box, figure in zip(boxes, figures, strict=True) if box]


def _telling(line: Line) -> set[int]:
    """Choose the figures of a line that tell most: both ends, the highest and the lowest."""
    figures = [punt.y for _, punt in line.points if punt.y is not None]
    ends = {0, len(figures) - 1}
    return ends | {figures.index(max(figures)), figures.index(min(figures))} if figures else set()


def _broken(name: str, plot: Plot) -> list[str]:
    """Break the name of a line in two where it would take more than half of the plot."""
    if plot.size.text_width(name) <= plot.width / 2:
        return [name]
    return textwrap.wrap(name, max(len(name) * 3 // 5, 12), break_on_hyphens=False)


def names_are_missing(panel: Spec, names: Sequence[str]) -> bool:
    """Tell whether the lines of a drawing could not all be named, so that it needs a key."""
    written = json.dumps(panel, ensure_ascii=False)
    return not all(word in written for name in names for word in name.split())
