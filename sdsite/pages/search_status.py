"""How a fact stands, in the words of its label: one of what search narrows results down by."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from sdsite.model.activiteit import Activiteit, Overgang
from sdsite.model.advies import Adviespunt
from sdsite.model.afwijking import Afwijking
from sdsite.model.besluit import Besluit
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.document import Document, DocumentStatus
from sdsite.model.gebeurtenis import Gebeurtenis
from sdsite.model.indicator import Indicator
from sdsite.model.item import Item
from sdsite.model.meetmoment import meet_stand
from sdsite.model.raadsvraag import Antwoord, Deelvraag
from sdsite.model.risico import Beheersmaatregel, Risico
from sdsite.model.toezegging import Toezegging
from sdsite.pages.advies import strekking_of
from sdsite.pages.afwijking import ERNST
from sdsite.pages.context import PageContext
from sdsite.pages.metingen import measured
from sdsite.pages.raadsvraag import state_of
from sdsite.pages.voortgang import latest_report
from sdsite.pages.words import label_of


def status_of(context: PageContext, item: Item) -> Iterator[str]:
    """How it stands, in the words of its label; nothing for a noun that is in no state."""
    told = _STATUS.get(type(item))
    if told is not None:
        yield from (word for word in told(context, item) if word)


def _activiteit(_context: PageContext, item: Activiteit) -> Iterator[str]:
    report = latest_report(item)
    yield label_of(report.stand).word if report else ""


def _adviespunt(context: PageContext, item: Adviespunt) -> Iterator[str]:
    yield label_of(strekking_of(context.reacties.get(item.id))).word


def _afwijking(_context: PageContext, item: Afwijking) -> Iterator[str]:
    yield f"ernst: {ERNST[item.ernst][0].word}"


def _besluit(_context: PageContext, item: Besluit) -> Iterator[str]:
    yield label_of(item.soort).word


def _document(_context: PageContext, item: Document) -> Iterator[str]:
    yield str(item.status) if item.status is not DocumentStatus.ONBEKEND else ""


def _gebeurtenis(_context: PageContext, item: Gebeurtenis) -> Iterator[str]:
    yield "aangekondigd" if item.gepland else ""


def _indicator(context: PageContext, item: Indicator) -> Iterator[str]:
    yield label_of(meet_stand(item, measured(context, item), context.peildatum)).word


def _maatregel(_context: PageContext, item: Beheersmaatregel) -> Iterator[str]:
    yield label_of(item.stand).word


def _risico(_context: PageContext, item: Risico) -> Iterator[str]:
    yield label_of(item.statussen[-1].stand).word


def _strekking(_context: PageContext, item: Collegereactie | Antwoord) -> Iterator[str]:
    yield label_of(item.strekking).word


def _vraag(_context: PageContext, item: Deelvraag) -> Iterator[str]:
    yield label_of(state_of(item)).word


def _soort(_context: PageContext, item: Overgang) -> Iterator[str]:
    yield label_of(item.soort).word


def _toezegging(_context: PageContext, item: Toezegging) -> Iterator[str]:
    yield label_of(item.stand).word


_STATUS: dict[type[Item], Callable[[PageContext, Any], Iterator[str]]] = {
    Activiteit: _activiteit,
    Adviespunt: _adviespunt,
    Afwijking: _afwijking,
    Antwoord: _strekking,
    Beheersmaatregel: _maatregel,
    Besluit: _besluit,
    Collegereactie: _strekking,
    Deelvraag: _vraag,
    Document: _document,
    Gebeurtenis: _gebeurtenis,
    Indicator: _indicator,
    Overgang: _soort,
    Risico: _risico,
    Toezegging: _toezegging,
}
"""Nouns that are in a state."""
