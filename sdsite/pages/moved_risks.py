"""The risks that moved at the last look, in a line each."""

from __future__ import annotations

import re
from collections import Counter

from sdsite.frozen import frozen
from sdsite.model.risico import Risico, RisicoStand
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Label, Link
from sdsite.pages.risk_changes import MOVED
from sdsite.pages.words import capital, count_words, label_of, list_words, moment_in_words

SHOWN = 10
"""How many risks that moved are told in a line; the others are counted."""


@frozen
class Risicoregel:
    """One risk that moved."""

    link: Link
    """The risk, with the date of the state."""
    label: Label
    """How it moved."""
    text: str
    """Why, in the first sentence of what the source says; may be empty."""


@frozen
class Risicolijst:
    """The risks that moved, and how many did not."""

    text: str
    """How many there are in each state."""
    items: tuple[Risicoregel, ...]
    """Those that moved."""
    more: Link
    """All risks."""


def moved_risks(context: PageContext) -> Risicolijst | None:
    """The risks whose last state is a move; None without risks."""
    risicos = sorted(context.register.all(Risico), key=lambda risico: risico.nummer)
    if not risicos:
        return None
    counts = Counter(risico.statussen[-1].stand for risico in risicos)
    told = list_words([f"{counts[stand]} {stand}" for stand in RisicoStand if counts[stand]])
    moved = [
        _line(context, risico)
        for stand in MOVED
        for risico in risicos
        if risico.statussen[-1].stand is stand
    ]
    rest = len(moved) - SHOWN
    more = f"En nog {rest}: bekijk alle risico’s" if rest > 0 else "Bekijk alle risico’s"
    return Risicolijst(
        f"{capital(count_words(len(risicos), 'risico', 'risico’s'))} op de lijst: {told}.",
        tuple(moved[:SHOWN]),
        Link(more, "risicos/"),
    )


def _line(context: PageContext, risico: Risico) -> Risicoregel:
    last = risico.statussen[-1]
    address = context.require_link(risico.id).address
    plain = context.plain(last.toelichting)
    first = re.split(r"(?<=[.!?])\s+(?=[A-Z])", plain, maxsplit=1)[0]
    return Risicoregel(
        Link(risico.titel, address, date=moment_in_words(last.peildatum)),
        label_of(last.stand),
        first,
    )
