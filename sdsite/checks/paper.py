"""Checks on what goes to paper: what is asked for exists, and its words can be printed."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding, Place
from sdsite.model.activiteit import Activiteit
from sdsite.model.advies import Advies
from sdsite.model.item import Item
from sdsite.model.raadsvraag import Vragenbrief
from sdsite.model.register import Herkomstplek, Pad, Register
from sdsite.model.texts import texts
from sdsite.model.thema import Thema

BUNDLES = ("bundel-adviesraad", "bundel-raad", "bundel-inwoner", "factsheet")
"""The documents that are not about one fact, by id."""

DOSSIERS: tuple[type[Item], ...] = (Advies, Vragenbrief, Activiteit, Thema)
"""The nouns of which every fact may have a document of its own."""

PRINTABLE = (
    r"\t\n -~\u00a0-\u017f\u0192\u0218-\u021b\u02c6\u02da\u02dc"  # Latin of Europe
    r"\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f"  # Greek and Cyrillic
    r"\u1e80-\u1e85\u1ef2\u1ef3\u2009\u200b\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u202f"
    r"\u2030\u2032\u2033\u2039\u203a\u2044\u2060\u2070\u2074-\u207f\u2080-\u208e\u20ac\u2116\u2122"
    r"\u2153\u2154\u215b-\u215e\u2190-\u2199\u2202\u2206\u2211\u2212\u2215\u221a\u221e\u2248"
    r"\u2260\u2264\u2265\u25a0\u25a1\u25b2\u25b6\u25bc\u25c0\u25cb\u25cf\u2611\u2713\u2717"
)
"""The characters that the letters in templates/print/fonts/ have, as the inside of `[…]`."""

LONGEST_WORD = 45
"""Letters on end that fit on a line of half a page; longer words have no place to break."""

_UNPRINTABLE = re.compile(f"[^{PRINTABLE}]")
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+")
_LONG_WORD = re.compile(rf"[^\s\-–—/\u00ad\u200b]{{{LONGEST_WORD + 1},}}")


def document_ids(register: Register) -> tuple[str, ...]:
    """The id of every document for paper that may be asked for."""
    return (*BUNDLES, *(item.id for noun in DOSSIERS for item in register.all(noun)))


def unknown_document(asked: str, register: Register) -> tuple[str, str] | None:
    """What is wrong with the name of a document, and how to mend it; None when it exists."""
    known = document_ids(register)
    if asked in known:
        return None
    if asked in register.items:
        noun = register.items[asked].noun
        kinds = ", ".join(each.noun for each in DOSSIERS)
        return (
            f'Over een {noun} wordt geen PDF gemaakt, dus ook niet over "{asked}".',
            f"Het kan over: {kinds}.",
        )
    whole = [each for each in known if each.endswith(f"-{asked}")]
    near = whole or difflib.get_close_matches(asked, known, n=1, cutoff=0.6)
    hint = f'Bedoelde u "{near[0]}"?' if near else f"Kies een id, of {' of '.join(BUNDLES)}."
    return f'Er is geen PDF met de naam "{asked}".', hint


def unknown_documents(register: Register, config: Config) -> Iterator[Finding]:
    """Report a document in the settings that cannot be made, with the nearest that can."""
    asked = ((config.place("pdf", at), name) for at, name in enumerate(config.pdf))
    return wrong_names(asked, register)


def wrong_names(asked: Iterable[tuple[Place, str]], register: Register) -> Iterator[Finding]:
    """Report each name of a document that cannot be made, at the place where it is asked for."""
    for place, name in asked:
        wrong = unknown_document(name, register)
        if wrong:
            yield Finding(place, CheckRule.UNKNOWN_DOCUMENT, *wrong)


def unprintable_texts(register: Register, config: Config) -> Iterator[Finding]:
    """Report characters that our letters lack and words without end; only if there are PDFs."""
    if not config.pdf:
        return
    for fact in (*register.items.values(), *register.rows):
        for pad, text in texts(fact):
            yield from _unprintable(register.plekken[fact.id], pad, text)
    for page in register.bladzijden:
        for pad, text in texts(page):
            yield from _unprintable(register.plekken[page.pad], pad, text)


def _unprintable(spot: Herkomstplek, pad: Pad, text: str) -> Iterator[Finding]:
    if len(text) <= LONGEST_WORD and text.isascii():  # as most texts, ids and names too
        return
    composed = unicodedata.normalize("NFC", text)
    wrong = "" if text.isascii() else "".join(dict.fromkeys(_UNPRINTABLE.findall(composed)))
    if wrong:
        codes = ", ".join(f"{_shown(each)} (U+{ord(each):04X})" for each in wrong)
        yield Finding(
            spot.place(*pad),
            CheckRule.NO_GLYPH,
            f'In de tekst achter "{_key(pad)}" staat een teken dat niet op papier kan: {codes}.',
            "Haal het weg, of schrijf in woorden wat het zegt.",
        )
    if max(map(len, composed.split()), default=0) <= LONGEST_WORD:
        return
    for word in _LONG_WORD.findall(_ADDRESS.sub("", composed)):
        yield Finding(
            spot.place(*pad),
            CheckRule.WORD_TOO_LONG,
            f'Het woord "{word[:20]}…" van {len(word)} tekens past niet op een regel.',
            "Zet er een spatie of een streepje in.",
        )


def _key(path: tuple[str | int, ...]) -> str:
    return next((str(each) for each in reversed(path) if isinstance(each, str)), "")


def _shown(character: str) -> str:
    """The character, or nothing where a terminal would show none or be led astray by it."""
    return character if unicodedata.category(character)[0] in "LNPS" else "onzichtbaar"
