"""Promised and done: every promise, where it was made, and what later sources say of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from sdsite.model.slug import slug
from sdsite.model.toezegging import Toezegging, ToezeggingStand
from sdsite.pages.blocks import Filterbalk, Filterkeuze
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Feit, Kop, Link
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
SILENT = (
    "In de latere stukken op deze site vonden wij niets over deze toezeggingen. "
    "Dat zegt niet dat er niets is gebeurd."
)
"""What it means that there is no word yet of a promise."""


@dataclass(frozen=True, slots=True)
class Standgroep:
    """The promises in one state."""

    id: str
    """The anchor."""
    title: str
    """The state, with the number of promises in it."""
    text: str
    """What the state means, where that needs saying."""
    promises: tuple[Gegeven, ...]
    """The promises, oldest first."""


@dataclass(frozen=True, slots=True)
class ToezeggingenView:
    """What the page of promises shows."""

    head: Kop
    """Title, answer, counts."""
    filter: Filterbalk
    """Links to the promises in each state."""
    groups: tuple[Standgroep, ...]
    """The promises by state."""
    cite: Citeer
    """How to refer to this page."""


def toezeggingen_pages(context: PageContext) -> Iterator[Page]:
    """The page, when there is a promise."""
    toezeggingen = context.register.all(Toezegging)
    if not toezeggingen:
        return
    oldest_first = sorted(toezeggingen, key=lambda t: t.datum.volgorde)
    by_state = tuple(
        (stand, tuple(t for t in oldest_first if t.stand is stand)) for stand in ToezeggingStand
    )
    present = tuple((stand, found) for stand, found in by_state if found)
    lead = _lead(present)
    view = ToezeggingenView(
        head=Kop(TITLE, "Toezeggingen", lead),
        filter=Filterbalk(
            "Toezeggingen naar stand",
            tuple(
                Filterkeuze(str(stand), f"{ADDRESS}#{slug(stand)}", len(found), label_of(stand))
                for stand, found in present
            ),
        ),
        groups=tuple(
            Standgroep(
                slug(stand),
                f"{capital(stand)} ({len(found)})",
                SILENT if stand is ToezeggingStand.GEEN_BERICHT else "",
                tuple(_promise(context, toezegging) for toezegging in found),
            )
            for stand, found in present
        ),
        cite=context.citeer(TITLE, ADDRESS, *oldest_first),
    )
    yield Page(ADDRESS, "toezeggingen", TITLE, lead, ADDRESS, (Link("Start", ""),), view)


def _lead(present: tuple[tuple[ToezeggingStand, tuple[Toezegging, ...]], ...]) -> str:
    total = sum(len(found) for _, found in present)
    words = list_words([f"{len(found)} {stand}" for stand, found in present])
    return (
        f"In de stukken op deze site staan {count_words(total, 'toezegging', 'toezeggingen')} "
        f"van de gemeente. Zo staat het ervoor volgens latere stukken: {words}."
    )


def _promise(context: PageContext, toezegging: Toezegging) -> Gegeven:
    facts = [
        Feit(
            "Beloofd",
            moment_in_words(toezegging.datum),
            context.names(toezegging.gedaan_in),
        ),
        Feit(
            "Klaar volgens de belofte",
            moment_in_words(toezegging.termijn) if toezegging.termijn else "geen termijn genoemd",
        ),
    ]
    if toezegging.uitkomst:
        facts.append(Feit("Leidde tot", links=context.names(*toezegging.uitkomst)))
    if toezegging.beoordeeld_door and toezegging.stand is not ToezeggingStand.GEEN_BERICHT:
        facts.append(Feit("Beoordeeld door", toezegging.beoordeeld_door))
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
    return Markup("\n").join(words)
