"""Bytes of a file → clean text, or the reason why not."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sdsite.findings import Finding, Place
from sdsite.sources.rules import SourceRule

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
"""Control characters, hidden line ends, and marks that turn the reading direction."""


@dataclass(frozen=True, slots=True)
class Text:
    """The text of one file, with line ends as newlines and without a byte order mark."""

    file: str
    """Path relative to the project root."""

    content: str
    """The text itself."""


def decode(file: str, raw: bytes) -> tuple[Text | None, tuple[Finding, ...]]:
    """Read bytes as UTF-8 and refuse what an editor cannot see; a byte order mark is dropped."""
    try:
        content = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, (_not_utf8(file, raw, error.start),)
    content = content.replace("\r\n", "\n").replace("\r", "\n")
    if not content.strip():
        message = "Dit bestand is leeg."
        hint = "Vul het, of haal het weg."
        return None, (Finding(Place(file), SourceRule.EMPTY, message, hint),)
    found = _forbidden_character(file, content)
    return (None, (found,)) if found else (Text(file, content), ())


def _not_utf8(file: str, raw: bytes, position: int) -> Finding:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        place, message = Place(file), "Dit bestand is opgeslagen als UTF-16 en niet als UTF-8."
    else:
        line = len(re.findall(rb"\r\n|\r|\n", raw[:position])) + 1
        place = Place(file, line)
        message = "Op deze regel staat een teken dat geen UTF-8 is."
    hint = "Sla het bestand opnieuw op met de codering UTF-8."
    return Finding(place, SourceRule.NOT_UTF8, message, hint)


def _forbidden_character(file: str, content: str) -> Finding | None:
    first = FORBIDDEN.search(content)
    if first is None:
        return None
    line = content.count("\n", 0, first.start()) + 1
    lines = sum(1 for each in content.split("\n") if FORBIDDEN.search(each))
    more = "" if lines == 1 else f" (en op nog {lines - 1} regel{'s' if lines > 2 else ''})"
    message = f"Hier staat een verboden, onzichtbaar teken: U+{ord(first.group()):04X}{more}."
    hint = "Haal het weg; typ de tekst zo nodig opnieuw."
    return Finding(Place(file, line), SourceRule.FORBIDDEN_CHARACTER, message, hint)
