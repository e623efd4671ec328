"""Promised and done: every promise, where it was made, and what later sources say of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from sdsite.model.doorlooptijd import TermijnStand
from sdsite.model.slug import slug
from sdsite.model.toezegging import Toezegging, ToezeggingStand
from sdsite.pages.blocks import Filterbalk, Filterkeuze
from sdsite.pages.context import PageContext
from sdsite.pages.filter import Groep, make_filter
from sdsite.pages.overzicht import Keuzebalk, Overzicht
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.promise_overview import age_words, is_overdue, judge_of, promise_overview
from sdsite.pages.record import Gegeven, gegeven
from sdsite.pages.site_plan import Page
from sdsite.pages.words import (
    capital,
    count_words,
    derivation_words,
    label_of,
    list_words,
    moment_in_words,
)

ADDRESS = "toezeggingen/"
TITLE = "Beloofd en gedaan"
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
    "In de latere stukken op deze site vonden wij niets over deze toezeggingen. "
    "Dat zegt niet dat er niets is gebeurd."
)
"""What it means that there is no word yet of a promise."""

_Present = tuple[tuple[ToezeggingStand, tuple[Toezegging, ...]], ...]
"""The states that promises are in, each with its promises, oldest first."""


@dataclass(frozen=True, slots=True)
class Standgroep:
    """The promises in one state."""

    id: str
    """The anchor."""
    title: str
    """The state."""
    text: str
    """What the state means, where that needs saying."""
    promises: tuple[Gegeven, ...]
    """The promises, oldest first."""


@dataclass(frozen=True, slots=True)
class ToezeggingenView:
    """What the page of promises shows."""

    head: Kop
    """Title, answer, counts."""
    choices: Keuzebalk
    """Narrows the table down by paper, year, state and subject."""
    table: Overzicht
    """A row for each promise, oldest first."""
    states: Filterbalk
    """Links to the promises in each state."""
    filter: Filterbalk | None
    """Shows the promises of one kind of paper alone; None when all are of one kind."""
    groups: tuple[Standgroep, ...]
    """The promises by state."""
    cite: Citeer
    """How to refer to this page."""


def toezeggingen_pages(context: PageContext) -> Iterator[Page]:
    """The page, when there is a promise."""
    toezeggingen = context.register.all(Toezegging)
    if not toezeggingen:
        return
    oldest_first = tuple(sorted(toezeggingen, key=lambda t: t.datum.volgorde))
    by_state = tuple(
        (stand, tuple(t for t in oldest_first if t.stand is stand)) for stand in ToezeggingStand
    )
    present = tuple((stand, found) for stand, found in by_state if found)
    counts = Counter(_where(context, toezegging) for toezegging in oldest_first)
    papers = tuple(word for word in dict.fromkeys(PLACES.values()) if counts[word])
    lead = _lead(present)
    where = tuple(_where(context, toezegging) for toezegging in oldest_first)
    choices, table = promise_overview(context, oldest_first, where)
    view = ToezeggingenView(
        head=Kop(TITLE, "Toezeggingen", lead),
        choices=choices,
        table=table,
        states=_states(present),
        filter=make_filter(
            "Toezeggingen naar waar zij zijn gedaan",
            ADDRESS,
            (Groep(word, counts[word]) for word in papers),
        ),
        groups=tuple(_group(context, stand, found, papers) for stand, found in present),
        cite=context.citeer(TITLE, ADDRESS, *oldest_first),
    )
    yield Page(ADDRESS, "toezeggingen", TITLE, lead, ADDRESS, (Link("Start", ""),), view)


def _states(present: _Present) -> Filterbalk:
    return Filterbalk(
        "Ga naar een stand",
        tuple(
            Filterkeuze(str(stand), f"{ADDRESS}#{slug(stand)}", len(found), label_of(stand))
            for stand, found in present
        ),
    )


def _group(
    context: PageContext,
    stand: ToezeggingStand,
    found: tuple[Toezegging, ...],
    papers: tuple[str, ...],
) -> Standgroep:
    return Standgroep(
        slug(stand),
        capital(stand),
        SILENT if stand is ToezeggingStand.GEEN_BERICHT else "",
        tuple(
            replace(_promise(context, promise), group=papers.index(_where(context, promise)) + 1)
            for promise in found
        ),
    )


def _lead(present: _Present) -> str:
    total = sum(len(found) for _, found in present)
    words = list_words([_counted(stand, len(found)) for stand, found in present])
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


def _promise(context: PageContext, toezegging: Toezegging) -> Gegeven:
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
    return gegeven(
        context,
        toezegging,
        text=_words(context, toezegging),
        facts=tuple(facts),
        labels=(label_of(toezegging.stand),),
    )


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
