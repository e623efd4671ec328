"""Text → its sentences, by the rules of written Dutch: an abbreviation or a date ends none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdsite.frozen import frozen

_NEVER_LAST = re.compile(
    r"mr|dr|drs|ir|ing|prof|dhr|mevr|mw|ds|st|art|artt|nr|nrs|blz|pag|par|hfst|hst|fig|tab|bijl"
    r"|bijv|bv|vgl|ca|evt|excl|incl|resp|zgn|zog|max|gem|inw|tel"
    r"|jan|feb|febr|mrt|apr|jun|jul|aug|sept?|okt|nov|dec"
    r"|[a-z](?:\.[a-z])+"  # o.a., m.b.t., d.w.z.
)
"""Abbreviations that no sentence ends with, without their last point."""

_SOMETIMES_LAST = re.compile(r"enz|etc|jl|e\.[ad]|n\.v\.t|z\.s\.m|a\.u\.b|o\.i\.d|p\.[jmw]")
"""Abbreviations that a sentence may end with: it does, unless a digit follows."""

_END = re.compile(r"(?<![.!?…])[.!?…]+[)\]”’\"'»]*(?=\s+(?P<next>[\[(“„‘\"'«’]*(?P<first>\S)))")
_LONGEST = 30
"""Characters that are looked back for an abbreviation; without a limit a long text takes long."""

_BEGINS_SMALL = re.compile(r"\s+[’'][a-z] [A-Z]")
_BREAK = re.compile(
    r"[;:](?=\s)|\s–(?=\s)|,(?=\s(?:en|maar|want|omdat|zodat|terwijl|waarbij|waardoor|dus|ook|dan)\b)"
)
"""Where a sentence may be cut in two."""

_BEFORE = re.compile(r"[^\s(\[“„‘\"'«/]+$")


@frozen
class Sentence:
    """A sentence and where it stands in its text."""

    begin: int
    """Place of its first character, counted from 0."""
    end: int
    """Place after its last character."""


def sentences(text: str) -> Iterator[Sentence]:
    """Give the sentences of a text that is one paragraph or one point of a list."""
    begin = 0
    for found in _END.finditer(text):
        if _ends(text, found):
            yield from _trimmed(text, begin, found.end())
            begin = found.end()
    yield from _trimmed(text, begin, len(text))


def natural_break(text: str) -> int | None:
    """Give the place in a sentence, nearest to its middle, where it may best be cut in two.

    None when no sign or word shows one, or when too little would stand before or after it.
    """
    places = (found.start() for found in _BREAK.finditer(text))
    middle = len(text) / 2
    best = min(places, key=lambda at: abs(at - middle), default=None)
    return best if best is not None and abs(best - middle) < middle * 0.7 else None


def _ends(text: str, found: re.Match[str]) -> bool:
    """Whether a sentence ends at this point, question mark or the like."""
    first = found["first"]
    if first.islower():  # “Wanneer?” vraagt zij; but a sentence may begin with 's Avonds
        return bool(_BEGINS_SMALL.match(text, found.end()))
    before = _BEFORE.search(text, max(0, found.start() - _LONGEST), found.start())
    word = before[0].casefold() if before else ""
    if not found[0].startswith(".") or found[0].startswith(".."):
        return True
    if _SOMETIMES_LAST.fullmatch(word):
        return not first.isdecimal()
    return not _NEVER_LAST.fullmatch(word) and not _initial(before[0] if before else "")


def _initial(word: str) -> bool:
    """Whether this is the first letter of a name: the J of J. Jansen, the A.B of A.B. de Vries."""
    return bool(re.fullmatch(r"(?:[A-Z]\.)*[A-Z]", word))


def _trimmed(text: str, begin: int, end: int) -> Iterator[Sentence]:
    piece = text[begin:end]
    if piece.strip():
        yield Sentence(begin + len(piece) - len(piece.lstrip()), begin + len(piece.rstrip()))
