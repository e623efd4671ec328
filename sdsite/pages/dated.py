"""Every fact with a date: events, and what has a page of its own: decisions, advices, papers."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.frozen import frozen
from sdsite.model.advies import Advies
from sdsite.model.besluit import Besluit, BesluitSoort
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.datum import Moment
from sdsite.model.document import Document
from sdsite.model.gebeurtenis import Gebeurtenis, GebeurtenisSoort
from sdsite.model.raadsvraag import Vragenbrief
from sdsite.pages.advies import reacties_of
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Link
from sdsite.pages.words import count_words

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


@frozen
class Feitdatum:
    """A dated fact, with where it is told."""

    moment: Moment
    """When."""
    group: str
    """What kinds of facts it belongs to: "besluiten"."""
    noun: str
    """What it is: "advies"."""
    link: Link
    """What happened, with the page that tells of it."""
    text: str = ""
    """A sentence about it."""
    planned: bool = False
    """Whether the source only announces it."""
    themes: tuple[str, ...] = ()
    """Ids of the subjects it is about."""
    event: Gebeurtenis | None = None
    """The event, when it is one: the time line is its page."""


def dated_facts(context: PageContext) -> tuple[Feitdatum, ...]:
    """All dated facts of the site in order of time, those without a date last.

    The letter of an advice or of questions is left out: the advice and the questions are there.
    """
    return tuple(sorted(_found(context), key=lambda fact: fact.moment.volgorde))


def any_dated(context: PageContext) -> bool:
    """Whether there is a dated fact."""
    return next(_found(context), None) is not None


def _found(context: PageContext) -> Iterator[Feitdatum]:
    yield from _gebeurtenissen(context)
    yield from _besluiten(context)
    yield from _adviezen(context)
    yield from _vragenbrieven(context)
    yield from _documenten(context)


def _gebeurtenissen(context: PageContext) -> Iterator[Feitdatum]:
    for event in context.register.all(Gebeurtenis):
        yield Feitdatum(
            event.datum,
            _KINDS[event.soort],
            str(event.soort),
            context.require_link(event.id),
            planned=event.gepland,
            themes=event.themas,
            event=event,
        )


def _besluiten(context: PageContext) -> Iterator[Feitdatum]:
    for besluit in context.register.all(Besluit):
        body = context.title(context.register.items[besluit.orgaan])
        yield Feitdatum(
            besluit.datum,
            "besluiten",
            "besluit",
            context.require_link(besluit.id),
            f"{body}: {besluit.soort}."
            if besluit.soort is not BesluitSoort.VERWACHT
            else f"{body}: dit besluit is aangekondigd.",
            planned=besluit.soort is BesluitSoort.VERWACHT,
            themes=besluit.themas,
        )


def _adviezen(context: PageContext) -> Iterator[Feitdatum]:
    for advies in context.register.all(Advies):
        link = context.require_link(advies.id)
        sender = context.title(context.register.items[advies.afzender])
        points = count_words(len(advies.punten), "advies", "adviezen")
        group = "adviezen en reacties"
        themes = tuple(dict.fromkeys(t for each in (advies, *advies.punten) for t in each.themas))
        text = f"{sender}: {points}."
        yield Feitdatum(advies.datum, group, "advies", link, text, themes=themes)
        by_date: dict[Moment, list[Collegereactie]] = {}
        for reactie in reacties_of(context, advies).values():
            by_date.setdefault(reactie.datum, []).append(reactie)
        for moment, reacties in by_date.items():
            title = f"Reactie van het college op: {link.text}"
            yield Feitdatum(
                moment,
                group,
                "reactie van het college",
                Link(title, link.address),
                f"Op {count_words(len(reacties), 'advies', 'adviezen')} uit deze brief.",
                themes=themes,
            )


def _vragenbrieven(context: PageContext) -> Iterator[Feitdatum]:
    for brief in context.register.all(Vragenbrief):
        link = context.require_link(brief.id)
        asker = context.title(context.register.items[brief.fractie])
        questions = count_words(len(brief.vragen), "vraag", "vragen")
        group, text = "raadsvragen", f"{asker}: {questions}."
        themes = tuple(dict.fromkeys(t for each in (brief, *brief.vragen) for t in each.themas))
        yield Feitdatum(brief.ingediend, group, "raadsvragen", link, text, themes=themes)
        for moment, title in (
            (brief.uitstelbericht, "Bericht van uitstel"),
            (brief.beantwoord, "Antwoord van het college"),
        ):
            if moment is not None:
                named = Link(f"{title} op: {link.text}", link.address)
                yield Feitdatum(moment, group, title.lower(), named, themes=themes)


def _documenten(context: PageContext) -> Iterator[Feitdatum]:
    told = {advies.document for advies in context.register.all(Advies)}
    told |= {brief.document for brief in context.register.all(Vragenbrief)}
    for document in context.register.all(Document):
        if document.aanwezig and document.id not in told:
            link = context.require_link(document.id)
            noun = f"document ({document.soort})"
            yield Feitdatum(document.datum, "stukken", noun, link, themes=document.themas)
