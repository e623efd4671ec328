"""The register of terms: jargon in plain words, from A to Z."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pyuca import Collator

from sdsite.model.begrip import Begrip
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.record import Gegeven, gegeven
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words


@dataclass(frozen=True, slots=True)
class Letter:
    """The terms that begin with one letter."""

    letter: str
    """The letter, in upper case."""
    anchor: str
    """The anchor of the letter on this page."""
    blocks: tuple[Gegeven, ...]
    """The terms."""


@dataclass(frozen=True, slots=True)
class BegrippenView:
    """What the register of terms shows."""

    head: Kop
    """Title and answer."""
    letters: tuple[Letter, ...]
    """The terms by letter."""
    cite: Citeer
    """How to refer to this page."""


def begrippen_pages(context: PageContext) -> Iterator[Page]:
    """The register of terms, when there are any."""
    begrippen = sorted(context.register.all(Begrip), key=lambda b: dutch_order(b.titel))
    if not begrippen:
        return
    by_letter: dict[str, list[Gegeven]] = {}
    for begrip in begrippen:
        by_letter.setdefault(begrip.titel[0].upper(), []).append(_block(context, begrip))
    letters = tuple(
        Letter(letter, f"letter-{letter.lower()}", tuple(blocks))
        for letter, blocks in by_letter.items()
    )
    lead = (
        f"Hier staan {count_words(len(begrippen), 'woord', 'woorden')} uit de stukken in gewone "
        "taal. Op andere pagina's hebben deze woorden een stippellijn met dezelfde uitleg."
    )
    view = BegrippenView(
        Kop("Begrippen", lead=lead), letters, context.citeer("Begrippen", "begrippen/", *begrippen)
    )
    trail = (Link("Start", ""),)
    yield Page("begrippen/", "begrippen", "Begrippen", lead, "begrippen/", trail, view)


def _block(context: PageContext, begrip: Begrip) -> Gegeven:
    facts = []
    if begrip.voluit:
        facts.append(Feit("Voluit", begrip.voluit))
    others = [words for words in begrip.schrijfwijzen if words != begrip.titel]
    if others:
        facts.append(Feit("Ook geschreven als", ", ".join(others)))
    return gegeven(context, begrip, text=context.plain(begrip.uitleg), facts=tuple(facts))


@cache
def _collator() -> Collator:
    return Collator()


def dutch_order(words: str) -> tuple[int, ...]:
    """Key to sort words as a Dutch reader expects: accents and capitals hardly count."""
    key: tuple[int, ...] = _collator().sort_key(words)
    return key
