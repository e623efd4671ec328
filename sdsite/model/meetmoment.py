"""Meetmoment: when the next measurement of an indicator is due, and whether it is late."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from sdsite.model.indicator import Indicator, Meting


class MeetStand(StrEnum):
    """How the measurements of an indicator stand on the peildatum."""

    TE_LAAT = "te laat"
    OP_TIJD = "op tijd"
    GEEN_METING = "nog geen meting"
    GEEN_RITME = "geen vaste frequentie"


def newest_year(metingen: Iterable[Meting]) -> int | None:
    """The year of the newest measurement that has a figure; None when there is none."""
    years = [m.jaar for m in metingen if m.jaar is not None and m.waarde is not None]
    return max(years, default=None)


def due_date(indicator: Indicator, metingen: Iterable[Meting]) -> date | None:
    """The last day on which the next measurement is in time.

    Sources date a measurement by its year, so the months of the frequency are counted from the
    last day of that year. None without a measurement or a frequency in months.
    """
    year = newest_year(metingen)
    if year is None or indicator.maanden is None:
        return None
    years, months = divmod(indicator.maanden, 12)
    if not months:
        return date(year + years, 12, 31)
    after = date(year + years + 1, months + 1, 1)
    return date.fromordinal(after.toordinal() - 1)


def meet_stand(indicator: Indicator, metingen: Iterable[Meting], peildatum: date) -> MeetStand:
    """Whether a newer measurement should be known on the peildatum."""
    found = tuple(metingen)
    if newest_year(found) is None:
        return MeetStand.GEEN_METING
    due = due_date(indicator, found)
    if due is None:
        return MeetStand.GEEN_RITME
    return MeetStand.TE_LAAT if peildatum > due else MeetStand.OP_TIJD
