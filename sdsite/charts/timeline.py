"""Dated facts as a drawn line: a row for each kind, a dot for a day and a bar for what is vaguer.

It is no `Chart`: it has no figures, and the list of the same facts is its table.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sdsite import numbers
from sdsite.charts.chart import KeyEntry
from sdsite.charts.lanes import YearAxis, lanes_of, year_axis
from sdsite.charts.theme import NARROW, WIDE, Size

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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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
    marks: tuple[Mark, ...]
    """The facts."""
    words: tuple[Words, ...]
    """Names of rows and years."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dated facts as a drawing for a wide column and one for a phone, with what they say."""

    id: str
    """Slug, unique on its page."""
    title: str
    """Which years are the busiest."""
    words: str
    """How many facts there are, and how exactly they are dated."""
    description: str
    """The same and how many facts stand in each row and year, for who cannot see it."""
    caption: str
    """How the drawing is read."""
    key: tuple[KeyEntry, ...]
    """What the marks stand for."""
    note: str
    """What a reader must know not to misread it."""
    wide: Picture
    """The drawing for a wide column."""
    narrow: Picture
    """The drawing for a phone."""


def timeline(id_: str, facts: Sequence[Dated], unknown: int, peildatum: date) -> Timeline | None:
    """Draw facts, row by row in the order in which their groups first come.

    `unknown` counts the facts without a date: they are told, not drawn. None with fewer than two
    facts to draw, for then there is no line.
    """
    if len(facts) < 2:
        return None
    words = _words(facts, unknown)
    wide, narrow = (_picture(facts, peildatum, size) for size in (WIDE, NARROW))
    counts = Counter(fact.begin.year for fact in facts)
    rows = ", ".join(f"{group}: {n}" for group, n in Counter(f.group for f in facts).items())
    years = ", ".join(f"{year}: {counts[year]}" for year in sorted(counts))
    return Timeline(
        id=id_,
        title=_title(counts),
        words=words,
        description=f"{words} Feiten per soort: {rows}. Feiten per jaar: {years}. "
        "Alle feiten staan ook in de lijst op deze pagina.",
        caption="Elk teken is een feit. Onder elk jaar staat hoeveel feiten er dan beginnen.",
        key=tuple(_key(facts)),
        note=_note(facts, peildatum),
        wide=wide,
        narrow=narrow,
    )


def _title(counts: Counter[int]) -> str:
    most = max(counts.values())
    busiest = [str(year) for year in sorted(counts) if counts[year] == most]
    told = f"{most} {'feit' if most == 1 else 'feiten'}"
    if len(busiest) == 1:
        return f"De meeste feiten staan in {busiest[0]}: {told}"
    if len(busiest) > 3:
        return f"De feiten zijn verspreid over {min(counts)} tot en met {max(counts)}"
    years = f"{', '.join(busiest[:-1])} en {busiest[-1]}"
    return f"De meeste feiten staan in {years}: elk {told}"


def _words(facts: Sequence[Dated], unknown: int) -> str:
    exact = sum(fact.begin == fact.eind for fact in facts)
    vague = len(facts) - exact
    planned = sum(fact.planned for fact in facts)
    told = [f"De tekening toont {len(facts)} feiten."]
    if exact:
        told.append(f"Van {exact} is de dag bekend.")
    if vague:
        told.append(
            f"Bij {vague} noemt de bron alleen een week, maand, kwartaal, jaar of periode: "
            "daar staat een balk over al die dagen."
        )
    if planned:
        told.append(f"{planned} {'is' if planned == 1 else 'zijn'} alleen aangekondigd.")
    if unknown:
        verb = "heeft" if unknown == 1 else "hebben"
        stand = "dat staat" if unknown == 1 else "die staan"
        told.append(f"{unknown} {verb} geen bekende datum; {stand} alleen in de lijst.")
    return " ".join(told)


def _key(facts: Sequence[Dated]) -> list[KeyEntry]:
    key = []
    if any(fact.begin == fact.eind for fact in facts):
        key.append(KeyEntry("dag bekend", "dot", "reeks-1"))
    if any(fact.begin != fact.eind for fact in facts):
        key.append(KeyEntry("week, maand, kwartaal, jaar of periode", "bar", "reeks-1"))
    if any(fact.planned for fact in facts):
        key.append(KeyEntry("aangekondigd", "open", "reeks-1"))
    return key


def _note(facts: Sequence[Dated], peildatum: date) -> str:
    axis = _axis(facts, peildatum, 0, 1000)
    told = [f"De streep is de peildatum van deze site: {numbers.datum(peildatum)}."]
    if axis.breaks:
        told.append("Waar de lijn is onderbroken, zijn jaren zonder feiten overgeslagen.")
    return " ".join(told)


def _axis(facts: Sequence[Dated], peildatum: date, left: float, right: float) -> YearAxis:
    """The years that any fact touches, and that of the peildatum."""
    years = {year for f in facts for year in range(f.begin.year, f.eind.year + 1)}
    return year_axis({*years, peildatum.year}, left, right)


def _picture(facts: Sequence[Dated], peildatum: date, size: Size) -> Picture:
    beside = size.width >= NAMES_BESIDE
    axis = _axis(facts, peildatum, NAMES if beside else 2, size.width - 2)
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
        marks=tuple(marks),
        words=(*names, *years, _peildatum(now, size)),
    )


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
