"""Data → JSON text, in which each record is written once however many files it stands in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from json import dumps

from pydantic_core import to_json

from sdsite.pages.site_plan import DataFile, JsonRecord
from sdsite.render.output import OutputFile, Parts


def indented(content: object) -> str:
    """A value to read on a page, two spaces for each level."""
    return dumps(content, ensure_ascii=False, indent=2)


def json_text(content: object) -> bytes:
    """One file by itself, as UTF-8: a record, or a mapping that may hold lists of records."""
    return b"".join(
        _bytes(piece.fields) if isinstance(piece, JsonRecord) else piece
        for piece in _pieces(content)
    )


def json_files(files: Iterable[DataFile]) -> Iterator[OutputFile]:
    """All JSON files of a site, as UTF-8, in which each record is made once and not kept.

    Files grow side by side: the first goes from record to record, and every other one that has come
    to the same record takes it along. So it is best to begin with the file that has all of them, in
    the order of the others.
    """
    own: dict[JsonRecord, str] = {}
    growing: list[_Growing] = []
    for file in files:
        if isinstance(file.content, JsonRecord):
            own[file.content] = file.path
        else:
            growing.append(_Growing(file))
    waiting: defaultdict[JsonRecord, list[_Growing]] = defaultdict(list)
    for each in growing:
        yield from each.go_on(waiting)
    for leader in growing:
        while (record := leader.next) is not None:
            text = _bytes(record.fields)
            copied = record in own
            if copied:
                yield OutputFile(own.pop(record), text + b"\n")
            for each in waiting.pop(record):
                yield from each.go_on(waiting, text, copied=copied)
    for record, path in own.items():
        yield OutputFile(path, json_text(record))


class _Growing:
    """A JSON file that is written as far as its next record."""

    def __init__(self, file: DataFile) -> None:
        self._parts = Parts(file.path)
        self._pieces = _pieces(file.content)
        self.next: JsonRecord | None = None

    def go_on(
        self,
        waiting: Mapping[JsonRecord, list[_Growing]],
        text: bytes = b"",
        *,
        copied: bool = False,
    ) -> Iterator[OutputFile]:
        """Write the record it waits for, and on to the next one, or to the end."""
        yield from self._parts.add(text, copied=copied)
        for piece in self._pieces:
            if isinstance(piece, JsonRecord):
                self.next = piece
                waiting[piece].append(self)
                return
            yield from self._parts.add(piece)
        self.next = None
        yield self._parts.end()


def _pieces(content: object) -> Iterator[bytes | JsonRecord]:
    """A file as what stands between its records, and the records."""
    if isinstance(content, JsonRecord):
        yield content
        yield b"\n"
        return
    if not isinstance(content, Mapping):
        yield _bytes(content) + b"\n"
        return
    before = b"{\n"
    for key, value in content.items():
        yield b"%b%b: " % (before, _bytes(key))
        before = b",\n"
        if isinstance(value, tuple) and value and isinstance(value[0], JsonRecord):
            yield from _list(value)
        else:
            yield _bytes(value)
    yield b"\n}\n"


def _list(records: tuple[JsonRecord, ...]) -> Iterator[bytes | JsonRecord]:
    before = b"[\n"
    for record in records:
        yield before
        yield record
        before = b",\n"
    yield b"\n]"


def _bytes(value: object) -> bytes:
    """A value with each of its own on a line, so that two versions can be compared.

    What is no number is not known: JSON has no word for it.
    """
    return to_json(value, indent=1, inf_nan_mode="null")
