"""Texts of records → safe HTML: links to facts, and jargon explained where it stands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from sdsite.model.begrip import Begrip
from sdsite.model.register import Register
from sdsite.model.tekst import Blok, Dialect, Stuk
from sdsite.pages.addresses import address_of

_LIST = Markup("<ul>{}</ul>")
_NUMBERED = Markup("<ol>{}</ol>")
_EMPHASIS = Markup("<em>{}</em>")
_STRONG = Markup("<strong>{}</strong>")
_OPENING = "([“‘„«\"'"
"""Marks that must not be left behind on the line before a word."""
_CLOSING = ".,;:!?…)]”’»\"'"
"""Marks that must not begin the line after a word."""


@dataclass(frozen=True, slots=True)
class Woordenlijst:
    """The terms that are explained where they stand, ready to be found in a text."""

    patroon: re.Pattern[str] | None
    """Finds every spelling of every term, longest first; None without terms."""
    begrippen: Mapping[str, Begrip]
    """Spelling → the term; in lower case, but for abbreviations."""

    def begrip(self, word: str) -> Begrip | None:
        """The term that a word found in a text stands for; `grip` is not the abbreviation GRIP."""
        return self.begrippen.get(word) or self.begrippen.get(word.lower())


def make_woordenlijst(register: Register) -> Woordenlijst:
    """Gather the spellings of all terms."""
    begrippen: dict[str, Begrip] = {}
    for begrip in register.all(Begrip):
        for spelling in (begrip.titel, *begrip.schrijfwijzen):
            begrippen.setdefault(_as_key(spelling), begrip)
    if not begrippen:
        return Woordenlijst(None, begrippen)
    words = "|".join(re.escape(word) for word in sorted(begrippen, key=lambda w: (-len(w), w)))
    return Woordenlijst(re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE), begrippen)


def _as_key(spelling: str) -> str:
    """An abbreviation counts only in its own capitals; another word however it is written."""
    return spelling if sum(letter.isupper() for letter in spelling) > 1 else spelling.lower()


def render_tekst(tekst: Dialect, register: Register, woorden: Woordenlijst, key: str) -> Markup:
    """A text as paragraphs and lists; `key` makes the explanations in it unique on their page."""
    writer = _Writer(register, woorden, key)
    return Markup("\n").join(writer.blok(blok) for blok in tekst.blokken)


def plain_tekst(tekst: Dialect, register: Register) -> str:
    """The words of a text alone, in one line; a link without words is the title of its end."""
    html = render_tekst(tekst, register, Woordenlijst(None, {}), "")
    return Markup("</li> ").join(html.split("</li>")).striptags()


class _Writer:
    """Writes one text; explains each term once, at its first place."""

    def __init__(self, register: Register, woorden: Woordenlijst, key: str) -> None:
        self._register = register
        self._woorden = woorden
        self._key = key
        self._explained: set[str] = set()

    def blok(self, blok: Blok) -> Markup:
        if blok.soort == "alinea":
            return Markup("<p>{}</p>").format(self._regel(blok.items[0]))
        items = Markup("").join(Markup("<li>{}</li>").format(self._regel(i)) for i in blok.items)
        return (_LIST if blok.soort == "lijst" else _NUMBERED).format(items)

    def _regel(self, stukken: tuple[Stuk, ...]) -> Markup:
        return Markup("").join(self._stuk(stuk) for stuk in stukken)

    def _stuk(self, stuk: Stuk) -> Markup:
        if stuk.soort == "verwijzing":
            return self._link(stuk)
        if stuk.soort == "gewoon":
            return self._met_uitleg(stuk.woorden)
        return (_EMPHASIS if stuk.soort == "nadruk" else _STRONG).format(stuk.woorden)

    def _link(self, stuk: Stuk) -> Markup:
        item = self._register.items.get(stuk.naar)
        words = stuk.woorden or (item.titel if item and item.titel else stuk.naar)
        address = address_of(self._register, stuk.naar)
        if address is None:
            return escape(words)
        return Markup('<a href="site:{}">{}</a>').format(address, words)

    def _met_uitleg(self, words: str) -> Markup:
        if self._woorden.patroon is None:
            return escape(words)
        parts: list[Markup] = []
        end = 0
        for match in self._woorden.patroon.finditer(words):
            begrip = self._woorden.begrip(match[0])
            if begrip is None or begrip.id in self._explained:
                continue
            self._explained.add(begrip.id)
            before = words[end : match.start()]
            opening = before[len(before.rstrip(_OPENING)) :]
            after = words[match.end() :]
            closing = after[: len(after) - len(after.lstrip(_CLOSING))]
            parts.append(escape(before.removesuffix(opening)))
            parts.append(self._begrip(match[0], begrip, (opening, closing)))
            end = match.end() + len(closing)
        return Markup("").join([*parts, escape(words[end:])])

    def _begrip(self, word: str, begrip: Begrip, around: tuple[str, str]) -> Markup:
        """The word with its explanation, and the marks that must stay on a line with it."""
        uitleg = plain_tekst(begrip.uitleg, self._register)
        if begrip.voluit:
            uitleg = f"{begrip.voluit}. {uitleg}"
        return Markup(
            '<span class="begrip">{before}<button type="button" class="begrip__woord" '
            'aria-describedby="uitleg:{key}">{word}</button>'
            '<span class="begrip__uitleg" role="tooltip" id="uitleg:{key}">{uitleg}</span>'
            "{after}</span>"
        ).format(
            before=around[0],
            key=f"{self._key}-{begrip.id}",
            word=word,
            uitleg=uitleg,
            after=around[1],
        )
