"""A written page → its front matter and its text, with the lines of both."""

from __future__ import annotations

from sdsite.findings import Finding, Place
from sdsite.frozen import frozen
from sdsite.sources.lines import Lines
from sdsite.sources.markdown_limits import past_limits
from sdsite.sources.rules import SourceRule
from sdsite.sources.text import Text
from sdsite.sources.yaml_text import read_yaml

RESERVED = ("pad", "tekst", "regel")
"""Keys of a page that the program fills in itself."""


@frozen
class Page:
    """One written page."""

    value: dict[str, object]
    """Front matter, with `pad`, `tekst` and `regel` added."""

    lines: Lines
    """Line of every key."""


def read_markdown(text: Text, path: str) -> tuple[Page | None, tuple[Finding, ...]]:
    """Split a page at its second line of `---`; `path` is its place below content/, without .md."""
    lines = text.content.split("\n")
    end = next((at for at, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if lines[0].rstrip() != "---" or end is None:
        message = "Deze pagina begint niet met een kopblok."
        hint = "Begin met een regel ---, dan de sleutels (zoals titel: …), dan weer een regel ---."
        return None, (Finding(Place(text.file, 1), SourceRule.NO_FRONT_MATTER, message, hint),)
    front = Text(text.file, "\n".join(lines[1:end]) + "\n")
    document, findings = read_yaml(front, before=1)
    if document is None:
        return None, findings
    first = next((at for at in range(end + 1, len(lines)) if lines[at].strip()), None)
    if first is None:
        message = "Onder het kopblok staat geen tekst."
        hint = "Schrijf de pagina, of haal haar weg."
        return None, (Finding(Place(text.file, end + 1), SourceRule.EMPTY, message, hint),)
    if not isinstance(document.value, dict):
        message = "Het kopblok bestaat niet uit sleutels met waarden."
        hint = "Schrijf op elke regel: sleutel: waarde."
        return None, (Finding(Place(text.file, 2), SourceRule.NO_FRONT_MATTER, message, hint),)
    taken = _taken(text.file, document.value, document.lines)
    if taken:
        return None, taken
    words = "\n".join(lines[first:]).rstrip() + "\n"
    if past := past_limits(text.file, first + 1, words):
        return None, past
    value = {**document.value, "pad": path, "tekst": words, "regel": first + 1}
    added = {"pad": 1, "tekst": first + 1, "regel": first + 1}
    return Page(value, document.lines.and_also(added)), ()


def _taken(file: str, front: dict[str, object], lines: Lines) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            Place(file, lines.get((key,))),
            SourceRule.RESERVED_KEY,
            f'De sleutel "{key}" vult het programma zelf in.',
            "Geef deze sleutel een andere naam.",
        )
        for key in RESERVED
        if key in front
    )
