"""The words around a hint, as a reader sees them: without markup, entities or odd spaces."""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sdsite.privacy.detect import detect
from sdsite.privacy.hints import hints
from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import Evidence

BEFORE, AFTER = 900, 400
"""Bytes that are read before and behind a hint; markup takes most of them."""

_TAG = re.compile(r"<[^<>]*>")
_INLINE = re.compile(r"</?(?:a|abbr|b|em|i|mark|span|strong|wbr)\b[^<>]*>")
_ESCAPED = re.compile(r"\\(?:u00([0-7][0-9a-f])|[nt\"])")
"""A sign of JSON that is written with others; what stands for no sign is a space."""

_SIGNS = str.maketrans(
    {
        **dict.fromkeys(
            "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t",
            " ",
        ),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff\ufffe\x02", None),
        "\u2019": "'",
    }
)
"""Spaces and dashes of other widths, and signs that are not seen."""


@dataclass(frozen=True, slots=True)
class Leak:
    """Something of a person in the text of a file."""

    rule: PrivacyRule
    """Which kind of thing it is."""
    value: str
    """What stands there, on one line."""
    evidence: Evidence
    """How sure it is."""
    line: int
    """Line of the text, counted from 1."""


def leaks(content: bytes, *, is_csv: bool = False) -> Iterator[Leak]:
    """Find everything of persons in a text of UTF-8, in the order in which it stands there.

    In CSV the name of a column tells what its cells hold.
    """
    places = list(hints(content))
    if any(content.startswith(b"&#", start) for start, _ in places):  # a text all in entities
        content = html.unescape(content.decode("utf-8", "replace")).encode()
        places = list(hints(content))
    for start, end in places:
        before = content[max(0, start - BEFORE) : start]
        if is_csv:
            before = _labelled(before, content, start)
        found = _around(before, content[start:end], content[end : end + AFTER])
        line = content.count(b"\n", 0, start) + 1 if found else 0
        for rule, value, evidence in found:
            yield Leak(rule, value, evidence, line)


@lru_cache(maxsize=4096)
def _around(
    before: bytes, hinted: bytes, after: bytes
) -> tuple[tuple[PrivacyRule, str, Evidence], ...]:
    """What the detectors find at a hint, with the words around it to weigh it by."""
    left, middle = _plain(before), _plain(hinted)
    text = left + middle + _plain(after)
    begin, end = len(left), len(left) + len(middle)
    return tuple(
        (span.rule, " ".join(text[span.start : span.end].split()), span.evidence)
        for span in detect(text)
        if span.start < end and begin < span.end
    )


def _plain(part: bytes) -> str:
    text = part.decode("utf-8", "ignore")
    if "\\" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1] or "20", 16)), text)
    if "<" in text:
        text = _TAG.sub("\n", _INLINE.sub("", text))
    if "&" in text:
        text = html.unescape(text)
    return text.translate(_SIGNS)


def _labelled(before: bytes, content: bytes, start: int) -> bytes:
    """What stands before a byte of a CSV file, with the name of its column before its cell."""
    names = content[: max(content.find(b"\n"), 0)].decode("utf-8", "ignore")
    row = content[content.rfind(b"\n", 0, start) + 1 : start].decode("utf-8", "ignore")
    delimiter = ";" if names.count(";") > names.count(",") else ","
    columns, cells = _cells(names, delimiter), _cells(row, delimiter) or [""]
    if len(cells) > len(columns):
        return before
    at = max(len(before) - len(cells[-1].encode()), 0)
    return before[:at] + f" {columns[len(cells) - 1]}: ".encode() + before[at:]


def _cells(row: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([row], delimiter=delimiter), [])
    except csv.Error:  # not CSV, whatever its name says
        return []
