"""Everything dated in one list by year, as precisely as the sources say and no more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from sdsite.charts.timeline import Timeline
from sdsite.model.datum import Moment
from sdsite.model.gebeurtenis import Gebeurtenis
from sdsite.model.thema import Thema
from sdsite.numbers import datum
from sdsite.pages.blocks import Filterbalk, Filterkeuze, Tijdlijnitem, Tijdlijnjaar
from sdsite.pages.calendar import datings
from sdsite.pages.context import PageContext
from sdsite.pages.dated import Feitdatum, dated_facts
from sdsite.pages.dated_line import (
    by_year,
    draw_line,
    short_item,
    theme_line_address,
    year_id,
    year_titles,
)
from sdsite.pages.filter import Groep, make_filter
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.volgen import ADDRESS as FOLLOW
from sdsite.pages.volgen import CALENDAR_ID
from sdsite.pages.words import (
    capital,
    count_words,
    derivation_words,
    machine_date,
    moment_in_words,
)

ADDRESS = "tijdlijn/"
TITLE = "Tijdlijn"


@dataclass(frozen=True, slots=True)
class TijdlijnView:
    """What the time line shows."""

    head: Kop
    """Title, answer, counts."""
    line: Timeline | None
    """All facts as a drawing; None when there is too little to draw."""
    themes: tuple[Filterkeuze, ...]
    """The same for one subject alone, on the page of that subject."""
    filter: Filterbalk | None
    """Shows one kind of fact alone."""
    years: tuple[Tijdlijnjaar, ...]
    """The facts by year, oldest first; those without a date last."""
    jumps: tuple[Link, ...]
    """Links to the years."""
    cite: Citeer
    """How to refer to this page."""


def tijdlijn_pages(context: PageContext) -> Iterator[Page]:
    """The page, when anything is dated."""
    facts = dated_facts(context)
    if not facts:
        return
    counts = Counter(fact.group for fact in facts)
    groups = tuple(word for word, _ in counts.most_common())
    lead = _lead(context, facts)
    view = TijdlijnView(
        head=Kop(TITLE, lead=lead, downloads=_calendar(context)),
        line=draw_line(context, facts),
        themes=_themes(context, facts),
        filter=make_filter(
            "Tijdlijn naar soort", ADDRESS, (Groep(word, counts[word]) for word in groups)
        ),
        years=by_year(facts, [_item(context, f, groups.index(f.group) + 1) for f in facts]),
        jumps=tuple(Link(title, f"{ADDRESS}#{year_id(title)}") for title in year_titles(facts)),
        cite=context.citeer(TITLE, ADDRESS, *context.register.all(Gebeurtenis)),
    )
    yield Page(ADDRESS, "tijdlijn", TITLE, lead, ADDRESS, (Link("Start", ""),), view)


def _calendar(context: PageContext) -> tuple[Link, ...]:
    """The way to the calendars, when there is something in them."""
    if not any(dated.fits for dated in datings(context)):
        return ()
    return (Link("Zet vergaderingen en termijnen in uw kalender", f"{FOLLOW}#{CALENDAR_ID}"),)


def _lead(context: PageContext, facts: Sequence[Feitdatum]) -> str:
    years = [fact.moment.begin.year for fact in facts if fact.moment.begin]
    planned = sum(fact.planned for fact in facts)
    unknown = len(facts) - len(years)
    span = f" van {years[0]} tot en met {years[-1]}" if years else ""
    total = count_words(len(facts), "feit", "feiten")
    words = [f"{total}{span}, zoals bekend op {datum(context.peildatum)}."]
    if planned:
        words.append(
            f"Bij {planned} staat “aangekondigd”: de bron noemt dat als plan, en of het zo ging, "
            "weten wij niet."
        )
    if unknown:
        words.append(f"Van {unknown} is de datum niet bekend.")
    return " ".join(words)


def _themes(context: PageContext, facts: Sequence[Feitdatum]) -> tuple[Filterkeuze, ...]:
    """The subjects with a time line on their own page, with how many facts there are on it."""
    counts = Counter(theme for fact in facts for theme in fact.themes)
    return tuple(
        Filterkeuze(thema.titel, theme_line_address(context, thema), counts[thema.id])
        for thema in context.register.all(Thema)
        if counts[thema.id]
    )


def _item(context: PageContext, fact: Feitdatum, group: int) -> Tijdlijnitem:
    if fact.event is not None:
        return _event(context, fact.event, group)
    words = _with_derivation(Markup(""), fact.moment, fact.text)
    return replace(short_item(fact), text=words, group=group)


def _event(context: PageContext, event: Gebeurtenis, group: int) -> Tijdlijnitem:
    link = context.require_link(event.id)
    words = context.tekst(event.toelichting, event.id)
    return Tijdlijnitem(
        capital(moment_in_words(event.datum)),
        event.titel,
        machine_date(event.datum),
        noun=str(event.soort),
        text=_with_derivation(words, event.datum),
        anchor=event.id,
        sources=context.bronnen(event),
        planned=event.gepland,
        group=group,
        notes=context.noten(event.id),
        links=context.verwijzingen(event.id),
        cite=context.permalink(link.address),
        changed=datum(event.gewijzigd or context.config.bijgewerkt),
    )


def _with_derivation(words: Markup, moment: Moment, plain: str = "") -> Markup:
    """What happened, then how the date was derived where the source does not state it."""
    if plain:
        words = Markup("<p>{}</p>").format(plain)
    why = derivation_words(moment)
    return words + Markup('<p class="afleiding">{}</p>').format(why) if why else words
