"""The drawing of a time line: a row of marks for each kind of fact, and the years under them."""

from __future__ import annotations

import textwrap
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from sdsite.charts.lanes import YearAxis, lanes_of, year_axis
from sdsite.charts.theme import Size
from sdsite.frozen import frozen

DOT = 8.0
"""Width of a dot, and the least width of a bar, in pixels."""

HAIR = 0.75
"""What a bar leaves free at either end, in pixels."""

LANE = 11.0
"""Height of a lane, in pixels."""

MARGIN = 7.0
"""Space above and under a row, in pixels."""

NAMES_BESIDE = 500
"""A drawing at least this wide has the names of its rows beside them; a narrower one above."""

NAMES = 150.0
"""Room for the names beside the rows, in pixels."""


@frozen
class Dated:
    """One fact with the days on which it may have happened."""

    group: str
    """The row it stands in, as readers see it: "besluiten"."""
    begin: date
    """First possible day."""
    eind: date
    """Last possible day; the first when the source names the day."""
    planned: bool = False
    """Whether the source only announces it."""


@frozen
class Mark:
    """A fact in the drawing: a dot, or a bar where it has a width."""

    x: float
    """The middle of a dot; the left side of a bar."""
    y: float
    """The middle, from the top."""
    width: float
    """How wide a bar is; 0 for a dot."""
    planned: bool
    """Drawn open."""


@frozen
class Marks:
    """The marks of a drawing, in 25 bytes each: there is one for each dated fact of a site."""

    shapes: bytes
    """`x`, `y` and `width` of each, as doubles of this machine."""
    planned: bytes
    """A byte for each: 1 where it is drawn open."""

    def __len__(self) -> int:
        return len(self.planned)

    def __iter__(self) -> Iterator[Mark]:
        """Each as a value, made anew."""
        numbers = iter(array("d", self.shapes))
        for x, y, width, planned in zip(numbers, numbers, numbers, self.planned, strict=True):
            yield Mark(x, y, width, bool(planned))


def in_few_bytes(marks: Iterable[Mark]) -> Marks:
    """The same marks, to be kept."""
    shapes, planned = array("d"), bytearray()
    for mark in marks:
        shapes.extend((mark.x, mark.y, mark.width))
        planned.append(mark.planned)
    return Marks(shapes.tobytes(), bytes(planned))


@frozen
class Rule:
    """A straight line."""

    x1: float
    """Where it begins, across."""
    y1: float
    """Where it begins, from the top."""
    x2: float
    """Where it ends, across."""
    y2: float
    """Where it ends, from the top."""
    role: str
    """The role of its colour, as in `theme.ROLES`."""
    width: float = 1.0
    """How thick it is."""


@frozen
class Words:
    """A text on one line."""

    x: float
    """Where it begins, or its middle."""
    y: float
    """Its base line, from the top."""
    text: str
    """What it says."""
    role: str
    """The role of its colour."""
    middle: bool = False
    """Whether `x` is its middle."""


@frozen
class Picture:
    """One of the two drawings, everything in pixels."""

    width: float
    """Whole width."""
    height: float
    """Whole height."""
    font: float
    """Size of all text."""
    future: tuple[float, float, float, float]
    """The ground behind what lies after the peildatum: left, top, width, height."""
    rules: tuple[Rule, ...]
    """Lines, under the marks."""
    marks: Marks
    """The facts."""
    words: tuple[Words, ...]
    """Names of rows and years."""


def picture(facts: Sequence[Dated], peildatum: date, size: Size) -> Picture:
    """Draw facts in a column of this size, row by row as their groups first come."""
    beside = size.width >= NAMES_BESIDE
    axis = shown_years(facts, peildatum, NAMES if beside else 2, size.width - 2)
    marks: list[Mark] = []
    names: list[Words] = []
    lines: list[Rule] = []
    top = y = size.line + MARGIN
    for group in dict.fromkeys(fact.group for fact in facts):
        row = [fact for fact in facts if fact.group == group]
        title = _name_lines(f"{group[:1].upper()}{group[1:]} ({len(row)})", size, beside=beside)
        lines.append(Rule(0, y, axis.right, y, "raster"))
        text_top = y + MARGIN
        names += [
            Words(0, text_top + size.line * number + size.font * 0.8, text, "inkt")
            for number, text in enumerate(title)
        ]
        mark_top = text_top + (4 if beside else len(title) * size.line)
        drawn = _row(row, axis, mark_top)
        marks += drawn
        high = max(mark.y for mark in drawn) + LANE / 2
        y = max(high, text_top + len(title) * size.line) + MARGIN
    now = axis.begin(peildatum)
    years, under = _under(facts, axis, size, y)
    return Picture(
        width=size.width,
        height=round(under + 2, 2),
        font=size.font,
        future=(now, top, axis.right - now, y - top),
        rules=(*lines, *_grid(axis, top, y), Rule(now, top - 4, now, y, "inkt", 2)),
        marks=in_few_bytes(marks),
        words=(*names, *years, _peildatum(now, size)),
    )


