"""A time line: dated facts as a drawing, and as a list by year in which each is one short line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sdsite.charts.timeline import Timeline, timeline
from sdsite.charts.timeline_picture import Dated
from sdsite.model.thema import Thema
from sdsite.pages.blocks import Tijdlijnitem, Tijdlijnjaar
from sdsite.pages.context import PageContext
from sdsite.pages.dated import Feitdatum
from sdsite.pages.words import capital, machine_date, moment_in_words

UNKNOWN = "Datum onbekend"
"""The heading above facts without a date."""

LINE_ID = "tijdlijn"
"""The anchor of a drawn time line on its page."""


def draw_line(
    context: PageContext, facts: Sequence[Feitdatum], line_id: str = LINE_ID
) -> Timeline | None:
    """The facts as a drawing as of the peildatum, the largest group first; its id is its own.

    None when fewer than two of them have a date.
    """
    counts = Counter(fact.group for fact in facts)
    drawn = [
        Dated(fact.group, fact.moment.begin, fact.moment.eind, fact.planned)
        for fact in sorted(facts, key=lambda fact: (-counts[fact.group], fact.group))
        if fact.moment.begin and fact.moment.eind
    ]
    return timeline(line_id, drawn, len(facts) - len(drawn), context.peildatum)


def theme_line_address(context: PageContext, thema: Thema) -> str:
    """Where the time line of one subject stands."""
    return f"{context.require_link(thema.id).address}#{LINE_ID}"


def year_titles(facts: Sequence[Feitdatum]) -> tuple[str, ...]:
    """The headings of a list: the years in order, and one for what has no date."""
    return tuple(dict.fromkeys(map(_year, facts)))


def year_id(title: str) -> str:
    """The anchor of a heading."""
    return "datum-onbekend" if title == UNKNOWN else f"jaar-{title}"


def by_year(facts: Sequence[Feitdatum], items: Sequence[Tijdlijnitem]) -> tuple[Tijdlijnjaar, ...]:
    """The items of a list, one for each fact, under the year their fact falls in."""
    found: dict[str, list[Tijdlijnitem]] = {}
    for fact, item in zip(facts, items, strict=True):
        found.setdefault(_year(fact), []).append(item)
    return tuple(Tijdlijnjaar(year, year_id(year), tuple(here)) for year, here in found.items())


def short_item(fact: Feitdatum) -> Tijdlijnitem:
    """A fact as one line that leads to where it is told."""
    return Tijdlijnitem(
        capital(moment_in_words(fact.moment)),
        fact.link,
        machine_date(fact.moment),
        noun=fact.noun,
        planned=fact.planned,
    )


def _year(fact: Feitdatum) -> str:
    return str(fact.moment.begin.year) if fact.moment.begin else UNKNOWN
