"""Text → the words that search compares; engine.js reads a question in exactly the same way."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

_LETTER = "A-Za-zÀ-ÖØ-öø-ɏ"
_WORD = rf"[0-9{_LETTER}]+(?:['’‘ʼ`][{_LETTER}]+)*"
_UNIT_NAME = "(?:[Mm]iljoen|[Mm]ln|[Mm]iljard|[Mm]ld|[Dd]uizend)"
_UNIT = rf"[ \u00a0\u202f]?{_UNIT_NAME}(?![0-9{_LETTER}])"
_TOKEN = re.compile(
    rf"[a-z]++(?![0-9{_LETTER}'’‘ʼ`\u2010\u2011-])|"  # most words: tried first, it is quick
    r"[0-9]{1,3}(?:[. \u00a0\u202f][0-9]{3})+(?:,[0-9]+)?(?![0-9])"  # 668.750 and 668 750,50
    rf"(?:{_UNIT})?"
    rf"|[0-9]+[.,][0-9]+(?:{_UNIT})?"  # 10,7 and 10.7 miljoen
    rf"|[0-9]+{_UNIT}"  # 3 miljoen
    rf"|{_WORD}(?:[-\u2010\u2011]{_WORD})*"  # risico's, e-health, 2021-047
)
_SPACE_IN_NUMBER = re.compile(rf"[0-9][ \u00a0\u202f](?:[0-9]{{3}}|{_UNIT_NAME})")
_AMOUNT = re.compile(
    r"([0-9][0-9., \u00a0\u202f]*?)[ \u00a0\u202f]?(miljoen|mln|miljard|mld|duizend|)"
)
_UNITS = {"mln": "miljoen", "mld": "miljard"}
_APOSTROPHES = str.maketrans("", "", "'’‘ʼ`")
_MARKS = dict.fromkeys(range(0x300, 0x370))
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:[. \u00a0\u202f][0-9]{3})+(?:,[0-9]+)?")

_STOP_WORDS_TEXT = """
aan al alle als bij daar dan dat de den der deze die dit doen doet door dus een en er geen had heb
hebben heeft het hier hij hoe hoeveel hun ik in is ja je kan kunnen maar me meer men met mij mijn
moet moeten na naar niet nog nu of om omdat onder ons onze ook op over te tegen ten ter tot u uit uw
van veel voor waar waarom wanneer want waren was wat we welk welke wel werd wie wij worden wordt zal
ze zich zij zijn zo zonder zou
"""
STOP_WORDS = frozenset(_STOP_WORDS_TEXT.split())
"""Words that stand in every text and say nothing about it; they are not indexed."""


_REMEMBERED = 32_768
"""Of how many tokens or pieces the words are remembered: most of a text stands in others too."""


def tokens(text: str) -> list[str]:
    """The runs of a text that are one word or one number, as they are written."""
    return _TOKEN.findall(text)


def pieces(text: str) -> list[str]:
    """A text in pieces with whole tokens, together all of them; cut at spaces, which is quick."""
    return tokens(text) if _SPACE_IN_NUMBER.search(text) else text.split()


def indexed(found: Iterable[str]) -> Iterator[str]:
    """The words that pieces of a text are found by: without those that say nothing."""
    return chain.from_iterable(map(_INDEXED.__getitem__, found))


def readings(token: str) -> tuple[str, ...]:
    """The words a token stands for, the whole of it first.

    "Risico's" → risicos; "e-health" → ehealth, e, health; "668.750" → 668750;
    "10,7 mln" → 10,7miljoen, 10,7, miljoen.
    """
    if token.isascii() and (token.isalpha() or token.isdigit()):
        return (token.lower(),)
    folded = _fold(token)
    amount = _AMOUNT.fullmatch(folded)
    if amount:
        number = _number(amount[1])
        unit = _UNITS.get(amount[2], amount[2])
        return (number + unit, number, unit) if unit else (number,)
    parts = [_bare(part) for part in re.split("[-\u2010\u2011]", folded)]
    return tuple(dict.fromkeys(("".join(parts), *parts)))


class _Indexed(dict[str, tuple[str, ...]]):
    """The words of each piece that was met."""

    def __missing__(self, piece: str) -> tuple[str, ...]:
        if len(self) >= _REMEMBERED:
            self.clear()
        words = chain.from_iterable(map(readings, tokens(piece)))
        self[piece] = found = tuple([word for word in words if word not in STOP_WORDS])
        return found


_INDEXED = _Indexed()


@lru_cache(_REMEMBERED)
def main_words(piece: str) -> str:
    """What the tokens of a piece are as a whole, with spaces between them."""
    return " ".join([readings(token)[0] for token in tokens(piece)])


def fold(text: str) -> str:
    """One word without capitals, accents and apostrophes: "Cliënten" → clienten."""
    if text.isascii() and text.isalpha():
        return text.lower()
    return _bare(_fold(text))


def _fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text).translate(_MARKS).lower()


def _bare(word: str) -> str:
    return word.translate(_APOSTROPHES)


def _number(digits: str) -> str:
    """A number with a decimal comma, without marks between thousands and zeros at the end."""
    if _THOUSANDS.fullmatch(digits):
        digits = re.sub("[. \u00a0\u202f]", "", digits)
    whole, _, decimals = digits.replace(".", ",").partition(",")
    decimals = decimals.rstrip("0")
    return f"{whole},{decimals}" if decimals else whole
