"""Vervolg: the steps that the register ties to a record as coming after it, stated or derived."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from sdsite.frozen import frozen
from sdsite.model.activiteit import Activiteit, Overgang
from sdsite.model.besluit import Besluit, BesluitSoort
from sdsite.model.collegereactie import Collegereactie, Strekking
from sdsite.model.datum import Moment, certainly_before
from sdsite.model.duiding import Zekerheid
from sdsite.model.gebeurtenis import Gebeurtenis
from sdsite.model.register import Register, Verband
from sdsite.model.relatie import RelatieSoort
from sdsite.model.toezegging import Toezegging, ToezeggingStand

GESTELD, AFGELEID = Zekerheid.GESTELD, Zekerheid.AFGELEID

_FOLLOWS = {str(RelatieSoort.UITVOERING_VAN), str(RelatieSoort.VOLGT_OP)}
"""Relations that start at what came later and point at what came before."""
WORK = ("activiteit", "doelstelling", "actie", "actielijn", "agenda")
"""Nouns of what is done."""
_LATER = ("toezegging", "gebeurtenis", "document")
"""Nouns of what came of it, when a relation says so."""


class Schakel(StrEnum):
    """The kinds of steps of a chain, in their order."""

    REACTIE = "reactie"
    BESLUIT = "besluit"
    ACTIVITEIT = "activiteit"
    RESULTAAT = "resultaat"


@frozen
class Stap:
    """One step of a chain."""

    schakel: Schakel
    """What kind of step."""
    id: str
    """The record it is."""
    hoe: str
    """How it is tied to what comes before it, in words: "geeft uitvoering aan"."""
    zekerheid: Zekerheid = GESTELD
    """Whether the sources state the whole way to it, or we derived a part."""
    waarom: str = ""
    """For a derived step: the words it rests on, where `hoe` does not say enough."""
    vervolg: bool = True
    """Whether it follows on what comes before it; False when that is only about it."""


class Later:
    """What comes later, in every chain alike: looked up once, and one step for all."""

    def __init__(self, register: Register) -> None:
        """Begin without having looked anything up."""
        self._register = register
        self._years: dict[tuple[str, Zekerheid], tuple[Stap, ...]] = {}
        self._reports: dict[tuple[str, Zekerheid], tuple[Stap, ...]] = {}
        self._decisions: dict[str, tuple[Besluit, ...]] = {}

    def decisions(self, target: str) -> tuple[Besluit, ...]:
        """The decisions about something, oldest first."""
        if target not in self._decisions:
            found = [
                besluit
                for verband in self._register.terug.get(target, ())
                if verband.veld[0] == "over"
                and (besluit := self._register.get(verband.van, Besluit))
            ]
            self._decisions[target] = tuple(sorted(found, key=lambda one: one.datum.volgorde))
        return self._decisions[target]

    def next_years(self, stap: Stap) -> tuple[Stap, ...]:
        """The activities that a step went on as in later years."""
        key = (stap.id, stap.zekerheid)
        if key not in self._years:
            self._years[key] = tuple(self._next_years(stap))
        return self._years[key]

    def reports(self, stap: Stap) -> tuple[Stap, ...]:
        """What was reported of the activity of a step, or of those of the actielijn it is."""
        key = (stap.id, stap.zekerheid)
        if key not in self._reports:
            how = "bericht over de voortgang"
            self._reports[key] = tuple(
                Stap(Schakel.RESULTAAT, activiteit.id, how, stap.zekerheid)
                for activiteit in self._activities(stap)
                if activiteit.voortgang
            )
        return self._reports[key]

    def _next_years(self, stap: Stap) -> Iterator[Stap]:
        activiteit = self._register.get(self._register.whole(stap.id), Activiteit)
        for verband in self._register.uit.get(activiteit.id, ()) if activiteit else ():
            overgang = self._register.get(verband.drager, Overgang)
            if overgang is not None:
                derived = AFGELEID in (stap.zekerheid, verband.zekerheid)
                yield Stap(
                    Schakel.ACTIVITEIT,
                    verband.naar,
                    f"jaar later: {overgang.soort}",
                    AFGELEID if derived else GESTELD,
                    reason(verband),
                )

    def _activities(self, stap: Stap) -> Iterator[Activiteit]:
        activiteit = self._register.get(self._register.whole(stap.id), Activiteit)
        if activiteit is not None:
            yield activiteit
        for verband in self._register.terug.get(stap.id, ()):
            below = self._register.get(verband.van, Activiteit)
            if below is not None and verband.veld[0] == "actielijn":
                yield below


class Vervolg:
    """Gathers the steps of one chain; thrown away when the chain is made."""

    def __init__(self, register: Register, later: Later) -> None:
        self.register = register
        self._later = later
        self.steps: dict[tuple[Schakel, str], Stap] = {}

    def add(self, stap: Stap) -> None:
        """Keep a step; one that the sources state goes before the same one derived."""
        key = (stap.schakel, stap.id)
        known = self.steps.get(key)
        if known is None or (known.zekerheid is AFGELEID and stap.zekerheid is GESTELD):
            self.steps[key] = stap

    def place(self, item_id: str, how: str, sure: Zekerheid = GESTELD, why: str = "") -> None:
        """Add a record as the kind of step that its noun is; what is neither is a result."""
        item = self.register.items.get(item_id)
        if item is None:
            return
        kind = Schakel.RESULTAAT
        if isinstance(item, Besluit):
            kind = Schakel.BESLUIT
        elif item.noun in WORK:
            kind = Schakel.ACTIVITEIT
        self.add(Stap(kind, item_id, how, sure, why))
        if isinstance(item, Toezegging):
            for target in item.uitkomst:
                if self._has_place(target):
                    self.place(target, "volgt uit toezegging", sure, why)

    def _has_place(self, item_id: str) -> bool:
        item = self.register.items.get(item_id)
        known = {key[1] for key in self.steps}
        return item is not None and item_id not in known and item.noun != "afwijking"

    def follow(self, *ids: str) -> None:
        """Everything that the register ties to these records as coming after them."""
        for item_id in ids:
            for verband in self.register.terug.get(item_id, ()):
                self._back(verband)

    def _back(self, verband: Verband) -> None:
        source = self.register.items.get(verband.van)
        field, noun = verband.veld[0], source.noun if source else ""
        if verband.soort == "veld" and field == "gedaan_in" and noun == "toezegging":
            self.place(verband.van, "toegezegd")
        elif verband.soort == "veld" and field == "over" and noun == "besluit":
            self.place(verband.van, "besluit hierover")
        elif follows(verband) and noun in (*WORK, *_LATER, "besluit"):
            self.place(verband.van, verband.heen, verband.zekerheid, reason(verband))

    def about(self, ids: tuple[str, ...], how: str) -> None:
        """Activities that a question or an answer is about or points at."""
        for item_id in ids:
            item = self.register.items.get(item_id)
            if item and item.noun in WORK and item.noun != "agenda":
                self.add(Stap(Schakel.ACTIVITEIT, item_id, how, vervolg=False))
            elif isinstance(item, Besluit):
                self.place(item_id, how)

    def decided(self, target: str, how: str, since: Moment | None = None) -> None:
        """Decisions about something wider, oldest first; not those from before `since`."""
        for besluit in self._later.decisions(target):
            if not certainly_before(besluit.datum, since):
                self.add(Stap(Schakel.BESLUIT, besluit.id, how, AFGELEID))

    def finish(self) -> None:
        """Follow activities into later years, and add what was reported of each that followed."""
        queue = [s for s in self.steps.values() if s.schakel is Schakel.ACTIVITEIT and s.vervolg]
        seen = {stap.id for stap in queue}
        for stap in queue:
            for next_step in self._later.next_years(stap):
                self.add(next_step)
                if next_step.id not in seen:
                    seen.add(next_step.id)
                    queue.append(next_step)
        for stap in queue:
            for report in self._later.reports(stap):
                self.add(report)


def follows(verband: Verband) -> bool:
    """Whether a relation says that its begin came after its end."""
    return verband.soort == "relatie" and verband.heen in _FOLLOWS


def reason(verband: Verband) -> str:
    """Why a derived link was made: the words it rests on, and what we make of them."""
    if verband.duiding is None:
        return ""
    return f"“{verband.duiding.woorden}”. {verband.duiding.uitleg}".strip()


def tells(register: Register, stap: Stap) -> bool:
    """Whether a step fills its place: not when it is announced, promised or silence."""
    match register.items[stap.id]:
        case Toezegging(stand=stand):
            return stand is not ToezeggingStand.GEEN_BERICHT
        case Collegereactie(strekking=strekking):
            return strekking is not Strekking.GEEN_REACTIE
        case Besluit(soort=soort):
            return soort is not BesluitSoort.VERWACHT
        case Gebeurtenis(gepland=gepland):
            return not gepland
        case _:
            return True
