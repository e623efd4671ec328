"""One year's agenda: its activities by actielijn, how they stand, what came before and after."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.model.activiteit import Activiteit
from sdsite.model.agenda import Actielijn, Agenda
from sdsite.pages.actielijn import (
    MOST,
    Actielijnblok,
    first_sentence,
    line_block,
    line_title,
    links_beyond,
    notes_fold,
)
from sdsite.pages.agenda_filter import make_agenda_filter
from sdsite.pages.asked import when_asked
from sdsite.pages.blocks import Filterbalk, Regel
from sdsite.pages.context import PageContext
from sdsite.pages.lijst import LineList, list_pages
from sdsite.pages.overgang import counted_after, counted_before
from sdsite.pages.parts import (
    Afwijkingnoot,
    Bronregel,
    Citeer,
    Feit,
    Kop,
    Link,
    Verwijzingen,
)
from sdsite.pages.record import theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.two_years import comparison_links
from sdsite.pages.voortgang import counted_stands
from sdsite.pages.words import count_words, derivation_words, moment_in_words


@frozen
class AgendaView:
    """What the page of one year's agenda shows."""

    head: Kop
    """Title, answer, key facts."""
    summary: Markup
    """What happens this year."""
    derivation: str
    """How we came to its date, where no source states it."""
    sources: tuple[Bronregel, ...]
    """Where the agenda stands."""
    notes: tuple[Afwijkingnoot, ...]
    """Contradictions that touch the agenda as a whole."""
    notes_fold: str
    """Words of the fold that the contradictions are in; empty when they are few."""
    review_title: str
    """Heading of the review."""
    review: Markup
    """How the year went, by a later paper; empty where none says so."""
    year: str
    """The year, for the heading of the activities."""
    filters: tuple[Filterbalk, ...]
    """Show the activities of one actielijn or domain alone."""
    lines: tuple[Actielijnblok, ...]
    """The actielijnen in order."""
    links: Verwijzingen
    """What the agenda links to and what links to it."""
    cite: Citeer
    """How to refer to this page."""


@frozen
class _Agenda:
    """An agenda with what is on it."""

    agenda: Agenda
    lines: tuple[Actielijn, ...]
    activities: tuple[Activiteit, ...]

    def of_line(self, line: Actielijn) -> tuple[Activiteit, ...]:
        return tuple(each for each in self.activities if each.actielijn == line.id)


def agenda_pages(context: PageContext) -> Iterator[Page]:
    """A page for each year's agenda."""
    for agenda in context.register.all(Agenda):
        told = _Agenda(agenda, _lines(context, agenda), activiteiten_of(context, agenda))
        page = _page(context, told)
        yield page
        yield from list_pages(_whole_lines(context, told), page, MOST)


def _whole_lines(context: PageContext, told: _Agenda) -> Iterator[LineList[Activiteit]]:
    """The activities of each actielijn as plain lines, for where there are too many of them."""
    for line in told.lines:
        own = told.of_line(line)
        title = f"{line_title(line)}: {count_words(len(own), 'activiteit', 'activiteiten')}"
        yield LineList(line.id, title, own, partial(_plain_line, context))


def _plain_line(context: PageContext, activiteit: Activiteit) -> Regel:
    return Regel(context.require_link(activiteit.id), first_sentence(context, activiteit))


def current_agenda(context: PageContext) -> Agenda | None:
    """The agenda of the year of the peildatum; the newest before it, or else the oldest."""
    agendas = sorted(context.register.all(Agenda), key=lambda agenda: agenda.jaar)
    so_far = [agenda for agenda in agendas if agenda.jaar <= context.peildatum.year]
    return so_far[-1] if so_far else next(iter(agendas), None)


def activiteiten_of(context: PageContext, agenda: Agenda) -> tuple[Activiteit, ...]:
    """The activities of one agenda, by number where the source numbers them."""
    found = [a for a in context.register.naming(agenda.id, Activiteit) if a.agenda == agenda.id]
    return tuple(sorted(found, key=lambda a: [int(n) for n in re.findall(r"\d+", a.nummer)]))


