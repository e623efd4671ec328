"""The state of things in a few figures, each counted from the register and linked to its source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TypeVar

from sdsite.model.advies import Advies
from sdsite.model.afwijking import Afwijking, Ernst
from sdsite.model.collegereactie import Strekking
from sdsite.model.raadsvraag import Vragenbrief
from sdsite.model.toezegging import Toezegging, ToezeggingStand
from sdsite.numbers import NIET_BEKEND
from sdsite.pages.advies import count_strekking, reacties_of
from sdsite.pages.agenda import activiteiten_of, current_agenda
from sdsite.pages.besparing import newest_stand
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Kerngetal, Link
from sdsite.pages.raadsvraag import STATES
from sdsite.pages.voortgang import counted_stands
from sdsite.pages.vragenbrief import count_states
from sdsite.pages.words import list_words

State = TypeVar("State", bound=str)
"""A state that facts are counted by."""


def kerngetallen(context: PageContext) -> Iterator[Kerngetal]:
    """The figures of the start page, in the order of its ways in; nothing for what there is not."""
    yield from _adviezen(context)
    yield from _raadsvragen(context)
    yield from _activiteiten(context)
    yield from _besparing(context)
    yield from _toezeggingen(context)
    yield from _afwijkingen(context)


def _adviezen(context: PageContext) -> Iterator[Kerngetal]:
    counts: Counter[Strekking] = Counter()
    for advies in context.register.all(Advies):
        counts += count_strekking(advies, reacties_of(context, advies))
    if counts:
        yield Kerngetal(
            str(counts.total()),
            "advies aan het college" if counts.total() == 1 else "adviezen aan het college",
            Link("Bekijk adviezen en reacties", "adviezen/"),
            f"Onze lezing: {_listed(counts, tuple(Strekking))}.",
        )


def _raadsvragen(context: PageContext) -> Iterator[Kerngetal]:
    brieven = context.register.all(Vragenbrief)
    counts: Counter[str] = Counter()
    for brief in brieven:
        counts += count_states(brief)
    if brieven:
        total = sum(len(brief.vragen) for brief in brieven)
        parts = f"{counts.total()} deelvragen" if counts.total() > total else "Onze lezing"
        yield Kerngetal(
            str(total),
            "raadsvraag" if total == 1 else "raadsvragen",
            Link("Bekijk vragen en antwoorden", "raadsvragen/"),
            f"{parts}: {_listed(counts, STATES)}.",
        )


def _activiteiten(context: PageContext) -> Iterator[Kerngetal]:
    agenda = current_agenda(context)
    if agenda is None:
        return
    if found := activiteiten_of(context, agenda):
        noun = "activiteit" if len(found) == 1 else "activiteiten"
        address = context.require_link(agenda.id).address
        yield Kerngetal(
            str(len(found)),
            f"{noun} op de agenda van {agenda.jaar}",
            Link(f"Bekijk de agenda van {agenda.jaar}", address),
            counted_stands(found),
        )


def _besparing(context: PageContext) -> Iterator[Kerngetal]:
    stand = newest_stand(context)
    if stand is None:
        return
    tabel, cell = stand.tabel, stand.saldo
    when = cell.stand or tabel.stand
    moment = f"stand {when}" if when else tabel.titel
    notes = context.noten(cell.id)
    yield Kerngetal(
        cell.tekst or NIET_BEKEND,
        f"per saldo te besparen in {cell.jaar}",
        Link("Bekijk de cijfers", context.require_link(tabel.id).address),
        f"Besparingen min investeringen, {moment}.",
        note=Link(f"Let op: {notes[0].register.text}", notes[0].register.address)
        if notes
        else None,
    )


def _toezeggingen(context: PageContext) -> Iterator[Kerngetal]:
    counts = Counter(toezegging.stand for toezegging in context.register.all(Toezegging))
    if counts:
        silent = counts[ToezeggingStand.GEEN_BERICHT]
        yield Kerngetal(
            str(silent),
            "belofte zonder bericht" if silent == 1 else "beloften zonder bericht",
            Link("Bekijk wat er is beloofd", "toezeggingen/"),
            f"Van de {counts.total()} beloften. Latere stukken op deze site zeggen er niets over.",
        )


def _afwijkingen(context: PageContext) -> Iterator[Kerngetal]:
    counts = Counter(afwijking.ernst for afwijking in context.register.all(Afwijking))
    if counts:
        yield Kerngetal(
            str(counts.total()),
            "keer klopt een bron niet",
            Link("Bekijk de afwijkingen", "afwijkingen/"),
            f"Naar ernst: {_listed(counts, tuple(Ernst))}.",
        )


def _listed(counts: Mapping[State, int], order: tuple[State, ...]) -> str:
    """What is counted, in a fixed order: "2 overgenomen, 7 deels overgenomen en 1 toegelicht"."""
    return list_words([f"{counts[state]} {state}" for state in order if counts[state]])
