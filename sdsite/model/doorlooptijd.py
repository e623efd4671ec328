"""Doorlooptijd: how long an answer took or has taken, and how that stands against a term."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from sdsite.config import Config, SoortTermijn, Termijn
from sdsite.frozen import frozen
from sdsite.model.advies import Advies
from sdsite.model.collegereactie import Collegereactie, Strekking
from sdsite.model.datum import Moment, exact_day
from sdsite.model.raadsvraag import Vragenbrief
from sdsite.model.register import Register


class TermijnStand(StrEnum):
    """How an answer stands against its term; without a term there is no verdict."""

    OP_TIJD = "op tijd"
    NA_UITSTEL = "na uitstel"
    TE_LAAT = "na de termijn"
    BEANTWOORD = "beantwoord"
    OPEN = "open"
    UITGESTELD = "uitgesteld"
    VERLOPEN = "termijn voorbij"


@frozen
class Doorlooptijd:
    """One letter that asks for an answer, and when that came or is due."""

    id: str
    """Id of the advies or vragenbrief."""
    soort: SoortTermijn
    """What kind of answer it asks for."""
    begin: Moment
    """When the letter was sent."""
    antwoord: Moment | None
    """When it was answered; of several answers the last. None while it is open."""
    uitstelbericht: Moment | None
    """When the college let know that it would be later."""
    uitgesteld_tot: Moment | None
    """Until when, where that message says so."""
    termijn: Termijn | None
    """The term that the settings give, with its legal source; None where there is none."""
    peildatum: date
    """The day as of which this stands."""

    @property
    def dagen(self) -> int | None:
        """Calendar days from letter to answer; while it is open, to the peildatum.

        None when one of the two is not dated to the day.
        """
        begin = exact_day(self.begin)
        end = exact_day(self.antwoord) if self.antwoord else self.peildatum
        return (end - begin).days if begin and end else None

    @property
    def laatste_dag(self) -> date | None:
        """The last day in time by the term; None without a term or without an exact begin."""
        begin = exact_day(self.begin)
        return self.termijn.laatste_dag(begin) if self.termijn and begin else None

    @property
    def uiterlijk(self) -> date | None:
        """The day that counts now: that of the message of delay where it names one."""
        return (self.uitgesteld_tot.eind if self.uitgesteld_tot else None) or self.laatste_dag

    @property
    def stand(self) -> TermijnStand:
        """How it stands; see `TermijnStand`."""
        last = self.laatste_dag
        if self.antwoord is None:
            return self._open()
        if last is None or self.antwoord.begin is None or self.antwoord.eind is None:
            return TermijnStand.BEANTWOORD
        if self.antwoord.eind <= last:
            return TermijnStand.OP_TIJD
        if self.antwoord.begin <= last:
            return TermijnStand.BEANTWOORD
        until = self.uitgesteld_tot.eind if self.uitgesteld_tot else None
        put_off = self.uitstelbericht and (until is None or self.antwoord.begin <= until)
        return TermijnStand.NA_UITSTEL if put_off else TermijnStand.TE_LAAT

    def _open(self) -> TermijnStand:
        if self.uiterlijk and self.uiterlijk < self.peildatum:
            return TermijnStand.VERLOPEN
        return TermijnStand.UITGESTELD if self.uitstelbericht else TermijnStand.OPEN


def doorlooptijd_van(
    register: Register, config: Config, brief: Advies | Vragenbrief, peildatum: date
) -> Doorlooptijd:
    """How long one letter took, or has taken on the peildatum."""
    if isinstance(brief, Vragenbrief):
        soort, begin, answer = (
            SoortTermijn.ANTWOORD_OP_RAADSVRAAG,
            brief.ingediend,
            brief.beantwoord,
        )
    else:
        soort, begin, answer = (
            SoortTermijn.REACTIE_OP_ADVIES,
            brief.datum,
            _last_reaction(register, brief),
        )
    return Doorlooptijd(
        id=brief.id,
        soort=soort,
        begin=begin,
        antwoord=answer,
        uitstelbericht=brief.uitstelbericht,
        uitgesteld_tot=brief.uitgesteld_tot,
        termijn=config.termijn(soort),
        peildatum=peildatum,
    )


def doorlooptijden(register: Register, config: Config, peildatum: date) -> tuple[Doorlooptijd, ...]:
    """Every letter of advice and of questions, newest first."""
    brieven: tuple[Advies | Vragenbrief, ...] = (
        *register.all(Advies),
        *register.all(Vragenbrief),
    )
    found = [doorlooptijd_van(register, config, brief, peildatum) for brief in brieven]
    return tuple(sorted(found, key=lambda one: (one.begin.volgorde, one.id), reverse=True))


def reaction_days(reacties: Iterable[Collegereactie]) -> list[Moment]:
    """The days of reactions, the first one first; a letter that passes over a point is none."""
    given = (each.datum for each in reacties if each.strekking is not Strekking.GEEN_REACTIE)
    return sorted(dict.fromkeys(given), key=lambda moment: moment.volgorde)


def _last_reaction(register: Register, advies: Advies) -> Moment | None:
    days = reaction_days(register.reactions(punt.id for punt in advies.punten))
    return max(days, key=lambda moment: moment.volgorde, default=None)