def shown_years(facts: Sequence[Dated], peildatum: date, left: float, right: float) -> YearAxis:
    """The years that any fact touches, and that of the peildatum."""
    years = {year for f in facts for year in range(f.begin.year, f.eind.year + 1)}
    return year_axis({*years, peildatum.year}, left, right)


def _name_lines(name: str, size: Size, *, beside: bool) -> list[str]:
    """The name of a row over as many lines as it needs in its room."""
    room = NAMES - MARGIN if beside else size.width
    most = max(int(room / size.text_width("x")), 8)
    return textwrap.wrap(name, most, break_on_hyphens=False, break_long_words=False)


def _row(facts: Sequence[Dated], axis: YearAxis, top: float) -> list[Mark]:
    """The marks of one row, from the earliest on, each in the first lane with room for it."""
    ordered = sorted(facts, key=lambda fact: (fact.begin, fact.eind, fact.planned))
    spans = [_span(fact, axis) for fact in ordered]
    marks = []
    for fact, (begin, end), lane in zip(ordered, spans, lanes_of(spans), strict=True):
        y = top + (lane + 0.5) * LANE
        dot = fact.begin == fact.eind
        x = (begin + end) / 2 if dot else begin
        marks.append(Mark(x, y, 0 if dot else end - begin, fact.planned))
    return marks


def _span(fact: Dated, axis: YearAxis) -> tuple[float, float]:
    """From where to where a mark reaches: never less than a dot, never outside the line.

    A bar leaves a hair free at both ends, so that two years in a row do not run into each other.
    """
    begin, end = axis.begin(fact.begin) + HAIR, axis.end(fact.eind) - HAIR
    short = max(DOT - (end - begin), 0) / 2
    begin, end = begin - short, end + short
    shift = max(axis.starts[0] - begin, 0) or min(axis.right - end, 0)
    return begin + shift, end + shift


def _grid(axis: YearAxis, top: float, bottom: float) -> list[Rule]:
    """A line where a year begins, one at the end, and two slanted strokes at every break."""
    edges = [*axis.starts, axis.right]
    lines = [Rule(x, top, x, bottom, "raster") for x in edges]
    lines.append(Rule(axis.starts[0], bottom, axis.right, bottom, "as"))
    for x in axis.breaks:
        lines += [
            Rule(x + shift - 2.5, bottom + 6, x + shift + 2.5, bottom - 6, "as", 1.5)
            for shift in (-2.5, 2.5)
        ]
    return lines


def _under(
    facts: Sequence[Dated], axis: YearAxis, size: Size, y: float
) -> tuple[list[Words], float]:
    """The years under the line, and under each how many facts begin in it; and where that ends."""
    counts = Counter(fact.begin.year for fact in facts)
    began = {year: str(counts[year]) for year in axis.years if counts[year]}
    words = [
        *_in_line({year: str(year) for year in axis.years}, axis, size, (y + size.line, "inkt")),
        *_in_line(began, axis, size, (y + 2 * size.line, "stil")),
    ]
    return words, y + 2 * size.line + 6


def _in_line(
    labels: Mapping[int, str], axis: YearAxis, size: Size, at: tuple[float, str]
) -> Iterator[Words]:
    """Write as many labels under their years as fit; those beside a break and at an end first.

    `at` is how far from the top they stand, and the role of their colour.
    """
    marked = (*axis.after_breaks, axis.years[0], axis.years[-1])
    taken: list[tuple[float, float]] = []
    for year in sorted(labels, key=lambda year: (year not in marked, year)):
        half = size.text_width(labels[year]) / 2
        x = min(max(axis.middle(year), half), size.width - half)
        if all(x + half + 3 <= left or right + 3 <= x - half for left, right in taken):
            taken.append((x - half, x + half))
            yield Words(x, at[0], labels[year], at[1], middle=True)


def _peildatum(x: float, size: Size) -> Words:
    half = size.text_width("peildatum") / 2
    return Words(min(max(x, half), size.width - half), size.font, "peildatum", "inkt", middle=True)
