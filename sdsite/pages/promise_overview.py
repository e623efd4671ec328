"""Every promise as a row of one table: how old it is, how it stands, and who says so."""

from __future__ import annotations

from sdsite.model.datum import Moment, Precisie
from sdsite.model.toezegging import Toezegging, ToezeggingStand
from sdsite.numbers import getal
from sdsite.pages.context import PageContext
from sdsite.pages.overzicht import (
    Keuzebalk,
    Overzicht,
    Overzichtcel,
    Overzichtkolom,
    Overzichtrij,
    narrow,
)
from sdsite.pages.parts import Link
from sdsite.pages.words import LABELS, count_words, label_of, moment_in_words

OPEN = (ToezeggingStand.GEEN_BERICHT, ToezeggingStand.LOOPT, ToezeggingStand.DEELS)
"""States in which a promise may be overdue."""
NOT_JUDGED = "nog niet te beoordelen"
"""What stands in place of a judge where no later paper speaks of the promise."""


def promise_overview(
    context: PageContext, oldest_first: tuple[Toezegging, ...], papers: tuple[str, ...]
) -> tuple[Keuzebalk, Overzicht]:
    """The table with its lists; `papers` says of each promise what kind of paper it was made in."""
    table = Overzicht(
        "overzicht",
        "Alle toezeggingen, de oudste eerst",
        (
            Overzichtkolom("Toezegging"),
            Overzichtkolom("Beloofd"),
            Overzichtkolom("Hoe lang geleden", number=True),
            Overzichtkolom("Klaar volgens de belofte"),
            Overzichtkolom("Stand"),
            Overzichtkolom("Beoordeeld door"),
        ),
        tuple(
            _row(context, promise, paper)
            for promise, paper in zip(oldest_first, papers, strict=True)
        ),
        f"van {count_words(len(oldest_first), 'toezegging', 'toezeggingen')}",
        short=True,
    )
    order = (*papers, *ToezeggingStand)
    labels = ("Gedaan in", "Jaar", "Stand", "Thema")
    choices, (made,) = narrow("Kies wat u wilt zien", labels, (table,), order)
    return choices, made


def age_days(context: PageContext, promise: Toezegging) -> int | None:
    """Days from the last day a promise may have been made on to the peildatum, at least 0."""
    end = promise.datum.eind
    return None if end is None else max((context.peildatum - end).days, 0)


def age_words(context: PageContext, promise: Toezegging) -> str:
    """How long ago a promise was made: "863 dagen", "ten minste 60 dagen"."""
    days = age_days(context, promise)
    if days is None:
        return "niet te tellen"
    least = "" if promise.datum.precisie is Precisie.DAG else "ten minste "
    return f"{least}{getal(days)} {'dag' if days == 1 else 'dagen'}"


def is_overdue(context: PageContext, promise: Toezegging) -> bool:
    """Whether the day by which it would be done has passed, and no paper says that it is done."""
    due = promise.termijn
    passed = due is not None and due.eind is not None and due.eind < context.peildatum
    return passed and promise.stand in OPEN


def judge_of(promise: Toezegging) -> str:
    """Who judged how it stands; where nothing was heard there is nothing to judge."""
    if promise.stand is ToezeggingStand.GEEN_BERICHT:
        return NOT_JUDGED
    return promise.beoordeeld_door or "niet bekend"


def _row(context: PageContext, promise: Toezegging, paper: str) -> Overzichtrij:
    link = context.require_link(promise.id)
    days = age_days(context, promise)
    year = str(promise.datum.begin.year) if promise.datum.begin else "onbekend"
    themes = tuple(theme.text for theme in context.names(*promise.themas))
    return Overzichtrij(
        (
            Overzichtcel(link.text, Link(link.text, link.address), extra=f"in {paper}"),
            Overzichtcel(moment_in_words(promise.datum), key=_iso(promise.datum)),
            Overzichtcel(age_words(context, promise), key="" if days is None else str(days)),
            _due(context, promise),
            Overzichtcel(label=label_of(promise.stand)),
            Overzichtcel(judge_of(promise)),
        ),
        ((paper,), (year,), (str(promise.stand),), themes or ("zonder thema",)),
        promise.id,
    )


def _due(context: PageContext, promise: Toezegging) -> Overzichtcel:
    if promise.termijn is None:
        return Overzichtcel("geen termijn genoemd", key="")
    return Overzichtcel(
        moment_in_words(promise.termijn),
        label=LABELS["termijn voorbij"] if is_overdue(context, promise) else None,
        key=_iso(promise.termijn),
    )


def _iso(moment: Moment) -> str:
    return moment.begin.isoformat() if moment.begin else ""
