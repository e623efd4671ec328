"""Measurements in words: the value as the source prints it, and what it means when it is none."""

from __future__ import annotations

from collections.abc import Sequence

from sdsite.model.indicator import Indicator, Meting
from sdsite.numbers import NIET_BEKEND
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Feit
from sdsite.pages.words import capital

WOORDEN = {
    "PM": "de bron vult dit later in",
    "P.M.": "de bron vult dit later in",
    "-": "de bron noemt geen getal",
    "–": "de bron noemt geen getal",
}
"""What a source means when it prints this instead of a figure."""


def measured(context: PageContext, indicator: Indicator) -> tuple[Meting, ...]:
    """The measurements of an indicator, oldest first; what has no year comes last."""
    found = (m for m in context.register.metingen if m.indicator == indicator.id)
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


def meting_feiten(metingen: Sequence[Meting], baseline: Meting | None) -> tuple[Feit, ...]:
    """A line for the baseline and one for each other measurement, with what the source adds."""
    first = [Feit("Beginstand", _told(baseline) if baseline else NIET_BEKEND)]
    others = (m for m in metingen if m is not baseline)
    return (*first, *(Feit(f"Meting {year_words(m)}", _told(m)) for m in others))


def _told(meting: Meting) -> str:
    """Value, year, and what the source means or adds: "44% (2019)"."""
    words = meting.tekst
    if meting.waarde is None:
        words = f"“{meting.tekst}”: {WOORDEN.get(meting.tekst, NIET_BEKEND)}"
    if meting.jaar:
        words += f" ({year_words(meting)})"
    return f"{words}. {capital(meting.noot).rstrip('.')}." if meting.noot else words
