"""Values and kinds of values in plain Dutch words, as messages name them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from unicodedata import normalize

from sdsite.findings import short
from sdsite.sources import Path

ASKED: Mapping[str, str] = {
    "string": "tekst",
    "int": "een geheel getal",
    "float": "een getal",
    "decimal": "een getal",
    "finite": "een getal",
    "bool": "true of false",
    "date": "een datum",
    "datetime": "een datum",
    "list": "een lijst",
    "tuple": "een lijst",
    "set": "een lijst",
    "frozen": "een lijst",
    "dict": "een blok met sleutels",
    "mapping": "een blok met sleutels",
    "model": "een blok met sleutels",
    "dataclass": "een blok met sleutels",
    "none": "niets",
    "url": "een webadres",
}
"""First word of a pydantic error's type → what was asked."""


def label(path: Path) -> str:
    """Name a value by its key, as the start of a sentence: `Bij "titel"`."""
    keys = [step for step in path if isinstance(step, str)]
    if not keys:
        return "Hier"
    if path and isinstance(path[-1], int):
        return f'Bij "{short(keys[-1])}" (nummer {path[-1] + 1})'
    return f'Bij "{short(keys[-1])}"'


def found(value: object) -> str:
    """Say what stands there, as the end of a sentence, without a full stop."""
    match value:
        case None | "":
            return "niets"
        case bool():
            return str(value).lower()
        case int() | float():
            return f"het getal {value}"
        case date():
            return f"de datum {value.isoformat()}"
        case str():
            return f"de tekst {quoted(value)}"
        case list() | tuple():
            return "een lijst"
        case _:
            return "een blok met sleutels"


def quoted(text: str) -> str:
    """Quote a text that has to be one of ours, and name the letters in it that only look like ours.

    A Cyrillic а is no a, a Turkish ı no i, and who looks at them sees no difference (UTS 39).
    """
    strange = dict.fromkeys(each for each in text[:1000] if _is_strange(each))
    if not strange:
        return f'"{short(text)}"'
    numbers = ", ".join(f"U+{ord(each):04X}" for each in list(strange)[:3])
    return f'"{short(text)}" (met {numbers})'


def _is_strange(letter: str) -> bool:
    """Whether a letter is neither one of ours nor one of ours with an accent."""
    if letter.isascii() or not letter.isalpha():
        return False
    parts = normalize("NFKD", letter)
    return len(parts) == 1 or not parts[0].isascii()


def sentence(text: str) -> str:
    """Begin with a capital letter and end with a full stop."""
    text = " ".join(text.split())
    if not text:
        return ""
    ended = text if text.endswith((".", "?", "!")) else f"{text}."
    return ended[0].upper() + ended[1:]


def either(words: tuple[str, ...]) -> str:
    """Join words as a choice: `a, b of c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} of {words[-1]}"
