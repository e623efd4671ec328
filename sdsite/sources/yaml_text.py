"""YAML text → plain values with the line of every key and item.

Read from the parser's events, so nothing is ever built that the text did not spell out: no
anchors, no aliases, no tags, no merge keys. Plain words stay text unless they are a number
without leading zeros, an ISO date, `true`, `false` or `null`; `ja`, `on`, `12:30` and `010` are
text, and so is `1.234`, which a Dutch writer may mean as a thousand.
"""

from __future__ import annotations

import re
import sys
from array import array
from collections.abc import Callable
from datetime import date
from typing import Any, NoReturn

import yaml

from sdsite.findings import Finding, Place, short
from sdsite.frozen import frozen
from sdsite.sources.limits import MAX_DEPTH, MAX_KEY, MAX_KEYS, MAX_VALUES, counted
from sdsite.sources.lines import Lines, shared
from sdsite.sources.rules import SourceRule
from sdsite.sources.text import FORBIDDEN, Text, forbidden
from sdsite.sources.yaml_problems import broken_yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PLAIN = (None, "")
_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"-?(?=[0-9.]{3,16}$)(0|[1-9][0-9]*)\.[0-9]+")
"""Fifteen digits at most: a float gives them back as they were written (IEEE 754)."""

_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}")
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_NUMERIC = frozenset("-0123456789")
"""How a number or a date begins."""

_WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}


_Node = Any
"""The event at a key or a value: each kind has an anchor, and a tag unless it is an alias."""

_Following = Callable[[], yaml.Event]
"""Gives the next event of a text; raises YAMLError at broken syntax."""


@frozen
class Document:
    """What one YAML text says."""

    value: object
    """Dicts, lists, text, numbers, booleans, None and dates."""

    line: int
    """Line where the whole starts."""

    lines: Lines
    """Line of every key and list item."""


def read_yaml(text: Text, before: int = 0) -> tuple[Document | None, tuple[Finding, ...]]:
    """Read one YAML document; `before` lines of the file stand above the text.

    What is wrong with keys and values is told all at once; at broken syntax reading ends. No
    document comes back when anything is wrong.
    """
    building = _Building(text.file, before)
    try:
        value = building.document(_LOADER(text.content).get_event)
    except yaml.YAMLError as error:
        return None, (*building.findings, broken_yaml(error, text, before))
    except _StopError:
        return None, tuple(building.findings)
    if building.findings:
        return None, tuple(building.findings)
    return Document(value, building.first, building.lines()), ()


class _StopError(Exception):
    """Leaves a text that is past a limit; what is wrong has been told by then."""


