"""The table and the description of a chart, made from the same figures as the drawing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sdsite import numbers
from sdsite.charts.chart import PROGNOSE, Cell, Column, Punt
from sdsite.frozen import frozen

PLACE = ("paneel", "stand", "x")
"""What places a figure in the table, beside its series."""

MOST_FIGURES = 40
"""The most figures that a description reads out."""


@frozen
class Headings:
    """What the table calls the things that place a figure."""

    x: str = "Jaar"
    """Heading above the years or the posts."""

    paneel: str = "Onderdeel"
    """Heading above the names of the panels."""

    stand: str = "Stand"
    """Heading above the moments the figures were drawn up."""


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """Give every name once, in the order of first appearance."""
    return tuple(dict.fromkeys(names))


def across(punten: Iterable[Punt]) -> tuple[str, ...]:
    """Give what stands across a chart: years in order of time, posts in the order of the source."""
    xs = distinct(punt.x for punt in punten)
    return tuple(sorted(xs)) if all(map(_is_year, xs)) else xs


def table_of(
    punten: Sequence[Punt], unit: str, headings: Headings
) -> tuple[tuple[Column, ...], tuple[tuple[Cell, ...], ...]]:
    """Lay the figures out with a row for each place and a column for each series."""
    keys = [
        (name, heading)
        for name, heading in (("paneel", headings.paneel), ("stand", headings.stand))
        if any(getattr(punt, name) for punt in punten)
    ]
    keys.append(("x", headings.x))
    xs = across(punten)
    years = all(map(_is_year, xs))
    reeksen = distinct(punt.reeks for punt in punten)
    columns = [
        Column(name, heading, "year" if name == "x" and years else "text") for name, heading in keys
    ]
    columns += [
        Column(f"reeks-{number}", reeks, "number", unit)
        for number, reeks in enumerate(reeksen, start=1)
    ]
    found = {(*_place(punt), punt.reeks): punt for punt in punten}
    if len(found) < len(punten):
        raise ValueError("two figures of a chart have the same place")
    groups = dict.fromkeys((punt.paneel, punt.stand) for punt in punten)
    filled = set(map(_place, punten))
    rows = tuple(
        (
            *(Cell(dict(zip(PLACE, place, strict=True))[key]) for key, _ in keys),
            *(_cell(found.get((*place, reeks))) for reeks in reeksen),
        )
        for place in ((*group, x) for group in groups for x in xs)
        if place in filled
    )
    return tuple(columns), rows


def _place(punt: Punt) -> tuple[str, str, str]:
    """Give what places a figure, in the order of `PLACE`."""
    return punt.paneel, punt.stand, punt.x


def description_of(form: str, punten: Sequence[Punt], caption: str, headings: Headings) -> str:
    """Say in words which form the chart has, what stands on its axes and every figure in it.

    Where there are too many figures to listen to, it says where they stand instead.
    """
    xs = across(punten)
    span = f"van {xs[0]} tot en met {xs[-1]}" if len(xs) > 1 else xs[0]
    lines = [f"{form}. {headings.x} {span}. {caption}."]
    if len(punten) > MOST_FIGURES:
        return " ".join((*lines, "De cijfers staan in de tabel onder de grafiek."))
    for paneel, stand, reeks in dict.fromkeys((p.paneel, p.stand, p.reeks) for p in punten):
        figures = ", ".join(
            f"{punt.x}: {_words(punt)}"
            for punt in punten
            if (punt.paneel, punt.stand, punt.reeks) == (paneel, stand, reeks)
        )
        name = ", ".join(part for part in (paneel, stand, reeks) if part)
        lines.append(f"{name}: {figures}.")
    return " ".join(lines)


def _is_year(x: str) -> bool:
    return x.isdecimal() and len(x) == 4


def _cell(punt: Punt | None) -> Cell:
    if punt is None:
        return Cell(numbers.NIET_BEKEND)
    qualifier = PROGNOSE if punt.soort == PROGNOSE else ""
    text = punt.absent if punt.y is None else numbers.getal(punt.y)
    return Cell(text, punt.y, qualifier)


def _words(punt: Punt) -> str:
    figure = punt.absent if punt.y is None else numbers.getal(punt.y)
    return f"{figure} ({PROGNOSE})" if punt.soort == PROGNOSE else figure
