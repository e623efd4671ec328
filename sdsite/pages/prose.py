"""Texts of records → safe HTML: links to facts, and jargon explained where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from markupsafe import Markup

from sdsite.byte_patterns import any_of
from sdsite.frozen import frozen
from sdsite.model.begrip import Begrip
from sdsite.model.register import Register
from sdsite.model.tekst import Blok, Dialect, Stuk
from sdsite.pages.addresses import address_of
from sdsite.pages.markup import as_markup
from sdsite.pages.markup import escape_text as escape

_OPENING = "([“‘„«\"'"
"""Marks that must not be left behind on the line before a word."""
_CLOSING = ".,;:!?…)]”’»\"'"
"""Marks that must not begin the line after a word."""
_BETWEEN = b"[^0-9a-z]+"
"""What stands between two words of a text as it was written, also where a line ends: no letter."""
_BEGINNING = re.compile(r"(?<![\w-])(?:\w+|[^\w\s])")
"""The first word, or mark, of whatever may be a term."""
_GOES_ON = re.compile(r"[\w-]")
"""What stands behind a word that is only the begin of another."""


@frozen
class Woordenlijst:
    """The terms that are explained where they stand, ready to be found in a text."""

    spellingen: Mapping[str, Sequence[str]]
    """First word → all spellings of terms that begin with it, in lower case, longest first."""
    begrippen: Mapping[str, Begrip]
    """Spelling → the term; in lower case, but for abbreviations."""
    search: Callable[[bytes], object]
    """Finds any spelling in a text in lower case; None where there is none."""

    def may_stand_in(self, written: str) -> bool:
        """Whether any term may stand in a text as it was written: no more than a quick look."""
        return self.search(_lower(written).encode()) is not None

    def find(self, words: str) -> Iterator[tuple[slice, Begrip]]:
        """The terms in a text and where they stand, the longest where one holds another.

        `grip` is not the abbreviation GRIP.
        """
        end, lower = 0, _lower(words)
        for beginning in _BEGINNING.finditer(lower):
            start = beginning.start()
            spelling = self._spelling(lower, beginning[0], start) if start >= end else ""
            if not spelling:
                continue
            end = start + len(spelling)
            begrip = self.begrippen.get(words[start:end]) or self.begrippen.get(spelling)
            if begrip is not None:
                yield slice(start, end), begrip

    def _spelling(self, lower: str, beginning: str, start: int) -> str:
        """The longest spelling that stands at a place as whole words; empty where none does."""
        for spelling in self.spellingen.get(beginning, ()):
            end = start + len(spelling)
            if lower.startswith(spelling, start) and not _GOES_ON.match(lower, end):
                return spelling
        return ""


def make_woordenlijst(register: Register) -> Woordenlijst:
    """Gather the spellings of all terms."""
    begrippen: dict[str, Begrip] = {}
    for begrip in register.all(Begrip):
        for spelling in (begrip.titel, *begrip.schrijfwijzen):
            begrippen.setdefault(_as_key(spelling), begrip)
    spellingen: dict[str, list[str]] = {}
    for spelling in sorted(begrippen, key=lambda word: (-len(word), word)):
        if beginning := _BEGINNING.match(_lower(spelling)):
            spellingen.setdefault(beginning[0], []).append(_lower(spelling))
    every = (_BETWEEN.join(map(re.escape, _lower(each).encode().split())) for each in begrippen)
    return Woordenlijst(spellingen, begrippen, any_of(sorted(every)).search)


def _lower(words: str) -> str:
    """The words in lower case, every letter in its place: İ alone would become two."""
    return words.replace("İ", "I").lower()


def _as_key(spelling: str) -> str:
    """An abbreviation counts only in its own capitals; another word however it is written."""
    return spelling if sum(letter.isupper() for letter in spelling) > 1 else spelling.lower()


def render_tekst(tekst: Dialect, register: Register, woorden: Woordenlijst, key: str) -> Markup:
    """A text as paragraphs and lists; `key` makes the explanations in it unique on their page."""
    writer = _Writer(register, woorden if woorden.may_stand_in(tekst.geschreven) else None, key)
    if (alinea := tekst.alinea) is not None:
        return as_markup(f"<p>{writer.met_uitleg(alinea)}</p>")
    return as_markup("\n".join([writer.blok(blok) for blok in tekst.blokken]))


def plain_tekst(tekst: Dialect, register: Register) -> str:
    """The words of a text alone, in one line; a link without words is the title of its end."""
    return " ".join(tekst.in_words(partial(_title, register)).split())


def _title(register: Register, item_id: str) -> str:
    """What a link without words of its own says: the title of its end, else the id."""
    item = register.items.get(item_id)
    return item.titel if item and item.titel else item_id


class _Writer:
    """Writes one text as HTML; explains each term once, at its first place, if any stands in it."""

    def __init__(self, register: Register, woorden: Woordenlijst | None, key: str) -> None:
        self._register = register
        self._woorden = woorden
        self._key = key
        self._explained: set[str] = set()

    def blok(self, blok: Blok) -> str:
        if blok.soort == "alinea":
            return f"<p>{self._regel(blok.items[0])}</p>"
        items = "".join([f"<li>{self._regel(item)}</li>" for item in blok.items])
        return f"<ul>{items}</ul>" if blok.soort == "lijst" else f"<ol>{items}</ol>"

    def _regel(self, stukken: tuple[Stuk, ...]) -> str:
        return "".join([self._stuk(stuk) for stuk in stukken])

    def _stuk(self, stuk: Stuk) -> str:
        if stuk.soort == "gewoon":
            return self.met_uitleg(stuk.woorden)
        if stuk.soort == "verwijzing":
            return self._link(stuk)
        tag = "em" if stuk.soort == "nadruk" else "strong"
        return f"<{tag}>{escape(stuk.woorden)}</{tag}>"

    def _link(self, stuk: Stuk) -> str:
        words = escape(stuk.woorden or _title(self._register, stuk.naar))
        address = address_of(self._register, stuk.naar)
        return words if address is None else f'<a href="site:{escape(address)}">{words}</a>'

    def met_uitleg(self, words: str) -> str:
        """The words escaped, each term in them with its explanation."""
        parts: list[str] = []
        end = 0
        for place, begrip in self._woorden.find(words) if self._woorden else ():
            if begrip.id in self._explained:
                continue
            self._explained.add(begrip.id)
            before = words[end : place.start]
            opening = before[len(before.rstrip(_OPENING)) :]
            after = words[place.stop :]
            closing = after[: len(after) - len(after.lstrip(_CLOSING))]
            parts.append(escape(before.removesuffix(opening)))
            parts.append(self._begrip(words[place], begrip, (opening, closing)))
            end = place.stop + len(closing)
        return "".join([*parts, escape(words[end:])])

    def _begrip(self, word: str, begrip: Begrip, around: tuple[str, str]) -> str:
        """The word with its explanation, and the marks that must stay on a line with it.

        No `<button>`: that is a block wherever it stands, and never wraps as words in a line do.
        """
        uitleg = plain_tekst(begrip.uitleg, self._register)
        if begrip.voluit:
            uitleg = f"{begrip.voluit}. {uitleg}"
        opening, closing = map(escape, around)
        key = escape(f"{self._key}-{begrip.id}")
        return (
            f'<span class="begrip">{opening}<span class="begrip__woord" role="button" tabindex="0" '
            f'aria-describedby="uitleg:{key}">{escape(word)}</span>'
            f'<span class="begrip__uitleg" role="tooltip" id="uitleg:{key}">{escape(uitleg)}</span>'
            f"{closing}</span>"
        )
