"""The register of terms: jargon in plain words, from A to Z, each on a page of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sdsite.model.begrip import Begrip
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.dutch_order import dutch_order
from sdsite.pages.gegeven import gegeven_page
from sdsite.pages.parts import Citeer, Feit, Kop, Link, Naslagregel
from sdsite.pages.record import Gegeven, gegeven
from sdsite.pages.site_plan import Page, at_hand
from sdsite.pages.words import count_words

ADDRESS = "begrippen/"
TITLE = "Begrippen"
SIZE = 150
"""Terms on one page of the register."""


@dataclass(frozen=True, slots=True)
class Letter:
    """The terms that begin with one letter."""

    letter: str
    """The letter, in upper case."""
    anchor: str
    """The anchor of the letter on its page."""
    lines: tuple[Naslagregel, ...]
    """The terms."""


@dataclass(frozen=True, slots=True)
class BegrippenView:
    """What the register of terms shows."""

    head: Kop
    """Title and answer."""
    index: tuple[Link, ...]
    """Every letter, with the place where its terms begin."""
    letters: tuple[Letter, ...]
    """The terms by letter."""
    parts: Bladerbalk | None
    """The way to the other parts of a long register."""
    cite: Citeer
    """How to refer to this page."""


def begrippen_pages(context: PageContext) -> Iterator[Page]:
    """The register of terms, when there are any, and a page for each."""
    begrippen = sorted(context.register.all(Begrip), key=lambda b: dutch_order(b.titel))
    if not begrippen:
        return
    lead = (
        f"Hier staan {count_words(len(begrippen), 'woord', 'woorden')} uit de stukken in gewone "
        "taal. Op andere pagina's hebben deze woorden een stippellijn met dezelfde uitleg."
    )
    parts = parts_of([(begrip, _block(context, begrip)) for begrip in begrippen], SIZE, ADDRESS)
    index = _index(parts)
    for part in parts:
        view = BegrippenView(
            Kop(TITLE, lead=lead),
            index,
            _letters([block for _, block in part.items]),
            part.bar,
            context.citeer(TITLE, part.page, *begrippen),
        )
        trail = (Link("Start", ""),)
        yield part.numbered(Page(ADDRESS, "begrippen", TITLE, lead, ADDRESS, trail, at_hand(view)))
        for begrip, block in part.items:
            yield gegeven_page(
                context,
                begrip,
                block,
                noun="Begrip",
                description=str(block.text),
                above=(*trail, Link(TITLE, ADDRESS)),
            )


def _block(context: PageContext, begrip: Begrip) -> Gegeven:
    facts = []
    if begrip.voluit:
        facts.append(Feit("Voluit", begrip.voluit))
    others = [words for words in begrip.schrijfwijzen if words != begrip.titel]
    if others:
        facts.append(Feit("Ook geschreven als", ", ".join(others)))
    return gegeven(context, begrip, text=context.plain(begrip.uitleg), facts=tuple(facts))


def _letters(blocks: Sequence[Gegeven]) -> tuple[Letter, ...]:
    found: dict[str, list[Naslagregel]] = {}
    for block in blocks:
        note = "; ".join(fact.value for fact in block.facts)
        line = Naslagregel(block.title, str(block.text), block.address, note, id=block.id)
        found.setdefault(_letter(block), []).append(line)
    return tuple(Letter(letter, _anchor(letter), tuple(lines)) for letter, lines in found.items())


def _index(parts: Sequence[Deel[tuple[Begrip, Gegeven]]]) -> tuple[Link, ...]:
    first: dict[str, str] = {}
    for part in parts:
        for _, block in part.items:
            first.setdefault(_letter(block), part.page)
    return tuple(Link(letter, f"{page}#{_anchor(letter)}") for letter, page in first.items())


def _letter(block: Gegeven) -> str:
    return block.title[0].upper()


def _anchor(letter: str) -> str:
    return f"letter-{letter.lower()}"
