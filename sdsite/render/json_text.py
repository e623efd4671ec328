"""Data → JSON text, in which each record is written once however many files it stands in."""

from __future__ import annotations

from collections.abc import Mapping
from json import JSONEncoder, dumps

from sdsite.pages.site_plan import JsonRecord

_in_lines = JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",\n", ": ")).encode
"""Each value on a line: two versions can be compared, at a fifth of the cost of indenting."""


def indented(content: object) -> str:
    """A value to read on a page, two spaces for each level."""
    return dumps(content, ensure_ascii=False, indent=2)


class JsonTexts:
    """The texts of the JSON files of one site."""

    def __init__(self) -> None:
        self._records: dict[JsonRecord, str] = {}

    def file(self, content: object) -> str:
        """A whole file: a record, or a mapping that may hold lists of records."""
        if not isinstance(content, Mapping):
            return f"{self._text(content)}\n"
        lines = (f"{_in_lines(key)}: {self._text(value)}" for key, value in content.items())
        return "{\n" + ",\n".join(lines) + "\n}\n"

    def _text(self, value: object) -> str:
        if isinstance(value, JsonRecord):
            if value not in self._records:
                self._records[value] = _in_lines(value.fields)
            return self._records[value]
        if isinstance(value, tuple) and value and isinstance(value[0], JsonRecord):
            return "[\n" + ",\n".join(map(self._text, value)) + "\n]"
        return _in_lines(value)
