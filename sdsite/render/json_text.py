"""Data → JSON text, in which each record is written once however many files it stands in."""

from __future__ import annotations

import io
from collections.abc import Mapping
from json import JSONEncoder, dumps

from sdsite.pages.site_plan import JsonRecord

_in_lines = JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",\n", ": ")).encode
"""Each value on a line: two versions can be compared, at a fifth of the cost of indenting."""


def indented(content: object) -> str:
    """A value to read on a page, two spaces for each level."""
    return dumps(content, ensure_ascii=False, indent=2)


class JsonTexts:
    """The JSON files of one site, as UTF-8.

    What a list of records was written to is kept, and every later file takes its part of that: so
    it is best to begin with the file that has all of them.
    """

    def __init__(self) -> None:
        self._written: dict[JsonRecord, memoryview] = {}

    def file(self, content: object) -> bytes:
        """A whole file: a record, or a mapping that may hold lists of records."""
        if not isinstance(content, Mapping):
            return bytes(self._text(content)) + b"\n"
        out = io.BytesIO()
        new: dict[JsonRecord, tuple[int, int]] = {}
        before = b"{\n"
        for key, value in content.items():
            out.write(b"%b%b: " % (before, _bytes(key)))
            if isinstance(value, tuple) and value and isinstance(value[0], JsonRecord):
                new |= self._list(value, out)
            else:
                out.write(_bytes(value))
            before = b",\n"
        out.write(b"\n}\n")
        made = out.getvalue()
        whole = memoryview(made)
        self._written |= {record: whole[begin:end] for record, (begin, end) in new.items()}
        return made

    def _list(
        self, records: tuple[JsonRecord, ...], out: io.BytesIO
    ) -> dict[JsonRecord, tuple[int, int]]:
        """Write a list of records; where those are that were not written before."""
        new: dict[JsonRecord, tuple[int, int]] = {}
        before = b"[\n"
        for record in records:
            out.write(before)
            begin = out.tell()
            end = begin + out.write(self._text(record))
            if record not in self._written:
                new[record] = begin, end
            before = b",\n"
        out.write(b"\n]")
        return new

    def _text(self, value: object) -> bytes | memoryview:
        if isinstance(value, JsonRecord):
            return self._written.get(value) or _bytes(value.fields)
        return _bytes(value)


def _bytes(value: object) -> bytes:
    return _in_lines(value).encode()
