"""Check on quotes: the words stand in the text of their document, and on the page that is told."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from heapq import nlargest
from itertools import accumulate

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding, Place, Severity
from sdsite.frozen import frozen
from sdsite.model.duiding import Duiding
from sdsite.model.inside import inside
from sdsite.model.item import Item
from sdsite.model.register import Register
from sdsite.model.vindplaats import Vindplaats

_LEFT_OUT = re.compile(r"\[?\(?(?:…|\.\.\.)\)?\]?")
"""Where a quote leaves something out."""

_COUNTING = re.compile(r"[^\W_]+|(?<=\d)[.,](?=\d)")
"""What counts in a text."""

_TRIED = 5
"""How many places of a text are looked at closely for the nearest words."""


@frozen
class Quote:
    """Words that somebody says stand in a document."""

    place: Place
    """Where they were written down."""
    words: str
    """The words; … where something is left out."""
    documents: tuple[str, ...]
    """Ids of the documents of which one holds them."""
    page: str = ""
    """The page that is told, as it is printed; empty when none is."""


@frozen
class _Text:
    """What counts in the text of a document: letters and digits alone."""

    words: str
    """All of it."""
    pages: tuple[int, ...]
    """Where each page begins in it, and where the last one ends."""


def wrong_quotes(register: Register, config: Config, texts: Mapping[str, str]) -> Iterator[Finding]:
    """Warn of a quote that its document does not hold, or holds on another page.

    `texts` are the texts of documents, by id; a quote from another document is passed over. Case,
    punctuation, line ends and hyphens do not count, for a text layer keeps none of them; digits do.
    """
    if not texts:
        return
    first_pages = {each.document: each.eerste_bladzijde for each in config.brontekst}
    for quote in (*_in_settings(config), *_in_facts(register)):
        if not quote.documents or not texts.keys() >= set(quote.documents):
            continue
        parts = _parts(quote)
        holding = [each for each in quote.documents if _holds(_read(texts[each]), parts)]
        if not holding:
            yield _not_found(quote, texts)
            continue
        text, first = _read(texts[holding[0]]), first_pages.get(holding[0], 1)
        if finding := _on_other_page(quote, text, first):
            yield finding


def _in_settings(config: Config) -> Iterator[Quote]:
    for at, termijn in enumerate(config.termijnen):
        if termijn.bron.citaat:
            place = config.place("termijnen", at, "bron", "citaat")
            yield Quote(place, termijn.bron.citaat, (termijn.bron.document,))


def _in_facts(register: Register) -> Iterator[Quote]:
    for item in register.items.values():
        for pad, value in inside(item):
            if isinstance(value, Vindplaats) and value.citaat:
                place = register.place(item.id, *pad, "citaat")
                yield Quote(place, value.citaat, (value.document,), value.pagina)
            elif isinstance(value, Duiding):
                place = register.place(item.id, *pad, "woorden")
                yield Quote(place, value.woorden, _documents(item, register))


def _documents(item: Item, register: Register) -> tuple[str, ...]:
    """The documents that a fact comes from: its own or, without any, those of the whole."""
    return tuple(dict.fromkeys(bron.document for bron in register.sourced(item).bronnen))


def _parts(quote: Quote) -> list[str]:
    """What must stand in a text, in this order: the words between what a quote leaves out."""
    return list(filter(None, map(_squeezed, _LEFT_OUT.split(quote.words))))


def _holds(text: _Text, parts: Iterable[str], begin: int = 0, end: int = -1) -> bool:
    """Whether these parts stand in a text in their order, from where a page begins to another."""
    at, stop = text.pages[begin], text.pages[end]
    for part in parts:
        found = text.words.find(part, at, stop)
        if found < 0:
            return False
        at = found + len(part)
    return True


@lru_cache(maxsize=256)
def _read(text: str) -> _Text:
    """What counts in a text of which each page but the last ends in a form feed."""
    pages = tuple(map(_squeezed, text.split("\f")))
    return _Text("".join(pages), tuple(accumulate(map(len, pages), initial=0)))


def _squeezed(text: str) -> str:
    """Letters and digits alone; a point or comma only between digits."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(_COUNTING.findall(folded))


def _on_other_page(quote: Quote, text: _Text, first: int) -> Finding | None:
    told = re.fullmatch(r"(\d+)(?:\s*[-–]\s*(\d+))?", quote.page)
    last = len(text.pages) - 1
    if told is None or last == 1:
        return None
    parts, end = _parts(quote), int(told[2] or told[1]) + 1
    if _holds(text, parts, *(min(max(at - first, 0), last) for at in (int(told[1]), end))):
        return None
    [document, *_] = quote.documents
    pages = (at for at in range(last) if _holds(text, parts, at, at + 1))
    found = next((at + first for at in pages), None)
    where = f"wel op pagina {found}" if found is not None else "wel op andere pagina's"
    return Finding(
        quote.place,
        CheckRule.WRONG_PAGE,
        f'Dit citaat staat niet op pagina {quote.page} van "{document}", {where}.',
        "Verbeter de pagina, of het citaat.",
        Severity.WARNING,
    )


def _not_found(quote: Quote, texts: Mapping[str, str]) -> Finding:
    near = max((_nearest(texts[each], quote.words) for each in quote.documents), default=(0, ""))
    documents = " of ".join(f'"{each}"' for each in quote.documents)
    likeness, words = near
    told = f' Het meest lijkt erop: "{words}".' if likeness > 0.5 else ""
    return Finding(
        quote.place,
        CheckRule.WRONG_QUOTE,
        f"Dit citaat staat niet zo in {documents}.{told}",
        "Neem de woorden precies over, met … waar u iets weglaat.",
        Severity.WARNING,
    )


def _nearest(text: str, quote: str) -> tuple[float, str]:
    """How much the most similar words of a text are like a quote, from 0 to 1, and those words."""
    words = text.split()
    known, asked = [_squeezed(each) for each in words], [_squeezed(each) for each in quote.split()]
    size, wanted = len(asked), frozenset(asked)
    shared = tuple(accumulate((each in wanted for each in known), initial=0))
    starts = range(max(len(words) - size + 1, 1))
    likely = nlargest(
        _TRIED, starts, key=lambda at: shared[min(at + size, len(known))] - shared[at]
    )
    likeness, at = max((_likeness(known[at : at + size], asked), -at) for at in likely)
    return likeness, " ".join(words[-at : -at + size])


def _likeness(one: list[str], other: list[str]) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
