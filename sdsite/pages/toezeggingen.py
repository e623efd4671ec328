"""Promised and done: every promise, where it was made, and what later sources say of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.model.doorlooptijd import TermijnStand
from sdsite.model.toezegging import Toezegging, ToezeggingStand
from sdsite.pages.asked import when_asked
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.gegeven import GegevenView, gegeven_view
from sdsite.pages.overzicht import Keuzebalk, Overzicht
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.promise_overview import age_words, is_overdue, judge_of, promise_overview
from sdsite.pages.recency import newest
from sdsite.pages.record import gegeven, own_page
from sdsite.pages.site_plan import Page
from sdsite.pages.words import (
    count_words,
    derivation_words,
    label_of,
    list_words,
    moment_in_words,
)

ADDRESS = "toezeggingen/"
TITLE = "Beloofd en gedaan"
SIZE = 70
"""Promises on one page of the table."""
PLACES = {
    "collegereactie": "reacties op adviezen",
    "antwoord": "antwoorden op raadsvragen",
    "agenda": "agenda's",
    "activiteit": "agenda's",
    "document": "brieven en plannen",
}
"""Where a promise may be made, by noun, as the reader's word for such papers."""
_IN = {
    "collegereactie": "In de reactie van het college",
    "antwoord": "In het antwoord",
    "agenda": "In de agenda",
    "activiteit": "In de agenda, bij",
    "document": "In het stuk",
}
"""The same, as the label before the link to one of them."""
SILENT = (
    "“Nog geen bericht” betekent dat wij er in latere stukken op deze site niets over vonden. "
    "Dat zegt niet dat er niets is gebeurd."
)
"""What it means that there is no word yet of a promise."""

_Present = tuple[tuple[ToezeggingStand, int], ...]
"""The states that promises are in, each with how many."""


@frozen
class ToezeggingenView:
    """What the page of promises shows."""

    head: Kop
    """Title, answer, counts."""
    choices: Keuzebalk
    """Narrows the table down by paper, year, state and subject."""
    table: Overzicht
    """A row for each promise, oldest first."""
    silent: str
    """What it means that there is no word yet of some; empty where there is word of all."""
    parts: Bladerbalk | None
    """The way to the other parts of a long list."""
    cite: Citeer
    """How to refer to this page."""


@frozen
class _Lijst:
    """What all parts of the list share."""

    head: Kop
    """The head of each."""
    silent: str
    """What it means that there is no word yet of some."""
    last: Toezegging
    """The promise that was changed last."""


def toezeggingen_pages(context: PageContext) -> Iterator[Page]:
    """The page of all promises, when there are any, and a page for each."""
    toezeggingen = context.register.all(Toezegging)
    if not toezeggingen:
        return
    oldest_first = tuple(sorted(toezeggingen, key=lambda t: t.datum.volgorde))
    counts = Counter(toezegging.stand for toezegging in oldest_first)
    lead = _lead(tuple((stand, counts[stand]) for stand in ToezeggingStand if counts[stand]))
    trail = (Link("Start", ""),)
    silent = SILENT if counts[ToezeggingStand.GEEN_BERICHT] else ""
    shared = _Lijst(Kop(TITLE, "Toezeggingen", lead), silent, newest(oldest_first))
    for part in parts_of(oldest_first, SIZE, ADDRESS):
        view = partial(_part, context, shared, part)
        yield part.numbered(Page(ADDRESS, "toezeggingen", TITLE, lead, ADDRESS, trail, view))
    above = (*trail, Link(TITLE, ADDRESS))
    for toezegging in oldest_first:
        yield own_page(
            context,
            toezegging,
            when_asked(_view, context, toezegging),
            kind="gegeven",
            description=when_asked(context.plain, toezegging.belofte),
            above=above,
        )


def _part(context: PageContext, shared: _Lijst, part: Deel[Toezegging]) -> ToezeggingenView:
    where = tuple(_where(context, toezegging) for toezegging in part.items)
    choices, table = promise_overview(context, part.items, where)
    cite = context.citeer(TITLE, part.page, shared.last)
    return ToezeggingenView(shared.head, choices, table, shared.silent, part.bar, cite)


def _lead(present: _Present) -> str:
    total = sum(count for _, count in present)
    words = list_words([_counted(stand, count) for stand, count in present])
    return (
        f"In de stukken op deze site {'staat' if total == 1 else 'staan'} "
        f"{count_words(total, 'toezegging', 'toezeggingen')} "
        f"van de gemeente. Zo staat het ervoor volgens latere stukken: {words}."
    )


def _counted(stand: ToezeggingStand, count: int) -> str:
    """A number of promises in one state, as part of a sentence."""
    match stand:
        case ToezeggingStand.LOOPT:
            return "1 loopt" if count == 1 else f"{count} lopen"
        case ToezeggingStand.GEEN_BERICHT:
            return f"over {count} is er nog geen bericht"
        case _:
            return f"{count} {'is' if count == 1 else 'zijn'} {stand}"


def _where(context: PageContext, toezegging: Toezegging) -> str:
    """The kind of paper a promise was made in, as a group of the filter."""
    return PLACES[context.register.items[toezegging.gedaan_in].noun]


def _view(context: PageContext, toezegging: Toezegging) -> GegevenView:
    facts = [
        Feit("Beloofd", moment_in_words(toezegging.datum)),
        Feit(
            _IN[context.register.items[toezegging.gedaan_in].noun],
            links=context.names(toezegging.gedaan_in),
        ),
        Feit("Hoe lang geleden", f"{age_words(context, toezegging)} (door ons berekend)"),
        Feit(
            "Klaar volgens de belofte",
            moment_in_words(toezegging.termijn) if toezegging.termijn else "geen termijn genoemd",
            status=label_of(TermijnStand.VERLOPEN) if is_overdue(context, toezegging) else None,
        ),
    ]
    if toezegging.uitkomst:
        facts.append(Feit("Leidde tot", links=context.names(*toezegging.uitkomst)))
    facts.append(Feit("Beoordeeld door", judge_of(toezegging)))
    if context.register.items[toezegging.gedaan_in].noun == "collegereactie":
        known = "zie hierboven" if toezegging.zienswijze_adviesraad else "niet bekend"
        facts.append(Feit("Wat de adviesraad ervan vindt", known))
    record = gegeven(
        context,
        toezegging,
        text=_words(context, toezegging),
        facts=tuple(facts),
        labels=(label_of(toezegging.stand),),
    )
    return gegeven_view(context, toezegging, record, "Toezegging")


def _words(context: PageContext, toezegging: Toezegging) -> Markup:
    """The promise, then what later sources say of it, where they say anything."""
    promise = context.tekst(toezegging.belofte, f"{toezegging.id}-belofte")
    words = [promise]
    if why := derivation_words(toezegging.datum, toezegging.termijn):
        words.append(Markup('<p class="afleiding">{}</p>').format(why))
    if toezegging.opvolging:
        words.append(Markup('<p class="tussenkop">Wat latere stukken zeggen</p>'))
        words.append(context.tekst(toezegging.opvolging, f"{toezegging.id}-opvolging"))
    if toezegging.zienswijze_adviesraad:
        words.append(Markup('<p class="tussenkop">Wat de adviesraad ervan vindt</p>'))
        view = context.tekst(toezegging.zienswijze_adviesraad, f"{toezegging.id}-zienswijze")
        words.append(view)
    return Markup("\n").join(words)
