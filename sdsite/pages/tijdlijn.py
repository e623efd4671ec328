"""Everything dated in one list by year, as precisely as the sources say and no more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from sdsite.model.datum import Moment
from sdsite.model.gebeurtenis import Gebeurtenis, GebeurtenisSoort
from sdsite.numbers import datum
from sdsite.pages.blocks import Filterbalk, Tijdlijnitem, Tijdlijnjaar
from sdsite.pages.context import PageContext
from sdsite.pages.dated import Feitdatum, dated_facts
from sdsite.pages.filter import Groep, make_filter
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import (
    capital,
    count_words,
    derivation_words,
    machine_date,
    moment_in_words,
)

ADDRESS = "tijdlijn/"
TITLE = "Tijdlijn"
UNKNOWN = "Datum onbekend"

_KINDS = {
    GebeurtenisSoort.VERGADERING: "vergaderingen",
    GebeurtenisSoort.STUK: "stukken",
    GebeurtenisSoort.TERMIJN: "termijnen",
    GebeurtenisSoort.START: "begin en einde",
    GebeurtenisSoort.EINDE: "begin en einde",
    GebeurtenisSoort.MIJLPAAL: "mijlpalen",
    GebeurtenisSoort.LANDELIJK: "landelijk",
}
"""The group of the filter that each kind of event is in."""


@dataclass(frozen=True, slots=True)
class TijdlijnView:
    """What the time line shows."""

    head: Kop
    """Title, answer, counts."""
    filter: Filterbalk | None
    """Shows one kind of fact alone."""
    years: tuple[Tijdlijnjaar, ...]
    """The facts by year, oldest first; those without a date last."""
    jumps: tuple[Link, ...]
    """Links to the years."""
    cite: Citeer
    """How to refer to this page."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry before it is placed: when, in which group, and how it reads."""

    moment: Moment
    group: str
    fact: Feitdatum | Gebeurtenis


def tijdlijn_pages(context: PageContext) -> Iterator[Page]:
    """The page, when anything is dated."""
    events = context.register.all(Gebeurtenis)
    entries = sorted(
        (
            *(_Entry(event.datum, _KINDS[event.soort], event) for event in events),
            *(_Entry(fact.moment, fact.group, fact) for fact in dated_facts(context)),
        ),
        key=lambda entry: entry.moment.volgorde,
    )
    if not entries:
        return
    groups = tuple(word for word, _ in Counter(entry.group for entry in entries).most_common())
    years = _years(context, entries, groups)
    counts = Counter(entry.group for entry in entries)
    lead = _lead(context, entries)
    view = TijdlijnView(
        head=Kop(TITLE, lead=lead),
        filter=make_filter(
            "Tijdlijn naar soort", ADDRESS, (Groep(word, counts[word]) for word in groups)
        ),
        years=years,
        jumps=tuple(Link(year.title, f"{ADDRESS}#{year.id}") for year in years),
        cite=context.citeer(TITLE, ADDRESS, *events),
    )
    yield Page(ADDRESS, "tijdlijn", TITLE, lead, ADDRESS, (Link("Start", ""),), view)


def _lead(context: PageContext, entries: list[_Entry]) -> str:
    years = [entry.moment.begin.year for entry in entries if entry.moment.begin]
    planned = sum(_is_planned(entry.fact) for entry in entries)
    unknown = len(entries) - len(years)
    span = f" van {years[0]} tot en met {years[-1]}" if years else ""
    total = count_words(len(entries), "feit", "feiten")
    words = [f"{total}{span}, zoals bekend op {datum(context.peildatum)}."]
    if planned:
        words.append(
            f"Bij {planned} staat “aangekondigd”: de bron noemt dat als plan, en of het zo ging, "
            "weten wij niet."
        )
    if unknown:
        words.append(f"Van {unknown} is de datum niet bekend.")
    return " ".join(words)


def _is_planned(fact: Feitdatum | Gebeurtenis) -> bool:
    return fact.gepland if isinstance(fact, Gebeurtenis) else fact.planned


def _years(
    context: PageContext, entries: list[_Entry], groups: tuple[str, ...]
) -> tuple[Tijdlijnjaar, ...]:
    found: dict[str, list[Tijdlijnitem]] = {}
    for entry in entries:
        title = str(entry.moment.begin.year) if entry.moment.begin else UNKNOWN
        group = groups.index(entry.group) + 1
        found.setdefault(title, []).append(_item(context, entry, group))
    return tuple(
        Tijdlijnjaar(title, "datum-onbekend" if title == UNKNOWN else f"jaar-{title}", tuple(items))
        for title, items in found.items()
    )


def _item(context: PageContext, entry: _Entry, group: int) -> Tijdlijnitem:
    date, machine = capital(moment_in_words(entry.moment)), machine_date(entry.moment)
    if isinstance(entry.fact, Gebeurtenis):
        return _event(context, entry.fact, (date, machine), group)
    fact = entry.fact
    return Tijdlijnitem(
        date,
        fact.link.text,
        machine,
        link=fact.link,
        noun=fact.noun,
        text=_with_derivation(Markup(""), fact.moment, fact.text),
        planned=fact.planned,
        group=group,
    )


def _event(
    context: PageContext, event: Gebeurtenis, date: tuple[str, str], group: int
) -> Tijdlijnitem:
    link = context.require_link(event.id)
    words = context.tekst(event.toelichting, event.id)
    return Tijdlijnitem(
        date[0],
        event.titel,
        date[1],
        noun=str(event.soort),
        text=_with_derivation(words, event.datum),
        anchor=event.id,
        sources=context.bronnen(event),
        planned=event.gepland,
        group=group,
        notes=context.noten(event.id),
        links=context.verwijzingen(event.id),
        cite=context.citeer(event.titel, link.address, event).text,
        changed=datum(event.gewijzigd or context.config.bijgewerkt),
    )


def _with_derivation(words: Markup, moment: Moment, plain: str = "") -> Markup:
    """What happened, then how the date was derived where the source does not state it."""
    if plain:
        words = Markup("<p>{}</p>").format(plain)
    why = derivation_words(moment)
    return words + Markup('<p class="afleiding">{}</p>').format(why) if why else words
