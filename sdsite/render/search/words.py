"""Text → the words that search compares; engine.js reads a question in exactly the same way."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTER = "A-Za-zÀ-ÖØ-öø-ɏ"
_WORD = rf"[0-9{_LETTER}]+(?:['’‘ʼ`][{_LETTER}]+)*"
_UNIT = rf"[ \u00a0\u202f]?(?:[Mm]iljoen|[Mm]ln|[Mm]iljard|[Mm]ld|[Dd]uizend)(?![0-9{_LETTER}])"
_TOKEN = re.compile(
    rf"[a-z]++(?![0-9{_LETTER}'’‘ʼ`\u2010\u2011-])|"  # most words: tried first, it is quick
    r"[0-9]{1,3}(?:[. \u00a0\u202f][0-9]{3})+(?:,[0-9]+)?(?![0-9])"  # 668.750 and 668 750,50
    rf"(?:{_UNIT})?"
    rf"|[0-9]+[.,][0-9]+(?:{_UNIT})?"  # 10,7 and 10.7 miljoen
    rf"|[0-9]+{_UNIT}"  # 3 miljoen
    rf"|{_WORD}(?:[-\u2010\u2011]{_WORD})*"  # risico's, e-health, 2021-047
)
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


TOKENS = 32_768
"""How many different tokens are remembered: those of a text are mostly those of another."""


def tokens(text: str) -> list[str]:
    """The runs of a text that are one word or one number, as they are written."""
    return _TOKEN.findall(text)


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


@lru_cache(TOKENS)
def indexed(token: str) -> tuple[str, ...]:
    """The words a token is found by: its readings without those that say nothing."""
    return tuple([word for word in readings(token) if word not in STOP_WORDS])


@lru_cache(TOKENS)
def main_word(token: str) -> str:
    """The word that a token is as a whole."""
    return readings(token)[0]


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
