"""What a written page may ask of the program that draws it, told before it is drawn.

Markdown is read by backtracking: each bracket that is not closed is looked for to the end of its
paragraph, and each list in a list is a function in a function. Within these limits any text is
drawn in seconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdsite.findings import Finding, Place
from sdsite.sources.limits import (
    MAX_BRACKETS,
    MAX_MARKS,
    MAX_PAGE,
    MAX_STRETCH,
    MAX_TERMS,
    counted,
)
from sdsite.sources.rules import SourceRule

_MARKS = re.compile(r"(?:[ \t]*(?:>|[-+*][ \t]|[0-9]+\.[ \t]|:[ \t]))+")
_MARK = re.compile(r">|[-+*]|[0-9]+\.|:")
_TERM = re.compile(r" {0,3}:[ \t]")


def past_limits(file: str, first: int, text: str) -> tuple[Finding, ...]:
    """Tell which limits the text of a page is past; `first` is the line on which it begins."""
    return tuple(_past_limits(file, first, text))


def _past_limits(file: str, first: int, text: str) -> Iterator[Finding]:
    if len(text) > MAX_PAGE:
        message = f"Deze pagina heeft {counted(len(text))} tekens, en {counted(MAX_PAGE)} past."
        yield _too_much(Place(file), message, "Verdeel haar over meer pagina's.")
    if text.count("[") > MAX_BRACKETS:
        message = f"Op deze pagina staat meer dan {counted(MAX_BRACKETS)} keer een [."
        yield _too_much(Place(file), message, "Verdeel haar over meer pagina's.")
    length = terms = 0
    for line, words in enumerate(text.split("\n"), first):
        if not words.strip():
            length = terms = 0
            continue
        length, before = length + len(words), length
        terms += bool(_TERM.match(words))
        if before <= MAX_STRETCH < length:
            message = f"Hier staan meer dan {counted(MAX_STRETCH)} tekens zonder lege regel."
            yield _too_much(Place(file, line), message, "Zet een lege regel tussen de alinea's.")
        if terms == MAX_TERMS + 1:
            terms = 0
            message = f"Hier staan meer dan {MAX_TERMS} begrippen achter elkaar."
            yield _too_much(Place(file, line), message, "Zet een lege regel na elk begrip.")
        if (marks := _MARKS.match(words)) and _depth(marks[0]) > MAX_MARKS:
            message = f"Hier zitten meer dan {MAX_MARKS} lijsten of citaten in elkaar."
            hint = "Begin de regel met minder tekens als >, - en 1."
            yield Finding(Place(file, line), SourceRule.TOO_DEEP, message, hint)


def _depth(marks: str) -> int:
    """How deep a line stands that begins with these marks: each, and each four spaces before it."""
    indent = len(marks) - len(marks.lstrip())
    return len(_MARK.findall(marks)) + indent // 4


def _too_much(place: Place, message: str, hint: str) -> Finding:
    return Finding(place, SourceRule.TOO_MUCH, message, hint)
