"""The register of terms: jargon in plain words, from A to Z, each on a page of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.begrip import Begrip
from sdsite.pages.asked import when_asked
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.dutch_order import dutch_order
from sdsite.pages.gegeven import GegevenView, gegeven_view
from sdsite.pages.parts import Citeer, Feit, Kop, Link, Naslagregel
from sdsite.pages.recency import newest
from sdsite.pages.record import gegeven, own_page
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words

ADDRESS = "begrippen/"
TITLE = "Begrippen"
SIZE = 150
"""Terms on one page of the register."""


@frozen
class Letter:
    """The terms that begin with one letter."""

    letter: str
    """The letter, in upper case."""
    anchor: str
    """The anchor of the letter on its page."""
    lines: tuple[Naslagregel, ...]
    """The terms."""


@frozen
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


@frozen
class _Lijst:
    """What all parts of the list share."""

    head: Kop
    """The head of each."""
    index: tuple[Link, ...]
    """Where each letter begins."""
    last: Begrip
    """The term that was changed last."""


def begrippen_pages(context: PageContext) -> Iterator[Page]:
    """The register of terms, when there are any, and a page for each."""
    begrippen = sorted(context.register.all(Begrip), key=lambda b: dutch_order(b.titel))
    if not begrippen:
        return
    lead = (
        f"Hier staan {count_words(len(begrippen), 'woord', 'woorden')} uit de stukken in gewone "
        "taal. Op andere pagina's hebben deze woorden een stippellijn met dezelfde uitleg."
    )
    trail = (Link("Start", ""),)
    above = (*trail, Link(TITLE, ADDRESS))
    parts = parts_of(begrippen, SIZE, ADDRESS)
    shared = _Lijst(Kop(TITLE, lead=lead), _index(context, parts), newest(begrippen))
    for part in parts:
        view = partial(_part, context, shared, part)
        yield part.numbered(Page(ADDRESS, "begrippen", TITLE, lead, ADDRESS, trail, view))
        for begrip in part.items:
            yield own_page(
                context,
                begrip,
                when_asked(_view, context, begrip),
                kind="gegeven",
                description=when_asked(context.plain, begrip.uitleg),
                above=above,
            )


def _part(context: PageContext, shared: _Lijst, part: Deel[Begrip]) -> BegrippenView:
    return BegrippenView(
        shared.head,
        shared.index,
        _letters(context, part.items),
        part.bar,
        context.citeer(TITLE, part.page, shared.last),
    )


def _view(context: PageContext, begrip: Begrip) -> GegevenView:
    text = context.plain(begrip.uitleg)
    return gegeven_view(
        context, begrip, gegeven(context, begrip, text=text, facts=_facts(begrip)), "Begrip"
    )


def _facts(begrip: Begrip) -> tuple[Feit, ...]:
    facts = []
    if begrip.voluit:
        facts.append(Feit("Voluit", begrip.voluit))
    others = [words for words in begrip.schrijfwijzen if words != begrip.titel]
    if others:
        facts.append(Feit("Ook geschreven als", ", ".join(others)))
    return tuple(facts)


def _letters(context: PageContext, begrippen: Sequence[Begrip]) -> tuple[Letter, ...]:
    found: dict[str, list[Naslagregel]] = {}
    for begrip in begrippen:
        note = "; ".join(fact.value for fact in _facts(begrip))
        link = context.require_link(begrip.id)
        line = Naslagregel(
            link.text, context.plain(begrip.uitleg), link.address, note, id=begrip.id
        )
        found.setdefault(_letter(context, begrip), []).append(line)
    return tuple(Letter(letter, _anchor(letter), tuple(lines)) for letter, lines in found.items())


def _index(context: PageContext, parts: Sequence[Deel[Begrip]]) -> tuple[Link, ...]:
    first: dict[str, str] = {}
    for part in parts:
        for begrip in part.items:
            first.setdefault(_letter(context, begrip), part.page)
    return tuple(Link(letter, f"{page}#{_anchor(letter)}") for letter, page in first.items())


def _letter(context: PageContext, begrip: Begrip) -> str:
    return context.title(begrip)[0].upper()


def _anchor(letter: str) -> str:
    return f"letter-{letter.lower()}"
