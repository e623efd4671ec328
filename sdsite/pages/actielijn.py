"""An actielijn on the page of its agenda, with its activities and how they stand."""

from __future__ import annotations

import re
from dataclasses import replace

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.model.activiteit import Activiteit
from sdsite.model.agenda import Actielijn
from sdsite.pages.agenda_filter import Agendafilter
from sdsite.pages.context import PageContext
from sdsite.pages.overgang import overgang_feiten
from sdsite.pages.parts import Afwijkingnoot, Feit, Link, Verwijzingen
from sdsite.pages.record import Gegeven, gegeven, theme_feit
from sdsite.pages.voortgang import report_feit
from sdsite.pages.words import count_words, list_words

FEW = 2
"""Contradictions that are listed at a fact; more stand in a fold there."""

MOST = 8
"""Activities of one actielijn that stand on the page of the agenda."""

FIRST = 5
"""Those that stand there of more than that: the others are on a page of their own."""


@frozen
class Activiteitregel:
    """One activity in the list of its actielijn."""

    number: str
    """As the source numbers it; may be empty."""
    link: Link
    """The page of the activity."""
    text: str
    """What it is, in one sentence."""
    facts: tuple[Feit, ...]
    """How it stands, its domain, what came before and after it."""
    groups: tuple[int, ...]
    """Its groups in the filters of the page."""


@frozen
class Actielijnblok:
    """One actielijn with its activities."""

    record: Gegeven
    """Name, goal, sources, deviations and links of the actielijn; its id is the anchor."""
    goal: Markup
    """Its goal; may be empty."""
    count: str
    """The number of activities in words."""
    notes_fold: str
    """Words of the fold that its contradictions are in; empty when they are few."""
    activities: tuple[Activiteitregel, ...]
    """Its activities, in the order of the source, or the first of very many."""
    more: Link | None
    """The page with all of them; None where they all stand here."""
    groups: tuple[int, ...]
    """The groups of the filters that it has an activity in."""


def line_title(actielijn: Actielijn) -> str:
    """The name of an actielijn with its number, unless the name says it already."""
    if actielijn.titel.lower().startswith("actielijn"):
        return actielijn.titel
    return f"{actielijn.nummer}. {actielijn.titel}"


def line_block(
    context: PageContext, line: Actielijn, own: tuple[Activiteit, ...], filters: Agendafilter
) -> Actielijnblok:
    """An actielijn with its own activities, or the first of very many."""
    page = context.require_link(line.agenda).address
    listed = frozenset(context.require_link(activiteit.id).address for activiteit in own)
    rows = tuple(_row(context, activiteit, filters) for activiteit in own)
    record = gegeven(
        context,
        line,
        text=context.tekst(line.samenvatting, f"{line.id}-samenvatting"),
        facts=theme_feit(context, line),
        number="" if line_title(line) == line.titel else f"Actielijn {line.nummer}",
    )
    groups = {group for row in rows for group in row.groups}
    groups |= {filters.numbers[line.id]} if line.id in filters.numbers else set()
    whole = len(rows) <= MOST
    return Actielijnblok(
        record=replace(record, links=links_beyond(record.links, listed)),
        goal=context.tekst(line.doel, f"{line.id}-doel"),
        count=count_words(len(rows), "activiteit", "activiteiten"),
        notes_fold=notes_fold(record.notes),
        activities=rows if whole else rows[:FIRST],
        more=None if whole else Link(f"Bekijk alle {len(rows)}", f"{page}{line.id}/"),
        groups=tuple(sorted(groups)),
    )


def _row(context: PageContext, activiteit: Activiteit, filters: Agendafilter) -> Activiteitregel:
    domains = list_words([str(domein) for domein in activiteit.domeinen])
    facts = (
        report_feit(activiteit),
        Feit("Domein", domains or "niet bekend"),
        *overgang_feiten(context, activiteit),
    )
    return Activiteitregel(
        number=activiteit.nummer,
        link=Link(activiteit.titel, context.require_link(activiteit.id).address),
        text=first_sentence(context, activiteit),
        facts=facts,
        groups=filters.groups(activiteit),
    )


def first_sentence(context: PageContext, activiteit: Activiteit) -> str:
    """What an activity is, in the first sentence of its summary, without explanations or links."""
    plain = context.plain(activiteit.samenvatting)
    return re.split(r"(?<=[.!?])\s+(?=[A-Z])", plain, maxsplit=1)[0]


def notes_fold(notes: tuple[Afwijkingnoot, ...]) -> str:
    """What the fold says that holds the contradictions, when there are too many to list first."""
    return f"{len(notes)} afwijkingen in de bronnen" if len(notes) > FEW else ""


def links_beyond(links: Verwijzingen, listed: frozenset[str]) -> Verwijzingen:
    """The links to what the page does not list already."""
    return Verwijzingen(
        tuple(link for link in links.about if link.address not in listed),
        tuple(link for link in links.referred if link.address not in listed),
    )