def neighbour_links(context: PageContext, agenda: Agenda) -> tuple[Link, ...]:
    """Links to the agendas nearest before and after this one, those that there are."""
    agendas = context.register.all(Agenda)
    before = max((a for a in agendas if a.jaar < agenda.jaar), key=_jaar, default=None)
    after = min((a for a in agendas if a.jaar > agenda.jaar), key=_jaar, default=None)
    ends = ((before, "Eerdere agenda"), (after, "Latere agenda"))
    return tuple(
        Link(other.titel, context.require_link(other.id).address, relation=relation)
        for other, relation in ends
        if other
    )


def _jaar(agenda: Agenda) -> int:
    return agenda.jaar


def _page(context: PageContext, told: _Agenda) -> Page:
    address, title = context.require_link(told.agenda.id).address, told.agenda.titel
    lead = _lead(context, told)
    return Page(
        address,
        "agenda",
        title,
        lead,
        address,
        (Link("Start", ""),),
        partial(_view, context, told, lead),
        about=(told.agenda.id,),
        links=when_asked(_links, context, told),
    )


def _links(context: PageContext, told: _Agenda) -> Verwijzingen:
    """The links of an agenda to what is not in it."""
    inside = frozenset(context.require_link(i.id).address for i in (*told.lines, *told.activities))
    return links_beyond(context.verwijzingen(told.agenda.id), inside)


def _view(context: PageContext, told: _Agenda, lead: str) -> AgendaView:
    agenda, lines, activities = told.agenda, told.lines, told.activities
    link = context.require_link(agenda.id)
    filters = make_agenda_filter(link.address, {i.id: line_title(i) for i in lines}, activities)
    notes = context.noten(agenda.id)
    return AgendaView(
        head=Kop(agenda.titel, "Agenda", lead, _facts(context, agenda, activities)),
        summary=context.tekst(agenda.samenvatting, f"{agenda.id}-samenvatting"),
        derivation=derivation_words(agenda.vastgesteld),
        sources=context.bronnen(agenda),
        notes=notes,
        notes_fold=notes_fold(notes),
        review_title=f"Terugblik op {agenda.jaar}",
        review=context.tekst(agenda.terugblik, f"{agenda.id}-terugblik"),
        year=str(agenda.jaar),
        filters=filters.bars,
        lines=tuple(line_block(context, line, told.of_line(line), filters) for line in lines),
        links=_links(context, told),
        cite=context.citeer(agenda.titel, link.address, agenda, *activities),
    )


def _lines(context: PageContext, agenda: Agenda) -> tuple[Actielijn, ...]:
    found = context.register.naming(agenda.id, Actielijn)
    return tuple(sorted((i for i in found if i.agenda == agenda.id), key=lambda i: i.nummer))


def _lead(context: PageContext, told: _Agenda) -> str:
    agenda, lines, activities = told.agenda, told.lines, told.activities
    if not activities:
        return f"Van de agenda voor {agenda.jaar} staan hier nog geen activiteiten."
    under = f" onder {count_words(len(lines), 'actielijn', 'actielijnen')}" if lines else ""
    many = count_words(len(activities), "activiteit", "activiteiten")
    sentences = [
        f"De agenda voor {agenda.jaar} telt {many}{under}.",
        counted_stands(activities),
    ]
    if after := counted_after(context, activities):
        sentences.append(f"Zo ging het in een latere agenda verder: {after}.")
    return " ".join(sentences)


def _facts(
    context: PageContext, agenda: Agenda, activities: tuple[Activiteit, ...]
) -> tuple[Feit, ...]:
    goals = sum(len(activiteit.doelstellingen) for activiteit in activities)
    actions = sum(len(activiteit.acties) for activiteit in activities)
    facts = [Feit("Doelstellingen", str(goals))] if goals else []
    facts += [Feit("Concrete acties", str(actions))] if actions else []
    if before := counted_before(context, activities):
        facts.append(Feit("Herkomst volgens onze lezing", before))
    if agenda.vastgesteld:
        facts.append(Feit("Vastgesteld", moment_in_words(agenda.vastgesteld)))
    facts += [
        Feit(end.relation or "", links=(Link(end.text, end.address),))
        for end in neighbour_links(context, agenda)
    ]
    if compared := comparison_links(context.register, agenda):
        facts.append(Feit("Jaar op jaar", links=compared))
    if agenda.document:
        facts.append(Feit("Document", links=context.names(agenda.document)))
    return (*facts, *theme_feit(context, agenda))
