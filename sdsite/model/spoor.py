"""Spoor: from what was advised, asked or decided to what came of it, read from the register.

A step is stated when every link that leads to it is, and derived as soon as one of them is not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.activiteit import Activiteit
from sdsite.model.advies import Advies, Adviespunt
from sdsite.model.beslispunt import Beslispunt
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.document import Document
from sdsite.model.item import Item
from sdsite.model.opgave import Opgave
from sdsite.model.raadsvraag import Antwoord, Deelvraag, Raadsvraag, Vragenbrief
from sdsite.model.register import Register
from sdsite.model.vervolg import (
    AFGELEID,
    WORK,
    Later,
    Schakel,
    Stap,
    Vervolg,
    follows,
    reason,
    tells,
)

BEGINNINGS: tuple[type[Item], ...] = (Adviespunt, Deelvraag, Beslispunt)
"""The nouns that a chain starts at."""


@frozen
class Spoor:
    """The chain of one record."""

    begin: str
    """Id of the record that it starts at."""
    schakels: tuple[Schakel, ...]
    """The kinds of steps that such a record may lead to."""
    stappen: tuple[Stap, ...]
    """The steps that the register knows, by kind, the nearest first."""
    gaten: tuple[Schakel, ...]
    """The kinds of steps that are missing. A promise of which nothing was heard is no result, and
    a decision that is only announced is no decision."""

    def van(self, schakel: Schakel) -> tuple[Stap, ...]:
        """The steps of one kind."""
        return tuple(stap for stap in self.stappen if stap.schakel is schakel)


def spoor_van(register: Register, item_id: str, later: Later | None = None) -> Spoor | None:
    """The chain of a record; None for a noun that no chain starts at.

    `later` is what was looked up for other chains of this register.
    """
    item = register.items.get(item_id)
    start = _BEGIN.get(type(item)) if item else None
    if item is None or start is None:
        return None
    way = Vervolg(register, later or Later(register))
    start(way, item)
    way.finish()
    kinds = tuple(Schakel) if isinstance(item, Adviespunt | Deelvraag) else _WITHOUT_REACTION
    steps = tuple(stap for kind in kinds for stap in way.steps.values() if stap.schakel is kind)
    filled: set[Schakel] = set()
    for stap in steps:
        if stap.schakel not in filled and tells(register, stap):
            filled.add(stap.schakel)
    return Spoor(item_id, kinds, steps, tuple(kind for kind in kinds if kind not in filled))


def sporen(
    register: Register, follow: Callable[[str], Spoor | None] | None = None
) -> Mapping[str, Spoor]:
    """The chains of every adviespunt, deelvraag and beslispunt, by the id they start at.

    `follow` gives the chain of one of them, for who has followed some before.
    """
    follow = follow or partial(spoor_van, register, later=Later(register))
    starts = (item.id for noun in BEGINNINGS for item in register.all(noun))
    return {start: spoor for start in starts if (spoor := follow(start))}


_WITHOUT_REACTION = (Schakel.BESLUIT, Schakel.ACTIVITEIT, Schakel.RESULTAAT)


def _adviespunt(way: Vervolg, item: Item) -> None:
    register = way.register
    reactions = [
        verband.van
        for verband in register.terug.get(item.id, ())
        if verband.veld[0] == "adviespunt" and verband.soort == "veld"
    ]
    for reaction in reactions:
        way.add(Stap(Schakel.REACTIE, reaction, "reactie op"))
        found = register.get(reaction, Collegereactie)
        for target in found.gevolgd_door if found else ():
            way.place(target, "kreeg vervolg in")
    way.follow(item.id, *reactions)
    advies = register.get(register.whole(item.id), Advies)
    if advies is None:
        return
    way.decided(advies.id, "besluit over de hele adviesbrief")
    if advies.gevraagd_over:
        how = "besluit over het stuk waarover advies is gevraagd"
        way.decided(advies.gevraagd_over, how, advies.datum)


def _deelvraag(way: Vervolg, item: Item) -> None:
    register = way.register
    vraag = register.get(register.parents[item.id], Raadsvraag)
    antwoord = item.antwoord if isinstance(item, Deelvraag) else None
    answers = (antwoord.id,) if isinstance(antwoord, Antwoord) else ()
    for answer in answers:
        way.add(Stap(Schakel.REACTIE, answer, "antwoord op"))
    way.follow(item.id, *answers)
    if vraag is not None:
        way.follow(vraag.id)
        way.about(vraag.gaat_over, "de vraag gaat hierover")
    if antwoord is not None:
        way.about(antwoord.verwijst_naar, "het antwoord verwijst hiernaar")
    brief = register.get(register.whole(item.id), Vragenbrief)
    if brief is not None:
        way.decided(brief.id, "besluit over de hele brief met vragen")


def _beslispunt(way: Vervolg, item: Item) -> None:
    if not isinstance(item, Beslispunt):
        return
    if item.besluit:
        way.place(item.besluit, "vastgesteld in")
    way.follow(item.id)
    for bron in item.bronnen:
        document = way.register.get(bron.document, Document)
        how = "besluit over het stuk waarin dit punt staat"
        way.decided(bron.document, how, document.datum if document else None)
    if item.opgave:
        _carry_out(way, item.opgave)


def _carry_out(way: Vervolg, opgave: str) -> None:
    """What carries out an opgave, as a derived step of what belongs to it."""
    for verband in way.register.terug.get(opgave, ()):
        work = way.register.items.get(verband.van)
        if follows(verband) and work and work.noun in WORK:
            how = "voert de opgave uit waar dit punt bij hoort"
            way.place(work.id, how, AFGELEID, reason(verband))


def _opgave(way: Vervolg, item: Item) -> None:
    parts = item.voornemens if isinstance(item, Opgave) else ()
    way.follow(item.id, *(part.id for part in parts))


def _activiteit(way: Vervolg, item: Item) -> None:
    if not isinstance(item, Activiteit):
        return
    way.follow(item.id, *(part.id for part in (*item.doelstellingen, *item.acties)))
    way.decided(item.agenda, "besluit over de agenda waarin deze activiteit staat")
    start = Stap(Schakel.ACTIVITEIT, item.id, "deze activiteit")
    way.steps[Schakel.ACTIVITEIT, item.id] = start


_BEGIN: dict[type[Item], Callable[[Vervolg, Item], None]] = {
    Adviespunt: _adviespunt,
    Deelvraag: _deelvraag,
    Beslispunt: _beslispunt,
    Opgave: _opgave,
    Activiteit: _activiteit,
}
"""Nouns that a chain starts at, and how it goes on from there."""
