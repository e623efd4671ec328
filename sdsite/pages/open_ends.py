"""What still stands open: questions, advices and promises, the oldest first and not too many."""

from __future__ import annotations

from collections import Counter

from sdsite.frozen import frozen
from sdsite.model.advies import Advies
from sdsite.model.collegereactie import Strekking
from sdsite.model.raadsvraag import AntwoordStrekking, Vragenbrief
from sdsite.model.toezegging import Toezegging, ToezeggingStand
from sdsite.pages.advies import count_strekking, reacties_of, strekking_of
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Label, Link
from sdsite.pages.raadsvraag import STATES, state_of
from sdsite.pages.vragenbrief import count_states, number_of
from sdsite.pages.words import count_words, label_of, list_words, moment_in_words

SHOWN = 6
"""How many open facts a list shows; the others are counted, with the way to all of them."""

OPEN_REACTIONS = frozenset({Strekking.GEEN_REACTIE, Strekking.IN_BERAAD})
"""Reactions after which an advice is still open."""

DONE_ANSWERS = frozenset({str(AntwoordStrekking.BEANTWOORD)})
"""Answers after which a question is no longer open."""


@frozen
class Openregel:
    """One open fact in a line."""

    link: Link
    """The fact, with its date."""
    label: Label | None
    """Its state, where the list holds more than one."""


@frozen
class Openlijst:
    """The open facts of one kind."""

    id: str
    """The anchor."""
    title: str
    """What is open."""
    text: str
    """How many there are, and how many are open, in one or two sentences."""
    items: tuple[Openregel, ...]
    """The oldest of them."""
    more: Link
    """All of them; with how many more there are."""


def open_questions(context: PageContext) -> Openlijst | None:
    """Questions of the council that are not, or not wholly, answered; None without questions."""
    brieven = sorted(context.register.all(Vragenbrief), key=lambda b: b.ingediend.volgorde)
    if not brieven:
        return None
    counts = Counter[str]()
    for brief in brieven:
        counts += count_states(brief)
    found = [
        Openregel(
            Link(
                f"Vraag {number_of(vraag, deel)}: {context.title(deel)}",
                context.require_link(deel.id).address,
                date=moment_in_words(brief.ingediend),
            ),
            label_of(state_of(deel)),
        )
        for brief in brieven
        for vraag in brief.vragen
        for deel in vraag.deelvragen
        if state_of(deel) not in DONE_ANSWERS
    ]
    told = list_words([f"{counts[state]} {state}" for state in STATES if counts[state]])
    asked = count_words(counts.total(), "deelvraag", "deelvragen")
    text = f"De raad stelde {asked}. Onze lezing: {told}."
    return _list("raadsvragen", "Raadsvragen die nog open staan", text, found)


def open_advices(context: PageContext) -> Openlijst | None:
    """Points of advice without a reaction, or still in beraad; None without advices."""
    adviezen = sorted(context.register.all(Advies), key=lambda a: a.datum.volgorde)
    if not adviezen:
        return None
    found: list[Openregel] = []
    counts = Counter[Strekking]()
    for advies in adviezen:
        reacties = reacties_of(context, advies)
        counts += count_strekking(advies, reacties)
        found += [
            Openregel(
                Link(
                    f"{punt.letter}. {context.title(punt)}",
                    context.require_link(punt.id).address,
                    date=moment_in_words(advies.datum),
                ),
                label_of(strekking_of(reacties.get(punt.id))),
            )
            for punt in advies.punten
            if strekking_of(reacties.get(punt.id)) in OPEN_REACTIONS
        ]
    told = list_words([f"{counts[each]} {each}" for each in Strekking if counts[each]])
    asked = count_words(counts.total(), "advies", "adviezen")
    text = f"Het college kreeg {asked}. Onze lezing van de reactie: {told}."
    return _list("adviezen", "Adviezen die nog open staan", text, found)


def silent_promises(context: PageContext) -> Openlijst | None:
    """Promises of which no later paper tells; None without promises."""
    promises = context.register.all(Toezegging)
    if not promises:
        return None
    silent = [p for p in promises if p.stand is ToezeggingStand.GEEN_BERICHT]
    silent.sort(key=lambda promise: promise.datum.volgorde)
    found = [
        Openregel(
            Link(
                context.title(promise),
                context.require_link(promise.id).address,
                date=moment_in_words(promise.datum),
            ),
            None,
        )
        for promise in silent
    ]
    made = count_words(len(promises), "toezegging", "toezeggingen")
    text = (
        f"Van de {made} vonden wij bij {len(silent)} geen bericht in latere stukken. "
        "Dat zegt niet dat er niets is gebeurd."
    )
    return _list("toezeggingen", "Toezeggingen zonder bericht", text, found)


def _list(page: str, title: str, text: str, found: list[Openregel]) -> Openlijst:
    rest = len(found) - SHOWN
    if not found:
        text = f"{text} Er staat er geen meer open."
    more = f"En nog {rest}: bekijk alle {page}" if rest > 0 else f"Bekijk alle {page}"
    return Openlijst(f"open-{page}", title, text, tuple(found[:SHOWN]), Link(more, f"{page}/"))
