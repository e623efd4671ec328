"""How long an answer took, beside the term that holds for it; no term, no verdict."""

from __future__ import annotations

from sdsite.config import SoortTermijn
from sdsite.model.advies import Advies
from sdsite.model.datum import Moment
from sdsite.model.doorlooptijd import Doorlooptijd, TermijnStand, doorlooptijd_van
from sdsite.model.raadsvraag import Vragenbrief
from sdsite.numbers import datum
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Feit, Link
from sdsite.pages.words import (
    count_words,
    days_between,
    label_of,
    moment_in_words,
    term_in_words,
)

ADDRESS = "termijnen/"
"""Where all letters stand with their time, and the rule is explained."""

MORE: tuple[Feit, ...] = (
    Feit("Wat kwam ervan?", links=(Link("Het spoor tot resultaat", "spoor/"),)),
    Feit("Hoe snel kwam er antwoord?", links=(Link("Dagen en termijnen", ADDRESS),)),
)
"""The ways from a list of letters to what came of them and to how long that took."""


def after_words(context: PageContext, soort: SoortTermijn, begin: Moment, eind: Moment) -> str:
    """The days between, and the term: "na 16 dagen (afgesproken: 4 weken)".

    Empty when one of the two is not dated to the day. A term stands there only where
    `termijnen` in site_config.yml gives one with its source.
    """
    days = days_between(begin, eind)
    if days is None:
        return ""
    term = context.config.termijn(soort)
    agreed = f" (afgesproken: {term_in_words(term)})" if term else ""
    return f"na {count_words(days, 'dag', 'dagen')}{agreed}"


def dated_words(context: PageContext, soort: SoortTermijn, begin: Moment, eind: Moment) -> str:
    """The date of an answer with the days it took: "21 oktober 2021, na 16 dagen"."""
    after = after_words(context, soort, begin, eind)
    return f"{moment_in_words(eind)}, {after}" if after else moment_in_words(eind)


def term_feit(context: PageContext, soort: SoortTermijn) -> tuple[Feit, ...]:
    """The term with the paper it stands in, as a key fact; nothing where none is agreed."""
    term = context.config.termijn(soort)
    if term is None:
        return ()
    links = context.names(term.bron.document)
    return (Feit("Afgesproken termijn", term_in_words(term), links),)


def time_of(context: PageContext, brief: Advies | Vragenbrief) -> Doorlooptijd:
    """How long one letter took, or has taken on the peildatum."""
    return doorlooptijd_van(context.register, context.config, brief, context.peildatum)


def verdict_feit(context: PageContext, brief: Advies | Vragenbrief) -> tuple[Feit, ...]:
    """How a letter stands against its term, as a key fact; nothing where there is no verdict."""
    time = time_of(context, brief)
    if time.stand is TermijnStand.BEANTWOORD:
        return ()
    return (Feit("Stand", due_words(time), status=label_of(time.stand)),)


def due_words(time: Doorlooptijd) -> str:
    """The day that counts and who set it; empty where there is none."""
    if time.uitgesteld_tot and time.uitgesteld_tot.eind:
        return f"tot en met {datum(time.uitgesteld_tot.eind)}"
    if time.laatste_dag is None:
        return ""
    return f"laatste dag: {datum(time.laatste_dag)} (door ons berekend)"