class _Building:
    """One document while its events come in; never leaves this module."""

    def __init__(self, file: str, before: int) -> None:
        self.file = file
        self.findings: list[Finding] = []
        self.first = 1
        self._above = before + 1  # the parser counts lines from 0
        self._values = 0
        self._steps: list[str | int] = []
        self._depths = bytearray()
        self._numbers = array("I")

    def document(self, following: _Following) -> object:
        self._following = following
        value: object = None
        documents = 0
        while not isinstance(event := following(), yaml.StreamEndEvent):
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 2:
                    message = "Hier begint een tweede YAML-document."
                    hint = "Haal de regel met --- weg, of maak er een eigen bestand van."
                    self._tell(event, SourceRule.MANY_DOCUMENTS, (message, hint))
                    break
            elif isinstance(event, yaml.NodeEvent):
                self.first = self._line(event)
                value = self._node(event, 0)
        return value

    def lines(self) -> Lines:
        return Lines(*shared(tuple(self._steps), bytes(self._depths)), self._numbers[:])

    def _node(self, event: _Node, depth: int) -> object:
        if event.anchor is not None or event.tag is not None:
            self._refuse_reference(event)
        self._values += 1
        if self._values > MAX_VALUES:
            message = f"Hier begint waarde {counted(MAX_VALUES + 1)}: meer passen er niet."
            self._stop(event, SourceRule.TOO_MUCH, (message, "Deel het bestand in stukken."))
        kind = type(event)
        if kind is yaml.ScalarEvent:
            return self._scalar(event)
        if kind is yaml.AliasEvent:
            return None
        if depth >= MAX_DEPTH:
            message = f"Hier zitten meer dan {MAX_DEPTH} niveaus in elkaar."
            self._stop(event, SourceRule.TOO_DEEP, (message, "Maak de gegevens platter."))
        if kind is yaml.SequenceStartEvent:
            return self._list(depth + 1)
        return self._mapping(depth + 1)

    def _list(self, depth: int) -> list[object]:
        items: list[object] = []
        while type(event := self._following()) is not yaml.SequenceEndEvent:
            self._mark(event, len(items), depth)
            items.append(self._node(event, depth))
        return items

    def _mapping(self, depth: int) -> dict[str, object]:
        entries: dict[str, object] = {}
        while type(event := self._following()) is not yaml.MappingEndEvent:
            key = self._key(event, depth)
            if len(entries) == MAX_KEYS:
                message = f"Dit blok heeft meer dan {MAX_KEYS} sleutels."
                hint = "Kijk naar de inspringing, of verdeel het over meer gegevens."
                self._stop(event, SourceRule.TOO_MUCH, (message, hint))
            if key and key in entries:
                first = self._first(key, depth)
                message = f'De sleutel "{short(key)}" staat al op regel {first}.'
                hint = "Laat er één staan, of geef de andere de juiste naam."
                self._tell(event, SourceRule.DUPLICATE_KEY, (message, hint))
            else:
                self._mark(event, key, depth)
            entries[key] = self._node(self._following(), depth)
        return entries

    def _mark(self, event: _Node, step: str | int, depth: int) -> None:
        """Remember the line of a key or a list item."""
        self._steps.append(step)
        self._depths.append(depth)
        self._numbers.append(event.start_mark.line + self._above)

    def _first(self, key: str, depth: int) -> int:
        """The line of a key that stood in this block before."""
        at = len(self._steps) - 1
        while (self._steps[at], self._depths[at]) != (key, depth):
            at -= 1
        return self._numbers[at]

    def _key(self, event: _Node, depth: int) -> str:
        if type(event) is yaml.ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                self._refuse_reference(event)
            if event.value == "<<" and event.style in _PLAIN:
                message = "Samenvoegen met << wordt niet gelezen."
                hint = "Schrijf de sleutels hier voluit."
                self._tell(event, SourceRule.REFERENCE, (message, hint))
            if event.value.strip():
                return self._usable_key(event)
        else:
            self._node(event, depth)
        message = "Hier ontbreekt een gewone sleutel voor de dubbele punt."
        hint = "Schrijf: sleutel: waarde."
        self._tell(event, SourceRule.EMPTY_KEY, (message, hint))
        return ""

    def _usable_key(self, event: yaml.ScalarEvent) -> str:
        self._refuse_hidden(event)
        if len(event.value) > MAX_KEY:
            message = f"Een sleutel is hier {len(event.value)} tekens lang, en {MAX_KEY} kan."
            hint = "Is dit geen sleutel maar tekst, zet er dan aanhalingstekens om."
            self._tell(event, SourceRule.TOO_MUCH, (message, hint))
        return sys.intern(event.value)  # the same few words in all records

    def _scalar(self, event: yaml.ScalarEvent) -> object:
        written: str = event.value
        if event.style not in _PLAIN:
            self._refuse_hidden(event)
            return written
        if written in _WORDS:
            return _WORDS[written]
        if written[0] not in _NUMERIC:
            return written if " " in written else sys.intern(written)  # an id stands in many places
        if _WHOLE.fullmatch(written):
            return int(written)
        if _DECIMAL.fullmatch(written) and not _THOUSANDS.fullmatch(written):
            return float(written)
        if match := _DATE.fullmatch(written):
            try:
                return date(*(int(part) for part in match.groups()))
            except ValueError:
                message = f"De datum {written} bestaat niet."
                hint = "Schrijf een bestaande datum als jaar-maand-dag, bijvoorbeeld 2024-02-29."
                self._tell(event, SourceRule.IMPOSSIBLE_DATE, (message, hint))
        return written

    def _refuse_hidden(self, event: yaml.ScalarEvent) -> None:
        """Refuse a character that may not stand in the file, and was written by its number."""
        if event.style == '"' and (first := FORBIDDEN.search(event.value)):
            self._tell(event, SourceRule.FORBIDDEN_CHARACTER, forbidden(first.group()))

    def _refuse_reference(self, event: yaml.Event) -> None:
        anchor: str | None = getattr(event, "anchor", None)
        tag: str | None = getattr(event, "tag", None)
        if isinstance(event, yaml.AliasEvent):
            message = f"De verwijzing *{short(str(anchor))} wordt niet gelezen."
            hint = "Schrijf de waarde hier voluit, of zet de tekst tussen aanhalingstekens."
        elif anchor is not None:
            message = f"Het anker &{short(anchor)} wordt niet gelezen."
            hint = "Haal het weg, of zet de tekst tussen aanhalingstekens."
        elif tag is not None:
            written = tag.replace("tag:yaml.org,2002:", "!!")
            message = f"Het label {short(written)} wordt niet gelezen."
            hint = "Haal het weg, of zet de tekst tussen aanhalingstekens."
        else:
            return
        self._tell(event, SourceRule.REFERENCE, (message, hint))

    def _line(self, event: _Node) -> int:
        return int(event.start_mark.line) + self._above

    def _tell(self, event: yaml.Event, rule: SourceRule, words: tuple[str, str]) -> None:
        message, hint = words
        place = Place(self.file, self._line(event))
        self.findings.append(Finding(place, rule, message, hint))

    def _stop(self, event: yaml.Event, rule: SourceRule, words: tuple[str, str]) -> NoReturn:
        self._tell(event, rule, words)
        raise _StopError
