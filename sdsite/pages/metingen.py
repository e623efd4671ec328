"""Measurements in words: the value as the source prints it, and what it means when it is none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from sdsite.model.indicator import Indicator, Meting
from sdsite.model.meetmoment import due_date, meet_stand, newest_year
from sdsite.numbers import NIET_BEKEND, datum
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Feit, Link
from sdsite.pages.words import capital, label_of

WOORDEN = {
    "PM": "de bron vult dit later in",
    "P.M.": "de bron vult dit later in",
    "-": "de bron noemt geen getal",
    "–": "de bron noemt geen getal",
}
"""What a source means when it prints this instead of a figure."""

DECEMBER = 12
"""The month with the end of the year."""


def measured(context: PageContext, indicator: Indicator) -> tuple[Meting, ...]:
    """The measurements of an indicator, oldest first; what has no year comes last."""
    found = context.register.measured(indicator.id)
    return tuple(sorted(found, key=lambda meting: (meting.jaar is None, meting.jaar or 0)))


def value_words(meting: Meting | None) -> str:
    """The value as the source prints it; what is no figure says so."""
    if meting is None:
        return NIET_BEKEND
    return meting.tekst if meting.waarde is not None else f"{meting.tekst} ({NIET_BEKEND})"


def year_words(meting: Meting | None) -> str:
    """The year as the source writes it."""
    if meting is None:
        return NIET_BEKEND
    year = str(meting.jaar) if meting.jaar else meting.jaar_tekst
    return year if meting.jaar else f"{year} ({NIET_BEKEND})" if year else NIET_BEKEND


def meting_feiten(
    metingen: Sequence[Meting],
    baseline: Meting | None,
    papers: Mapping[str, tuple[Link, ...]] = MappingProxyType({}),
) -> tuple[Feit, ...]:
    """A line for the baseline and one for each other measurement, with what the source adds.

    `papers` gives the links of documents that a measurement must name as its source.
    """
    first = Feit("Beginstand", _told(baseline) if baseline else NIET_BEKEND)
    others = (
        Feit(f"Meting {year_words(m)}", _told(m), links=papers.get(m.document, ()))
        for m in metingen
        if m is not baseline
    )
    return (first, *others)


def next_feit(indicator: Indicator, metingen: Sequence[Meting], peildatum: date) -> Feit:
    """Until when the next measurement is in time, and how that stands on the peildatum."""
    stand = meet_stand(indicator, metingen, peildatum)
    return Feit("Volgende meting", due_words(indicator, metingen), status=label_of(stand))


def due_words(indicator: Indicator, metingen: Sequence[Meting]) -> str:
    """Until when the next measurement is in time, in words."""
    due = due_date(indicator, metingen)
    if due is not None:
        return f"{until_words(due)} (door ons berekend)"
    if newest_year(metingen) is None:
        return "er is nog geen cijfer om vanaf te rekenen"
    return "de bron noemt geen vaste frequentie"


def until_words(due: date) -> str:
    """A last day in short: "uiterlijk eind 2021"."""
    last = due.month == DECEMBER
    return f"uiterlijk eind {due.year}" if last else f"uiterlijk {datum(due)}"


def _told(meting: Meting) -> str:
    """Value, year, and what the source means or adds: "44% (2019)"."""
    words = meting.tekst
    if meting.waarde is None:
        words = f"“{meting.tekst}”: {WOORDEN.get(meting.tekst, NIET_BEKEND)}"
    if meting.jaar:
        words += f" ({year_words(meting)})"
    return f"{words}. {capital(meting.noot).rstrip('.')}." if meting.noot else words
