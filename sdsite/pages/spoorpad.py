"""The chain of a record as stations: what followed, what is missing, stated apart from derived."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sdsite.model.activiteit import Activiteit
from sdsite.model.besluit import Besluit
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.duiding import Zekerheid
from sdsite.model.item import Item
from sdsite.model.raadsvraag import Antwoord
from sdsite.model.spoor import Spoor
from sdsite.model.toezegging import Toezegging
from sdsite.model.vervolg import Schakel, Stap
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Label, Link, Spoorstation
from sdsite.pages.voortgang import latest_report, report_label
from sdsite.pages.words import capital, label_of, moment_in_words, noun_word

AFTER = (Schakel.BESLUIT, Schakel.ACTIVITEIT, Schakel.RESULTAAT)
"""What follows on a reaction or an answer."""

_STEPS = {"collegereactie": "Reactie", "adviespunt": "Advies", "deelvraag": "Vraag"}
"""What a station is called where its noun is not the word for it."""


def hole_word(spoor: Spoor, schakel: Schakel) -> str:
    """What is missing, in words: "geen reactie", "geen activiteit gevonden"."""
    if schakel is Schakel.REACTIE:
        return "geen antwoord" if "vragenbrief-" in spoor.begin else "geen reactie"
    if schakel is Schakel.RESULTAAT:
        return "nog geen bericht"
    return f"geen {schakel} gevonden"


def stations(
    context: PageContext, spoor: Spoor, kinds: Iterable[Schakel] = AFTER
) -> tuple[Spoorstation, ...]:
    """The stations of a chain in order; where a kind has no step at all, a hole."""
    return tuple(station for kind in kinds for station in _of_kind(context, spoor, kind))


def path_of(context: PageContext, item_id: str) -> tuple[Spoorstation, ...]:
    """What followed on a record, holes included; empty for a noun that no chain starts at."""
    spoor = context.spoor(item_id)
    return stations(context, spoor) if spoor else ()


def path_through(context: PageContext, activiteit: Activiteit) -> tuple[Spoorstation, ...]:
    """What led to an activity, then the activity itself, then what followed."""
    led = context.aanleidingen.of(activiteit.id)
    before = [_start(context, spoor, stap) for spoor, stap in led]
    if not before:
        words = "geen advies, vraag of beslispunt gevonden"
        before = [Spoorstation("Aanleiding", words, missing=True)]
    return (*before, *path_of(context, activiteit.id))


def _start(context: PageContext, spoor: Spoor, stap: Stap) -> Spoorstation:
    item = context.register.items[spoor.begin]
    link = context.require_link(item.id)
    return Spoorstation(_step(item), _how(stap), Link(link.text, link.address), why=stap.waarom)


def _of_kind(context: PageContext, spoor: Spoor, schakel: Schakel) -> Iterator[Spoorstation]:
    found = [_station(context, spoor, stap) for stap in spoor.van(schakel)]
    yield from (station for station in found if station)
    if not any(found):
        name = "Antwoord" if hole_word(spoor, schakel) == "geen antwoord" else capital(schakel)
        yield Spoorstation(name, hole_word(spoor, schakel), missing=True)


def _station(context: PageContext, spoor: Spoor, stap: Stap) -> Spoorstation | None:
    """One step; none for a record without an address of its own."""
    if stap.id == spoor.begin and stap.schakel is Schakel.ACTIVITEIT:
        item, link = context.register.items[stap.id], context.require_link(stap.id)
        return Spoorstation(_step(item), f"deze activiteit ({link.date})" if link.date else "")
    try:
        return context.stations[stap]
    except KeyError:
        return context.stations.setdefault(stap, _elsewhere(context, stap))


def _elsewhere(context: PageContext, stap: Stap) -> Spoorstation | None:
    """A step that is told on another page."""
    item, link = context.register.items[stap.id], context.link(stap.id)
    if link is None:
        return None
    step, date, label = _step(item), link.date or "", step_label(item)
    if isinstance(item, Activiteit) and stap.schakel is Schakel.RESULTAAT:
        report = latest_report(item)
        step = "Voortgang"
        date = moment_in_words(report.datum) if report else ""
        label = report_label(report)
    return Spoorstation(
        step, _how(stap), Link(link.text, link.address), date, label, why=stap.waarom
    )


def _how(stap: Stap) -> str:
    """How a step is tied to the chain, where that is not plain from its place."""
    if stap.zekerheid is Zekerheid.AFGELEID:
        return f"{stap.hoe} (door ons afgeleid)"
    return "" if stap.vervolg and not stap.hoe.startswith("jaar later") else stap.hoe


def _step(item: Item) -> str:
    return _STEPS.get(item.noun) or capital(noun_word(item.noun))


def step_label(item: Item) -> Label | None:
    """The status of a step, where its noun has one."""
    match item:
        case Collegereactie(strekking=state) | Antwoord(strekking=state):
            return label_of(state)
        case Besluit(soort=kind):
            return label_of(kind)
        case Toezegging(stand=stand):
            return label_of(stand)
        case _:
            return None
