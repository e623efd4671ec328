"""Facts with a date that have a page of their own: what the time line shows beside events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdsite.model.advies import Advies
from sdsite.model.besluit import Besluit, BesluitSoort
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.datum import Moment
from sdsite.model.document import Document
from sdsite.model.raadsvraag import Vragenbrief
from sdsite.pages.advies import reacties_of
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Link
from sdsite.pages.words import count_words


@dataclass(frozen=True, slots=True)
class Feitdatum:
    """A dated fact that stands elsewhere on the site."""

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


def dated_facts(context: PageContext) -> Iterator[Feitdatum]:
    """Decisions, advices with their reactions, questions with their answers, and papers held.

    The letter of an advice or of questions is left out: the advice and the questions are there.
    """
    yield from _besluiten(context)
    yield from _adviezen(context)
    yield from _vragenbrieven(context)
    yield from _documenten(context)


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
        )


def _adviezen(context: PageContext) -> Iterator[Feitdatum]:
    for advies in context.register.all(Advies):
        link = context.require_link(advies.id)
        sender = context.title(context.register.items[advies.afzender])
        points = count_words(len(advies.punten), "advies", "adviezen")
        yield Feitdatum(
            advies.datum, "adviezen en reacties", "advies", link, f"{sender}: {points}."
        )
        by_date: dict[Moment, list[Collegereactie]] = {}
        for reactie in reacties_of(context, advies).values():
            by_date.setdefault(reactie.datum, []).append(reactie)
        for moment, reacties in by_date.items():
            title = f"Reactie van het college op: {link.text}"
            yield Feitdatum(
                moment,
                "adviezen en reacties",
                "reactie van het college",
                Link(title, link.address),
                f"Op {count_words(len(reacties), 'advies', 'adviezen')} uit deze brief.",
            )


def _vragenbrieven(context: PageContext) -> Iterator[Feitdatum]:
    for brief in context.register.all(Vragenbrief):
        link = context.require_link(brief.id)
        asker = context.title(context.register.items[brief.fractie])
        questions = count_words(len(brief.vragen), "vraag", "vragen")
        yield Feitdatum(
            brief.ingediend, "raadsvragen", "raadsvragen", link, f"{asker}: {questions}."
        )
        for moment, title in (
            (brief.uitstelbericht, "Bericht van uitstel"),
            (brief.beantwoord, "Antwoord van het college"),
        ):
            if moment is not None:
                named = Link(f"{title} op: {link.text}", link.address)
                yield Feitdatum(moment, "raadsvragen", title.lower(), named)


def _documenten(context: PageContext) -> Iterator[Feitdatum]:
    told = {advies.document for advies in context.register.all(Advies)}
    told |= {brief.document for brief in context.register.all(Vragenbrief)}
    for document in context.register.all(Document):
        if document.aanwezig and document.id not in told:
            link = context.require_link(document.id)
            yield Feitdatum(document.datum, "stukken", f"document ({document.soort})", link)
