"""A project folder → all its records, with everything that is wrong in its files."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from sdsite.findings import Finding, Place, has_errors
from sdsite.memo import NO_MEMO, Memo
from sdsite.sources.file import File, not_a_record, parse_file, whole_record
from sdsite.sources.folder import CONFIG, Folder, list_files, read_file
from sdsite.sources.limits import MAX_PROJECT_BYTES, megabytes
from sdsite.sources.lines import Lines
from sdsite.sources.record import Record, Sources
from sdsite.sources.rules import SourceRule
from sdsite.sources.text import Text, decode
from sdsite.sources.yaml_text import read_yaml

DATA = Folder("data", (".yml", ".csv"))
CONTENT = Folder("content", (".md",))

_Key: TypeAlias = tuple[str, bytes]
"""The path of a file and a digest of its bytes."""


def read(root: Path, memo: Memo = NO_MEMO) -> tuple[Sources, tuple[Finding, ...]]:
    """Read site_config.yml, data/ and content/ below a folder.

    Never raises for what is in the files: every problem of every file is a finding, sorted by
    file and line. A file with an error gives no records. A file whose bytes are those of the last
    run gives the same records, of which `memo` knows.
    """
    records: list[Record] = []
    written, findings = _read_settings(root)
    told = list(findings)
    config, findings = _config(written)
    told.extend(findings)
    texts = [] if written is None else [written]
    data, findings = list_files(root, DATA)
    told.extend(findings)
    if not data and not has_errors(findings):
        told.append(_no_data())
    pages, findings = list_files(root, CONTENT)
    told.extend(findings)
    contents = _contents(root, (*data, *pages), told.extend)
    for found in memo.remember_each("file", contents, _parse):
        texts.extend(() if found.text is None else (found.text,))
        records.extend(found.records)
        told.extend(found.findings)
    records.sort(key=lambda record: record.place)
    return Sources(config, tuple(records), tuple(texts)), tuple(sorted(set(told)))


def _contents(
    root: Path, files: Iterable[str], tell: Callable[[Iterable[Finding]], None]
) -> Iterator[tuple[_Key, bytes]]:
    """The bytes of each file, with what decides all that comes of them."""
    room = MAX_PROJECT_BYTES
    for file in files:
        raw, findings = read_file(root, file)
        tell(findings)
        room -= len(raw)
        if room < 0:
            tell((_too_much(file),))
            return
        if not findings:
            yield (file, hashlib.sha256(raw).digest()), raw


def _parse(raw: bytes, key: _Key) -> File:
    return parse_file(key[0], raw)


def _too_much(file: str) -> Finding:
    message = f"Met dit bestand erbij is het project groter dan {megabytes(MAX_PROJECT_BYTES)}."
    hint = "Haal weg wat niet op de website hoort."
    return Finding(Place(file), SourceRule.TOO_MANY_FILES, message, hint)


def _no_data() -> Finding:
    message = "In de map data/ staat geen enkel bestand met gegevens."
    hint = "Zet er minstens één .yml- of .csv-bestand in."
    return Finding(Place("data"), SourceRule.NO_DATA, message, hint)


def _read_settings(root: Path) -> tuple[Text | None, tuple[Finding, ...]]:
    if (root / CONFIG).exists() or (root / CONFIG).is_symlink():
        raw, findings = read_file(root, CONFIG)
        return (None, findings) if findings else decode(CONFIG, raw)
    message = "Het bestand met de instellingen ontbreekt."
    hint = f"Maak {CONFIG} in de hoofdmap van het project."
    return None, (Finding(Place(CONFIG), SourceRule.NO_SETTINGS, message, hint),)


def _config(text: Text | None) -> tuple[Record, tuple[Finding, ...]]:
    """The settings as a record; without any value where there is nothing to read."""
    empty = Record("site_config", Place(CONFIG), {}, Lines(), "yaml")
    if text is None:
        return empty, ()
    document, findings = read_yaml(text)
    if document is None:
        return empty, findings
    if not isinstance(document.value, dict):
        return empty, (not_a_record(Place(CONFIG, document.line)),)
    return whole_record("site_config", text.file, document.value, document), ()
