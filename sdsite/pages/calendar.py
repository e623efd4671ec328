"""Meetings, deadlines and milestones for a reader's own calendar, as exactly as they are known.

What is dated to the day is an event of that day, what is dated to the week an event of that week.
A calendar knows nothing vaguer: a month, a quarter or a year is left out, and the page that offers
the calendar says so of each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from sdsite.config import SoortTermijn
from sdsite.frozen import frozen
from sdsite.model.datum import Moment, Precisie
from sdsite.model.doorlooptijd import doorlooptijden
from sdsite.model.duiding import Zekerheid
from sdsite.model.gebeurtenis import Gebeurtenis, GebeurtenisSoort
from sdsite.model.item import Item
from sdsite.model.tekst import LEEG, Dialect
from sdsite.model.toezegging import Toezegging
from sdsite.pages.context import PageContext
from sdsite.pages.recency import changed, lasting_id
from sdsite.pages.site_plan import DataFile
from sdsite.pages.words import capital

FOLDER = "kalender/"
"""The folder of the site that the calendars stand in."""

EVERYTHING = f"{FOLDER}alles.ics"
"""The calendar with everything in it."""

GROUPS = {
    GebeurtenisSoort.VERGADERING: "vergaderingen",
    GebeurtenisSoort.TERMIJN: "termijnen",
    GebeurtenisSoort.MIJLPAAL: "mijlpalen",
    GebeurtenisSoort.START: "mijlpalen",
    GebeurtenisSoort.EINDE: "mijlpalen",
}
"""The calendar that each kind of event is in; other kinds are in none."""

_EXACT = (Precisie.DAG, Precisie.WEEK)
_DUE = {
    SoortTermijn.REACTIE_OP_ADVIES: "Laatste dag voor een reactie op advies",
    SoortTermijn.ANTWOORD_OP_RAADSVRAAG: "Laatste dag voor antwoord op raadsvragen",
}


@frozen
class CalendarEvent:
    """One event, of one or more whole days."""

    uid: str
    """A UUID that never changes."""
    title: str
    """What happens."""
    begin: date
    """Its first day."""
    end: date
    """The day after its last, as a calendar counts."""
    text: str
    """What is said of it, and how certain its day is; plain text."""
    address: str
    """Where it is told, from the root of the site."""
    group: str
    """Which kind of event: "vergaderingen"."""
    planned: bool
    """Whether the source only announces it."""
    stamp: date
    """When it came or last changed."""


@frozen
class Calendar:
    """A calendar that can be subscribed to."""

    path: str
    """Where it stands, from the root of the site."""
    title: str
    """Its name in the reader's own programme."""
    maker: str
    """The name of the site."""
    base_url: str
    """Where the site is published; empty where that is not known, and events bear no address."""
    events: tuple[CalendarEvent, ...]
    """The events in order of time."""


@frozen
class Dated:
    """Something a calendar could hold, with how exactly its day is known."""

    item: Item
    """The fact."""
    moment: Moment
    """When."""
    title: str
    """What happens."""
    group: str
    """Which kind of event."""
    planned: bool = False
    """Whether the source only announces it."""
    text: Dialect = LEEG
    """What is said of it."""
    key: str = ""
    """What parts it from another event of the same fact."""

    @property
    def fits(self) -> bool:
        """Whether a calendar can hold it: it is dated to the day or to the week."""
        return self.moment.precisie in _EXACT


def plan_calendars(context: PageContext) -> tuple[Calendar, ...]:
    """The calendar of everything and one of each kind of event; none is empty."""
    events = tuple(_event(context, each) for each in datings(context) if each.fits)
    whole = _calendar(context, EVERYTHING, "alles", events)
    by_group = (
        _calendar(
            context, f"{FOLDER}{group}.ics", group, tuple(e for e in events if e.group == group)
        )
        for group in dict.fromkeys(GROUPS.values())
    )
    return tuple(calendar for calendar in (whole, *by_group) if calendar.events)


def calendar_files(calendars: Iterable[Calendar]) -> Iterator[DataFile]:
    """The file of each calendar."""
    return (DataFile(calendar.path, calendar) for calendar in calendars)


def datings(context: PageContext) -> tuple[Dated, ...]:
    """Everything that belongs in a calendar, in order of time, also what is too vague for it."""
    found = (*_events(context), *_promised(context), *_due(context))
    return tuple(sorted(found, key=lambda each: (each.moment.volgorde, each.item.id, each.key)))


def _events(context: PageContext) -> Iterator[Dated]:
    for event in context.register.all(Gebeurtenis):
        if event.soort in GROUPS:
            yield Dated(
                event,
                event.datum,
                event.titel,
                GROUPS[event.soort],
                event.gepland,
                event.toelichting,
            )


def _promised(context: PageContext) -> Iterator[Dated]:
    for promise in context.register.all(Toezegging):
        if promise.termijn is not None:
            title = f"Toegezegd: {promise.titel}"
            yield Dated(
                promise, promise.termijn, title, "termijnen", planned=True, text=promise.belofte
            )


def _due(context: PageContext) -> Iterator[Dated]:
    """The last day for an answer that is still open, where a term is known."""
    for time in doorlooptijden(context.register, context.config, context.peildatum):
        if time.antwoord is None and time.uiterlijk is not None:
            letter = context.register.items[time.id]
            moment = Moment(
                Precisie.DAG,
                time.uiterlijk,
                time.uiterlijk,
                Zekerheid.AFGELEID,
                "Zij volgt uit de termijn die op de site staat.",
            )
            title = f"{_DUE[time.soort]}: {context.title(letter)}"
            yield Dated(letter, moment, title, "termijnen", key="uiterlijk")


def _event(context: PageContext, dated: Dated) -> CalendarEvent:
    begin, last = dated.moment.begin, dated.moment.eind
    if begin is None or last is None:
        raise ValueError(f"{dated.item.id} has no day")
    return CalendarEvent(
        uid=lasting_id(context.config, f"{dated.item.id}{dated.key}"),
        title=dated.title,
        begin=begin,
        end=last + timedelta(days=1),
        text=_words(context, dated),
        address=context.require_link(dated.item.id).address,
        group=dated.group,
        planned=dated.planned,
        stamp=changed(context, dated.item) or context.config.bijgewerkt,
    )


def _words(context: PageContext, dated: Dated) -> str:
    parts = [context.plain(dated.text)]
    if dated.moment.precisie is Precisie.WEEK:
        parts.append("De bron noemt alleen de week.")
    if dated.planned:
        parts.append("Dit is aangekondigd; of het zo is gegaan, staat er niet bij.")
    if dated.moment.zekerheid is Zekerheid.AFGELEID:
        parts.append(f"Wij hebben deze datum afgeleid. {dated.moment.uitleg}")
    return "\n".join(part for part in parts if part)


def _calendar(
    context: PageContext, path: str, group: str, events: tuple[CalendarEvent, ...]
) -> Calendar:
    name = context.config.naam
    title = name if group == "alles" else f"{name}: {group}"
    return Calendar(path, capital(title), name, context.config.basis_url or "", events)
