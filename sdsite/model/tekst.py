"""Tekst: the small dialect of texts in records, parsed into a tree that every output reads.

The dialect: blank lines part paragraphs; lines that start with ``- `` or ``1. `` are lists;
``*nadruk*`` and ``**sterk**``; ``[[id]]`` or ``[[id|words]]`` links to a fact. All else is plain
text: HTML has no meaning here and is shown as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Annotated, Literal, NamedTuple

from pydantic import PlainSerializer, WithJsonSchema

from sdsite.frozen import frozen
from sdsite.readability import FOR_RESIDENTS
from sdsite.sources import MAX_CHARACTERS
from sdsite.validation import Parser

_INLINE = re.compile(
    r"\[\[(?P<id>[^\[\]|]+)(?:\|(?P<words>[^\[\]]+))?\]\]"
    r"|\*\*(?P<sterk>[^*\n]+)\*\*|\*(?P<nadruk>[^*\s][^*\n]*)\*"
)
_EMPTY_LINES = re.compile(r"\n[ \t]*\n")
_BULLET = re.compile(r"^\s*-\s+(.*)$")
_NUMBER = re.compile(r"^\s*\d{1,3}[.)]\s+(.*)$")


class Stuk(NamedTuple):
    """A run of words in one line: plain, emphasised, strong, or a link to a fact."""

    soort: Literal["gewoon", "nadruk", "sterk", "verwijzing"]
    """What the run is."""
    woorden: str
    """The words to show; empty for a link that takes the title of what it points at."""
    naar: str = ""
    """For a link: the id it points at."""


Soort = Literal["alinea", "lijst", "genummerd"]
"""What a block of a text may be."""


class Blok(NamedTuple):
    """A paragraph (one item) or a list (an item for each point)."""

    soort: Soort
    """What the block is."""
    items: tuple[tuple[Stuk, ...], ...]
    """Lines of the block, each a row of runs."""


@frozen
class Dialect:
    """A text in the dialect: what was written, and the blocks it consists of.

    The blocks are made when they are asked for: kept with every text, they and their words would
    take three times the memory of the text.
    """

    geschreven: str
    """The text as the editor wrote it."""

    @property
    def blokken(self) -> tuple[Blok, ...]:
        """The blocks, in order."""
        return tuple(
            [
                Blok(soort, tuple([_stukken(regel) for regel in regels]))
                for soort, regels in _regels(self.geschreven)
            ]
        )

    @property
    def alinea(self) -> str | None:
        """The words of a text that is one paragraph without markup, as most are; else None."""
        woorden = self.geschreven.strip()
        if not woorden or "\n" in woorden or _is_marked(woorden):
            return None
        if woorden[0] == "-" or woorden[0].isdigit() or len(woorden.splitlines()) > 1:
            return None
        return woorden

    @property
    def verwijzingen(self) -> tuple[str, ...]:
        """Ids that the text links to, in order of appearance."""
        if "[[" not in self.geschreven:
            return ()
        return tuple(
            [
                match["id"].strip()
                for _, regels in _regels(self.geschreven)
                for regel in regels
                if "[[" in regel
                for match in _INLINE.finditer(regel)
                if match["id"]
            ]
        )

    @property
    def plat(self) -> str:
        """The words without markup, blocks and list items parted by spaces (links keep words)."""
        return self.in_words(str)

    def in_words(self, name: Callable[[str], str]) -> str:
        """As `plat`; a link without words of its own says what `name` gives for the id it has."""
        if (alinea := self.alinea) is not None:
            return alinea

        def said(match: re.Match[str]) -> str:
            own = match["sterk"] or match["nadruk"] or (match["words"] or "").strip()
            return own or name(match["id"].strip())

        every = [regel for _, regels in _regels(self.geschreven) for regel in regels]
        return " ".join([_INLINE.sub(said, each) if _is_marked(each) else each for each in every])

    def __bool__(self) -> bool:
        """An empty text counts as absent."""
        return bool(self.geschreven) and not self.geschreven.isspace()


def parse_tekst(geschreven: str) -> Dialect:
    """Take a text as one in the dialect; any string up to MAX_CHARACTERS is."""
    if len(geschreven) > MAX_CHARACTERS:
        msg = f"de tekst is langer dan {MAX_CHARACTERS} tekens; maak hem korter"
        raise ValueError(msg)
    return Dialect(geschreven)


@lru_cache(maxsize=256)  # a page asks for a text more than once
def _regels(geschreven: str) -> tuple[tuple[Soort, tuple[str, ...]], ...]:
    """The kind of each block, and its lines as they were written."""
    groepen: list[tuple[Soort, list[str]]] = []
    for deel in _EMPTY_LINES.split(geschreven.strip()):
        groepen += _grouped(deel)
    return tuple([(soort, tuple(regels)) for soort, regels in groepen])


def _grouped(deel: str) -> list[tuple[Soort, list[str]]]:
    """Split one stretch without blank lines into paragraphs and lists."""
    groepen: list[tuple[Soort, list[str]]] = []
    for regel in deel.splitlines():
        woorden = regel.strip()
        begin = woorden[:1]
        if begin == "-" and (bullet := _BULLET.match(regel)):
            _add(groepen, "lijst", bullet[1])
        elif begin.isdigit() and (number := _NUMBER.match(regel)):
            _add(groepen, "genummerd", number[1])
        elif groepen and woorden:
            groepen[-1][1][-1] += " " + woorden
        elif woorden:
            groepen.append(("alinea", [woorden]))
    return groepen


def _add(
    groepen: list[tuple[Soort, list[str]]], soort: Literal["lijst", "genummerd"], item: str
) -> None:
    if groepen and groepen[-1][0] == soort:
        groepen[-1][1].append(item)
    else:
        groepen.append((soort, [item]))


def _is_marked(regel: str) -> bool:
    """Whether there may be emphasis or a link in a line."""
    return "[[" in regel or "*" in regel


def _stukken(regel: str) -> tuple[Stuk, ...]:
    if not _is_marked(regel):
        return (Stuk("gewoon", regel),)
    stukken: list[Stuk] = []
    einde = 0
    for match in _INLINE.finditer(regel):
        if match.start() > einde:
            stukken.append(Stuk("gewoon", regel[einde : match.start()]))
        if match["id"]:
            stukken.append(Stuk("verwijzing", (match["words"] or "").strip(), match["id"].strip()))
        elif match["sterk"]:
            stukken.append(Stuk("sterk", match["sterk"]))
        else:
            stukken.append(Stuk("nadruk", match["nadruk"]))
        einde = match.end()
    if einde < len(regel):
        stukken.append(Stuk("gewoon", regel[einde:]))
    return tuple(stukken)


def _from_source(value: object) -> Dialect:
    if isinstance(value, str):
        return parse_tekst(value)
    if value is None:
        return LEEG
    if isinstance(value, Dialect):
        return value
    msg = "hier hoort tekst te staan; zet de waarde tussen aanhalingstekens"
    raise ValueError(msg)


Tekst = Annotated[
    Dialect,
    Parser(_from_source),
    PlainSerializer(lambda tekst: tekst.geschreven, return_type=str),
    WithJsonSchema({"type": "string"}),
]
"""Field type for a text in the dialect."""

InGewoneTaal = Annotated[Tekst, FOR_RESIDENTS]
"""Field type for a text in the dialect that residents read, so that its language is measured."""

LEEG = Dialect("")
"""The absent text."""
