"""The words around a hint, as a reader sees them: without markup, entities or odd spaces."""

from __future__ import annotations

import csv
import html
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from sdsite.frozen import frozen
from sdsite.privacy.bsn import burgerservicenummers, passes_eleven_test
from sdsite.privacy.detect import detect
from sdsite.privacy.hints import hints
from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import Evidence

BEFORE, AFTER = 900, 400
"""Bytes that are read before and behind a hint; markup takes most of them."""

LONGEST = 400
"""Bytes of a hint that are read; no thing is longer, whatever separators stand in it."""

GAP, LONGEST_GROUP = 150, 3000
"""Bytes between hints that are looked at together, and of a whole group."""

LONGEST_ROW = 4000
"""Bytes of a row of CSV in which a column can be counted."""

WORDS_BEFORE, WORDS_AFTER = 240, 160
"""Signs of that without its markup: what a detector looks at to weigh what it finds."""

_NUMBER = re.compile(rb"(?:_|\\(?:[nt]|u00[0-9a-f]{2}))?([0-9]{8,9})_?")
"""A number alone, which is nothing else than perhaps a BSN: other things begin before it."""

_TAG = re.compile(r"<[^<>]*>")
_INLINE = re.compile(r"</?(?:a|abbr|b|em|i|mark|span|strong|wbr)\b[^<>]*>")
_ESCAPED = re.compile(r"\\(?:u00([0-7][0-9a-f])|[nt\"])")
"""A sign of JSON that is written with others; what stands for no sign is a space."""

_SIGNS = str.maketrans(
    {
        **dict.fromkeys(
            "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
            " ",
        ),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff\ufffe", None),
        "\u2019": "'",
    }
)
"""Spaces and dashes of other widths, and signs that are not seen."""


Place = tuple[int, int]
"""First byte of a hint, and the byte after the last."""


@frozen
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
    line, counted = 1, 0
    for group in _groups(content, places):
        for at, rule, value, evidence in _found(tuple(_pieces(content, group, is_csv=is_csv))):
            start = max(group[at][0], counted)
            line, counted = line + content.count(b"\n", counted, start), start
            yield Leak(rule, value, evidence, line)


def _groups(content: bytes, places: Iterable[Place]) -> Iterator[list[Place]]:
    """Hints that are near each other, so that a text full of them takes no more time than another.

    Numbers that fail the eleven-test, as most amounts do, are left out.
    """
    group: list[Place] = []
    for start, stop in places:
        end = min(stop, start + LONGEST)
        number = _NUMBER.fullmatch(content, start, end)
        if number and not passes_eleven_test(number[1].decode()):
            continue
        if group and (start - group[-1][1] > GAP or end - group[0][0] > LONGEST_GROUP):
            yield group
            group = []
        group.append((start, end))
    if group:
        yield group


def _pieces(content: bytes, group: Sequence[Place], *, is_csv: bool) -> Iterator[bytes]:
    """What stands before, in and between the hints of a group, and behind the last, in turn."""
    at = max(0, group[0][0] - BEFORE)
    for start, end in group:
        between = content[at:start]
        yield _labelled(between, content, start) if is_csv else between
        yield content[start:end]
        at = end
    yield content[at : at + AFTER]


@lru_cache(maxsize=4096)
def _found(pieces: tuple[bytes, ...]) -> tuple[tuple[int, PrivacyRule, str, Evidence], ...]:
    """What the detectors find, by the number of the hint at which it stands."""
    texts = [_plain(each) for each in pieces]
    texts[0], texts[-1] = texts[0][-WORDS_BEFORE:], texts[-1][:WORDS_AFTER]
    text = "".join(texts)
    ends = list(accumulate(map(len, texts)))
    hinted = list(zip(ends[0:-1:2], ends[1:-1:2], strict=True))
    only_numbers = all(_NUMBER.fullmatch(each) for each in pieces[1::2])
    found: list[tuple[int, PrivacyRule, str, Evidence]] = []
    for span in burgerservicenummers(text) if only_numbers else detect(text):
        at = bisect_right(hinted, span.start, key=lambda each: each[1])
        if at < len(hinted) and hinted[at][0] < span.end:
            value = " ".join(text[span.start : span.end].split())
            found.append((at, span.rule, value, span.evidence))
    return tuple(found)


def _plain(part: bytes) -> str:
    text = part.decode("utf-8", "ignore")
    if "\\" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1] or "20", 16)), text)
    if "<" in text:
        text = _TAG.sub("\n", _INLINE.sub("", text))
    if "&" in text:
        text = html.unescape(text)
    text = text.replace("\t", " ")
    return text if text.isascii() else text.translate(_SIGNS)


def _labelled(before: bytes, content: bytes, start: int) -> bytes:
    """What stands before a byte of a CSV file, with the name of its column before its cell."""
    begin = content.rfind(b"\n", max(0, start - LONGEST_ROW), start) + 1
    end_of_names = content.find(b"\n", 0, LONGEST_ROW)
    if end_of_names < 0 or not 0 < begin <= start:
        return before
    names = content[:end_of_names].decode("utf-8", "ignore")
    row = content[begin:start].decode("utf-8", "ignore")
    delimiter = ";" if names.count(";") > names.count(",") else ","
    columns, cells = _cells(names, delimiter), _cells(row, delimiter) or [""]
    at = len(before) - len(cells[-1].encode())
    if len(cells) > len(columns) or at < 0:
        return before
    return before[:at] + f" {columns[len(cells) - 1]}: ".encode() + before[at:]


def _cells(row: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([row], delimiter=delimiter), [])
    except csv.Error:  # not CSV, whatever its name says
        return []
