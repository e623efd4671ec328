"""The ways into the site by the question of the reader, each only when its page is there."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.model.advies import Advies
from sdsite.model.besluit import Besluit, BesluitSoort
from sdsite.model.raadsvraag import Vragenbrief
from sdsite.model.tabel import Tabel
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Ingang
from sdsite.pages.words import count_words


def ways_in(context: PageContext) -> Iterator[Ingang]:
    """Written pages that are in the menu first, then the facts by the question they answer."""
    for page in context.register.bladzijden:
        if page.menu:
            yield Ingang(page.titel, f"{page.pad}/", page.kort, "mens")
    yield from _adviezen(context)
    yield from _raadsvragen(context)
    yield from _geld(context)
    yield from _besluiten(context)


def _adviezen(context: PageContext) -> Iterator[Ingang]:
    adviezen = context.register.all(Advies)
    if adviezen:
        points = count_words(sum(len(advies.punten) for advies in adviezen), "advies", "adviezen")
        yield Ingang(
            "Wat adviseerde de adviesraad en wat deed het college ermee?",
            "adviezen/",
            f"{points} met de reactie ernaast, en wat er daarna gebeurde.",
            "gesprek",
        )


def _raadsvragen(context: PageContext) -> Iterator[Ingang]:
    brieven = context.register.all(Vragenbrief)
    if brieven:
        questions = count_words(sum(len(brief.vragen) for brief in brieven), "vraag", "vragen")
        yield Ingang(
            "Wat vroeg de raad?",
            "raadsvragen/",
            f"{questions} van de gemeenteraad, elk met het antwoord van het college.",
            "vraag",
        )


def _geld(context: PageContext) -> Iterator[Ingang]:
    tabellen = context.register.all(Tabel)
    if tabellen:
        tables = count_words(len(tabellen), "tabel", "tabellen")
        yield Ingang(
            "Wat kost en bespaart het?",
            "financien/",
            f"{tables} met bedragen en aantallen, met grafieken en waar de cijfers niet kloppen.",
            "geld",
        )


def _besluiten(context: PageContext) -> Iterator[Ingang]:
    besluiten = context.register.all(Besluit)
    if besluiten:
        expected = sum(besluit.soort is BesluitSoort.VERWACHT for besluit in besluiten)
        taken = count_words(len(besluiten) - expected, "besluit", "besluiten")
        announced = f"; {expected} aangekondigd" if expected else ""
        yield Ingang(
            "Wat is er besloten?",
            "besluiten/",
            f"{taken} van raad en college, met de datum{announced}.",
            "besluit",
        )
