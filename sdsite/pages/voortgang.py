"""How an activity stands by the last report, and how many stand so; no report is no verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.model.activiteit import Activiteit, Stand, Voortgang
from sdsite.model.duiding import Zekerheid
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Bronregel, Feit, Label
from sdsite.pages.words import (
    capital,
    certain_label,
    certainty_words,
    label_of,
    list_words,
    machine_date,
    moment_in_words,
    when_in_words,
)

GEEN_BERICHT = Label("geen bericht", "neutraal", "leeg")
"""The label of an activity of which no paper says how it goes."""

_COUNTED = {
    Stand.LOOPT: ("1 loopt", "{} lopen"),
    Stand.AFGEROND: ("1 is afgerond", "{} zijn afgerond"),
    Stand.UITGESTELD: ("1 is uitgesteld", "{} zijn uitgesteld"),
    Stand.OPGEGAAN_IN: ("1 is opgegaan in een andere", "{} zijn opgegaan in andere"),
    Stand.NIET_GESTART: ("1 is niet gestart", "{} zijn niet gestart"),
    Stand.ONBEKEND: ("van 1 is de stand onbekend", "van {} is de stand onbekend"),
}
"""A number of activities in each state, as part of a sentence: for one, and for more."""

_SENTENCES = {
    Stand.LOOPT: "{} liep deze activiteit",
    Stand.AFGEROND: "{} was deze activiteit afgerond",
    Stand.UITGESTELD: "{} was deze activiteit uitgesteld",
    Stand.OPGEGAAN_IN: "{} was deze activiteit opgegaan in een andere",
    Stand.NIET_GESTART: "{} was deze activiteit nog niet gestart",
    Stand.ONBEKEND: "Het bericht {} zegt niet duidelijk hoe deze activiteit ervoor staat",
}
"""How one activity stands, with the place of the date."""


@frozen
class Berichtregel:
    """One dated report of how it goes."""

    date: str
    """The date, with its precision."""
    machine: str
    """The date for machines; empty when it is not a day, month or year."""
    label: Label
    """How it stood."""
    certainty: str
    """Whether the source says so, in words."""
    text: Markup
    """What was done or found; may be empty."""
    sources: tuple[Bronregel, ...]
    """Where that stands."""


def latest_report(activiteit: Activiteit) -> Voortgang | None:
    """The last dated report; of two on the same days, the one written last."""
    latest: Voortgang | None = None
    for report in activiteit.voortgang:
        if latest is None or report.datum.volgorde >= latest.datum.volgorde:
            latest = report
    return latest


def report_label(report: Voortgang | None) -> Label:
    """The state of a report; one that we derived says so."""
    return certain_label(report.stand, report.zekerheid) if report else GEEN_BERICHT


def report_feit(activiteit: Activiteit) -> Feit:
    """How an activity stands, with the date of the report, as a key fact."""
    report = latest_report(activiteit)
    label = f"Stand {when_in_words(report.datum)}" if report else "Stand"
    return Feit(label, status=report_label(report))


def stand_words(activiteit: Activiteit) -> str:
    """How one activity stands, in one sentence."""
    report = latest_report(activiteit)
    if report is None:
        return "De stukken op deze site zeggen nog niet hoe het met deze activiteit gaat."
    if report.stand is Stand.ONBEKEND:
        when = f"van {moment_in_words(report.datum)}"
    else:
        when = capital(when_in_words(report.datum))
    derived = ", leiden wij af" if report.zekerheid is Zekerheid.AFGELEID else ""
    return f"{_SENTENCES[report.stand].format(when)}{derived}."


def reports_of(context: PageContext, activiteit: Activiteit) -> tuple[Berichtregel, ...]:
    """Every report of an activity, newest first; of two on the same days, the one written last."""
    in_order = sorted(activiteit.voortgang, key=lambda report: report.datum.volgorde)
    return tuple(
        _report(context, report, f"{activiteit.id}-bericht-{number}")
        for number, report in enumerate(reversed(in_order), 1)
    )


def counted_stands(activiteiten: Iterable[Activiteit]) -> str:
    """How several activities stand, counted in one sentence."""
    reports = [latest_report(activiteit) for activiteit in activiteiten]
    silent = sum(report is None for report in reports)
    counts = Counter(report.stand for report in reports if report)
    if not counts:
        return "Over de voortgang is er nog geen bericht."
    words = [_counted(*_COUNTED[stand], counts[stand]) for stand in Stand if counts[stand]]
    if silent:
        words.append(f"over {silent} is er geen bericht")
    return f"Volgens het laatste bericht is dit de stand: {list_words(words)}."


def _counted(one: str, many: str, count: int) -> str:
    return one if count == 1 else many.format(count)


def _report(context: PageContext, report: Voortgang, key: str) -> Berichtregel:
    return Berichtregel(
        date=moment_in_words(report.datum),
        machine=machine_date(report.datum),
        label=label_of(report.stand),
        certainty=certainty_words(report.zekerheid),
        text=context.tekst(report.toelichting, key),
        sources=tuple(context.bron(bron) for bron in report.bronnen),
    )
