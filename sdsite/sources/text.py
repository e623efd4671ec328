"""Bytes of a file → clean text, or the reason why not."""

from __future__ import annotations

import re
from unicodedata import normalize

from sdsite.findings import Finding, Place
from sdsite.frozen import frozen
from sdsite.sources.rules import SourceRule

FORBIDDEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters, but for tabs and line ends
    "\u00ad\u200b-\u200d\u2060-\u2064\ufeff"  # of no width: hyphens and joints that nobody sees
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"  # they turn the reading direction
    "\u2028\u2029"  # hidden line ends
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0"  # letters that are blank
    "\ufe00-\ufe0d\U000e0000-\U000e0fff"  # tags and forms of letters
    "\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff"  # half characters, and no agreed meaning
    "\ufdd0-\ufdef\ufff9-\uffff\U0001fffe\U0001ffff\U0002fffe\U0002ffff"  # no characters
    "]"
)
"""Characters that an editor cannot see, or that make a text other than it looks.

Control characters may not stand in XML (1.0, 2.2); those that turn the reading direction hide what
is really written (Unicode TR36, TR39). A joint of emoji (U+200D) is among them: no official text
needs it. What stands for lost letters (U+FFFD) tells of a file that was read wrongly before.
"""

_EVERYDAY = bytes((*b"\t\n", *range(ord(" "), 0x7F)))
"""The characters of ASCII that may stand in a text."""


@frozen
class Text:
    """The text of one file, with line ends as newlines and without a byte order mark."""

    file: str
    """Path relative to the project root."""

    content: str
    """The text itself."""


def decode(file: str, raw: bytes) -> tuple[Text | None, tuple[Finding, ...]]:
    """Read bytes as UTF-8 and refuse what an editor cannot see; a byte order mark is dropped.

    A letter and its accent become one character (NFC), as a keyboard writes it: a text that was
    copied from a PDF and one that was typed are the same.
    """
    try:
        content = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, (_not_utf8(file, raw, error.start),)
    content = normalize("NFC", content.replace("\r\n", "\n").replace("\r", "\n"))
    if not content.strip():
        message = "Dit bestand is leeg."
        hint = "Vul het, of haal het weg."
        return None, (Finding(Place(file), SourceRule.EMPTY, message, hint),)
    if FORBIDDEN.search(_rare(content)) and (found := _forbidden_character(file, content)):
        return None, (found,)
    return Text(file, content), ()


def _rare(content: str) -> str:
    """The characters of a text that are not on every keyboard: few, so they are soon looked at."""
    return content.encode().translate(None, _EVERYDAY).decode()


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
    message, hint = forbidden(first.group(), more)
    return Finding(Place(file, line), SourceRule.FORBIDDEN_CHARACTER, message, hint)


def forbidden(character: str, more: str = "") -> tuple[str, str]:
    """Say of a character that may not stand in a text what it is, and how to mend it."""
    message = f"Hier staat een verboden, onzichtbaar teken: U+{ord(character):04X}{more}."
    return message, "Haal het weg; typ de tekst zo nodig opnieuw."
