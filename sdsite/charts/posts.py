"""Bars on their side: for each post what was planned beside what it became."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence

from sdsite.charts.chart import Punt
from sdsite.charts.plot import LEFT, RIGHT, Place, Plot, Spec, edge
from sdsite.charts.scale import Axis, Measure
from sdsite.charts.table import distinct
from sdsite.charts.theme import CHARACTER, GRID, GROUND, INK, LINE, QUIET, Size, hue_of
from sdsite.frozen import frozen

NAMES_BESIDE = 500
"""A drawing at least this wide has the names beside the bars; a narrower one above them."""

NAMES_PART = 0.33
"""The part of a wide drawing that the names take."""

NAMES_MOST = 0.45
"""The most they take, when a name has a word that would else be broken."""

NAME_CHARACTER = CHARACTER * 0.92
"""Estimated width of a character of a name, in ems: names have few capitals."""

MARGIN = 6
"""Space above and under a post, and between a bar and its figure."""

BETWEEN = 3
"""Space between two bars of one post."""


@frozen
class Layout:
    """Where the parts of a post stand, in pixels."""

    size: Size
    """The measures of the drawing."""

    beside: bool
    """Whether the names stand beside the bars."""

    columns: int
    """How many characters fit on a line of a name."""

    bars: int
    """How many bars a post has."""

    zero: float
    """Where zero stands across."""

    scale: float
    """Pixels for one of the unit drawn."""

    @property
    def bar(self) -> float:
        """Height of a bar."""
        return self.size.font + 1

    @property
    def drawn(self) -> float:
        """Height of all bars of a post."""
        return self.bars * (self.bar + BETWEEN) - BETWEEN

    def name_lines(self, name: str) -> list[str]:
        """Break a name over lines without losing a letter."""
        return textwrap.wrap(name, self.columns, break_on_hyphens=False) or [name]

    def height(self, name: str) -> float:
        """Give the height of one post."""
        lines = len(self.name_lines(name)) * self.size.line
        inside = max(lines, self.drawn) if self.beside else lines + BETWEEN + self.drawn
        return inside + 2 * MARGIN

    def name_places(self, name: str, top: float) -> list[Place]:
        """Place the lines of a name: halfway the bars, or above them."""
        lines = self.name_lines(name)
        free = self.height(name) - len(lines) * self.size.line
        start = top + (free / 2 if self.beside else MARGIN)
        return [
            Place(0, start + (number + 0.5) * self.size.line, text=text, colour=INK, look=LEFT)
            for number, text in enumerate(lines)
        ]

    def first_bar(self, name: str, top: float) -> float:
        """Give the upper side of the first bar of a post."""
        under = self.height(name) - self.drawn
        return top + (under / 2 if self.beside else under - MARGIN)


@frozen
class Row:
    """One bar of a post with its figure."""

    number: int
    """Which series it belongs to; the first is the plan."""

    top: float
    """Its upper side."""

    value: float | None
    """Its figure in the unit drawn; None when it is not known."""

    text: str
    """Its figure in words."""

    @property
    def points_back(self) -> bool:
        """Whether it goes to the left of zero."""
        return self.value is not None and self.value < 0

    def end(self, layout: Layout) -> float:
        """Give where the bar ends across."""
        return layout.zero + (self.value or 0) * layout.scale

    def bar(self, layout: Layout) -> Place:
        """Place the bar."""
        ends = layout.zero, self.top, self.end(layout), self.top + layout.bar
        if self.number:
            return Place(*ends, colour=hue_of(self.number - 1))
        return Place(*ends, colour=GROUND, look=edge(QUIET))

    def label(self, layout: Layout) -> Place:
        """Place the figure at the end of the bar, on the side the bar points to."""
        x = self.end(layout) + (-MARGIN if self.points_back else MARGIN)
        look = RIGHT if self.points_back else LEFT
        return Place(x, self.top + layout.bar / 2 + 0.5, text=self.text, colour=QUIET, look=look)


def post_panel(punten: Sequence[Punt], measure: Measure, size: Size) -> Spec:
    """Draw every post with its bars; the first series is the plan and stays open."""
    posts = distinct(punt.x for punt in punten)
    layout = _layout(punten, measure, size)
    tops = [0.0]
    for post in posts:
        tops.append(tops[-1] + layout.height(post))
    plot = Plot(size, size.width - 4, tops[-1], 0, size.width - 4, Axis(tops[-1], 0, (), 0))
    starts = [layout.first_bar(post, top) for post, top in zip(posts, tops, strict=False)]
    rows = _rows(punten, measure, dict(zip(posts, starts, strict=True)), layout)
    names = [
        place
        for post, top in zip(posts, tops, strict=False)
        for place in layout.name_places(post, top)
    ]
    figures = [row.label(layout) for row in rows]
    far = layout.drawn + BETWEEN
    lines = [Place(0, top, plot.right, top, colour=GRID) for top in tops[1:-1]]
    lines += [
        Place(layout.zero, top - BETWEEN, layout.zero, top + far, colour=LINE) for top in starts
    ]
    bars = sorted((row for row in rows if row.value), key=lambda row: row.number)
    drawn = plot.bars([row.bar(layout) for row in bars])
    return plot.layered([*drawn, *plot.rules(lines), *plot.texts([*names, *figures])])


def _names_room(punten: Sequence[Punt], size: Size) -> float:
    """Give the room for names beside the bars: their part, or what the longest word needs."""
    longest = max(len(word) for punt in punten for word in punt.x.split())
    needed = (longest + 0.5) * size.font * NAME_CHARACTER + 2 * MARGIN
    return max(size.width * NAMES_PART, min(needed, size.width * NAMES_MOST))


def _rows(
    punten: Sequence[Punt], measure: Measure, starts: Mapping[str, float], layout: Layout
) -> list[Row]:
    """Give the bars of all posts; a figure that is missing is not known."""
    found = {(punt.x, punt.reeks): punt for punt in punten}
    reeksen = distinct(punt.reeks for punt in punten)
    rows = []
    for post, start in starts.items():
        for number, reeks in enumerate(reeksen):
            punt = found.get((post, reeks), Punt(reeks, post, None))
            top = start + number * (layout.bar + BETWEEN)
            if punt.y is None:
                rows.append(Row(number, top, None, punt.absent))
            else:
                rows.append(Row(number, top, measure.of(punt.y), measure.label(punt.y)))
    return rows


def _layout(punten: Sequence[Punt], measure: Measure, size: Size) -> Layout:
    """Divide the width between names, bars and the figures at the ends of the bars."""
    beside = size.width >= NAMES_BESIDE
    names = _names_room(punten, size) if beside else 0.0
    known = [
        (measure.of(p.y), size.text_width(measure.label(p.y))) for p in punten if p.y is not None
    ]
    left = max((width + MARGIN for value, width in known if value < 0), default=0)
    right = max((width for value, width in known if value >= 0), default=0) + MARGIN
    low, high = (pick((0.0, *(value for value, _ in known))) for pick in (min, max))
    span = (high - low) or 1
    absent = max((size.text_width(punt.absent) for punt in punten if punt.y is None), default=0)
    right = max(right, (absent + MARGIN) * (1 - high / span))
    scale = (size.width - 4 - names - left - right) / span
    characters = (names - 2 * MARGIN if beside else size.width) / (size.font * NAME_CHARACTER)
    bars = len(distinct(punt.reeks for punt in punten))
    return Layout(size, beside, int(characters), bars, names + left - low * scale, scale)
