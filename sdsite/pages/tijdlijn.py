"""Everything dated in one list by year, as precisely as the sources say; a page for each event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from markupsafe import Markup

from sdsite.charts.timeline import Timeline
from sdsite.frozen import frozen
from sdsite.model.gebeurtenis import Gebeurtenis
from sdsite.model.thema import Thema
from sdsite.numbers import datum
from sdsite.pages.asked import when_asked
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
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.filter import Groep, make_filter
from sdsite.pages.gegeven import GegevenView, gegeven_view
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.recency import newest
from sdsite.pages.record import gegeven, own_page, theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.volgen import ADDRESS as FOLLOW
from sdsite.pages.volgen import CALENDAR_ID
from sdsite.pages.words import (
    capital,
    count_words,
    derivation_words,
    moment_in_words,
)

ADDRESS = "tijdlijn/"
TITLE = "Tijdlijn"
SIZE = 130
"""Facts on one page."""


@frozen
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
    parts: Bladerbalk | None
    """The way to the other parts of a long list."""
    cite: Citeer
    """How to refer to this page."""


@frozen
class _Lijn:
    """What all parts of the time line share."""

    head: Kop
    """The head of each."""
    line: Timeline | None
    """The drawing in the first part."""
    themes: tuple[Filterkeuze, ...]
    """The subjects with a line of their own."""
    kinds: tuple[str, ...]
    """The kinds of facts, the one with most of them first."""
    jumps: tuple[Link, ...]
    """Where each year begins."""
    last: tuple[Gebeurtenis, ...]
    """The event that was changed last, when there is one."""


def tijdlijn_pages(context: PageContext) -> Iterator[Page]:
    """The page, when anything is dated, and a page for each event."""
    facts = dated_facts(context)
    if not facts:
        return
    events = context.register.all(Gebeurtenis)
    lead = _lead(context, facts)
    parts = parts_of(facts, SIZE, ADDRESS)
    shared = _Lijn(
        head=Kop(TITLE, lead=lead, downloads=_calendar(context)),
        line=draw_line(context, facts),
        themes=_themes(context, facts),
        kinds=tuple(word for word, _ in Counter(fact.group for fact in facts).most_common()),
        jumps=_jumps(parts),
        last=(newest(events),) if events else (),
    )
    trail = (Link("Start", ""),)
    for part in parts:
        view = partial(_part, context, shared, part)
        line = shared.line if part.number == 1 else None
        page = Page(ADDRESS, "tijdlijn", TITLE, lead, ADDRESS, trail, view, drawing=line)
        yield part.numbered(page)
    above = (*trail, Link(TITLE, ADDRESS))
    for event in events:
        yield own_page(
            context,
            event,
            when_asked(_view, context, event),
            kind="gegeven",
            description=when_asked(context.plain, event.toelichting),
            above=above,
        )


def _part(context: PageContext, shared: _Lijn, part: Deel[Feitdatum]) -> TijdlijnView:
    here = Counter(fact.group for fact in part.items)
    groups = (Groep(word, here[word]) for word in shared.kinds)
    items = [_item(fact, shared.kinds.index(fact.group) + 1) for fact in part.items]
    return TijdlijnView(
        head=shared.head,
        line=shared.line if part.number == 1 else None,
        themes=shared.themes,
        filter=make_filter(part.here("Tijdlijn naar soort"), part.page, groups),
        years=by_year(part.items, items),
        jumps=shared.jumps,
        parts=part.bar,
        cite=context.citeer(TITLE, part.page, *shared.last),
    )


def _jumps(parts: Sequence[Deel[Feitdatum]]) -> tuple[Link, ...]:
    """The years, each with where it begins."""
    begins: dict[str, str] = {}
    for part in parts:
        for title in year_titles(part.items):
            begins.setdefault(title, f"{part.page}#{year_id(title)}")
    return tuple(Link(title, address) for title, address in begins.items())


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


def _item(fact: Feitdatum, group: int) -> Tijdlijnitem:
    anchor = fact.event.id if fact.event else ""
    return replace(short_item(fact), text=fact.text, anchor=anchor, group=group)


def _view(context: PageContext, event: Gebeurtenis) -> GegevenView:
    """The page of one event; what has no page of its own but here."""
    words = context.tekst(event.toelichting, event.id)
    if why := derivation_words(event.datum):
        words += Markup('<p class="afleiding">{}</p>').format(why)
    facts = [Feit("Datum", capital(moment_in_words(event.datum)))]
    if event.gepland:
        facts.append(Feit("Aangekondigd", "de bron noemt dit als plan"))
    if event.wie:
        facts.append(Feit("Met", links=context.names(*event.wie)))
    if event.over:
        facts.append(Feit("Gaat over", links=context.names(*event.over)))
    record = gegeven(context, event, text=words, facts=(*facts, *theme_feit(context, event)))
    return gegeven_view(context, event, record, capital(str(event.soort)))
