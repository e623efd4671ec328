"""What a YAML parser complains about → one plain Dutch finding at the right line."""

from __future__ import annotations

import re

import yaml

from sdsite.findings import Finding, Place
from sdsite.sources.rules import SourceRule
from sdsite.sources.text import Text

_QUOTE = (
    "Een aanhalingsteken wordt geopend en niet gesloten.",
    "Zet aan het eind van de tekst hetzelfde aanhalingsteken.",
)
_BRACKET = (
    "Een haak wordt geopend en niet goed gesloten, of er ontbreekt een komma.",
    "Sluit de lijst met ] of het blok met }, en zet komma's tussen de delen.",
)
_INDENT = (
    "Deze regel klopt niet, of past niet bij de regels erboven.",
    (
        "Spring gelijke sleutels even ver in, sluit elk aanhalingsteken hierboven, en zet tekst "
        "met : of # tussen aanhalingstekens."
    ),
)
_COLON = (
    "Op deze regel staat een dubbele punt die YAML niet begrijpt.",
    (
        "Zet tekst met een dubbele punt tussen aanhalingstekens, en kijk naar de inspringing "
        "en naar de spatie na elke dubbele punt."
    ),
)
_NO_COLON = (
    "Hier ontbreekt een dubbele punt.",
    "Schrijf: sleutel: waarde. Een tekst van meer regels begint na >- en springt in.",
)
_STAR = (
    "Een tekst begint hier met * of &, en dat is in YAML een verwijzing.",
    "Zet de hele tekst tussen aanhalingstekens.",
)
_ESCAPE = (
    "Na een schuine streep \\ staat hier een teken dat YAML niet kent.",
    "Gebruik enkele aanhalingstekens ('), of schrijf \\\\.",
)
_START = (
    "Een tekst begint hier met een teken dat in YAML een eigen betekenis heeft.",
    "Zet de hele tekst tussen aanhalingstekens.",
)
_BLOCK = (
    "Achter | of > mag op dezelfde regel geen tekst staan.",
    "Begin de tekst op de volgende regel, ingesprongen.",
)
_OTHER = (
    "Dit bestand is vanaf hier geen geldige YAML.",
    "Kijk naar de inspringing, de dubbele punten en de aanhalingstekens op en boven deze regel.",
)

# what the parser says (libyaml's words and those of PyYAML's own parser) → message and hint
_KNOWN: tuple[tuple[str, tuple[str, str]], ...] = (
    ("mapping values are not allowed", _COLON),
    ("could not find expected ':'", _NO_COLON),
    ("expected ',' or ']'", _BRACKET),
    ("expected ',' or '}'", _BRACKET),
    ("expected alphabetic or numeric character", _STAR),
    ("unknown escape character", _ESCAPE),
    ("cannot start any token", _START),
    ("expected chomping or indentation", _BLOCK),
    ("expected a comment or a line break", _BLOCK),
    ("expected comment or line break", _BLOCK),
    ("block sequence entries are not allowed", _INDENT),
    ("expected key", _INDENT),
    ("expected '-' indicator", _INDENT),
    ("expected <block end>", _INDENT),
)
_UNCLOSED = ("while scanning a quoted scalar",)
_TAB_INDENT = re.compile(r"^ *\t", re.MULTILINE)


def broken_yaml(error: yaml.YAMLError, text: Text, before: int) -> Finding:
    """Say where the syntax breaks and how to mend it; a tab in the indentation is named as such."""
    problem = str(getattr(error, "problem", "") or "")
    context = str(getattr(error, "context", "") or "")
    line = _line(error, text)
    tab = _tab_line(text, line)
    if tab is not None:
        message = "Deze regel springt in met een tab."
        hint = "Gebruik spaties: twee per niveau."
        return Finding(Place(text.file, tab + before), SourceRule.TAB, message, hint)
    message, hint = _OTHER
    if context in _UNCLOSED and "escape" not in problem:
        message, hint = _QUOTE
        line = _context_line(error, line)
    else:
        for words, dutch in _KNOWN:
            if words in problem:
                message, hint = dutch
                line = _context_line(error, line) if dutch is _NO_COLON else line
                break
    return Finding(Place(text.file, line + before), SourceRule.BROKEN_YAML, message, hint)


def _line(error: yaml.YAMLError, text: Text) -> int:
    mark = getattr(error, "problem_mark", None)
    last = text.content.rstrip("\n").count("\n") + 1
    return last if mark is None else min(int(mark.line) + 1, last)


def _context_line(error: yaml.YAMLError, line: int) -> int:
    mark = getattr(error, "context_mark", None)
    return line if mark is None else int(mark.line) + 1


def _tab_line(text: Text, line: int) -> int | None:
    """First line up to the broken one that is indented with a tab."""
    lines = text.content.split("\n")[:line]
    tabs = (number for number, each in enumerate(lines, 1) if _TAB_INDENT.match(each))
    return next(tabs, None)
