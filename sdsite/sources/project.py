"""A project folder → all its records, with everything that is wrong in its files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from sdsite.findings import Finding, Place, has_errors
from sdsite.sources.csv_text import read_csv
from sdsite.sources.folder import Folder, list_files, read_file
from sdsite.sources.limits import MAX_PROJECT_BYTES, megabytes
from sdsite.sources.lines import Lines
from sdsite.sources.markdown_text import read_markdown
from sdsite.sources.record import Record, Sources
from sdsite.sources.rules import SourceRule
from sdsite.sources.text import Text
from sdsite.sources.yaml_text import Document, read_yaml

CONFIG = "site_config.yml"
"""File with the settings, in the project root."""

DATA = Folder("data", (".yml", ".csv"))
CONTENT = Folder("content", (".md",))

_Read = tuple[tuple[Record, ...], tuple[Finding, ...]]


def read(root: Path) -> tuple[Sources, tuple[Finding, ...]]:
    """Read site_config.yml, data/ and content/ below a folder.

    Never raises for what is in the files: every problem of every file is a finding, sorted by
    file and line. A file with an error gives no records.
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
    room = MAX_PROJECT_BYTES
    for file in (*data, *pages):
        text, findings = read_file(root, file)
        told.extend(findings)
        room -= 0 if text is None else len(text.content)
        if room < 0:
            told.append(_too_much(file))
            break
        if text is not None:
            texts.append(text)
            found, findings = _records(text)
            records.extend(found)
            told.extend(findings)
    records.sort(key=lambda record: record.place)
    return Sources(config, tuple(records), tuple(texts)), tuple(sorted(set(told)))


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
        return read_file(root, CONFIG)
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
        return empty, (_not_a_record(Place(CONFIG, document.line)),)
    return _whole("site_config", text.file, document.value, document), ()


@lru_cache(maxsize=1024)
def _records(text: Text) -> _Read:
    """Give the records of one file; the preview reads again only what was saved."""
    if text.file.startswith("content/"):
        return _page(text)
    noun = text.file.split("/")[1].split(".")[0]
    if text.file.endswith(".csv"):
        rows, findings = read_csv(text)
        records = tuple(
            Record(
                noun,
                Place(text.file, row.line),
                row.cells,
                row.lines,
                "csv",
            )
            for row in rows
        )
        return records, findings
    document, findings = read_yaml(text)
    return ((), findings) if document is None else _yaml_records(noun, text, document)


def _page(text: Text) -> _Read:
    path = text.file.removeprefix("content/").removesuffix(".md")
    page, findings = read_markdown(text, path)
    if page is None:
        return (), findings
    return (Record("content", Place(text.file, 1), page.value, page.lines, "markdown"),), findings


def _yaml_records(noun: str, text: Text, document: Document) -> _Read:
    value = document.value
    if value is None or value in ([], {}):
        message, hint = "In dit bestand staat geen enkel gegeven.", "Vul het, of haal het weg."
        return (), (Finding(Place(text.file), SourceRule.EMPTY, message, hint),)
    if isinstance(value, dict):
        return (_whole(noun, text.file, value, document),), ()
    if not isinstance(value, list):
        return (), (_not_a_record(Place(text.file, document.line)),)
    records, findings = [], []
    for item, (line, lines) in zip(value, document.lines.of_items(), strict=True):
        place = Place(text.file, line)
        if isinstance(item, dict) and item:
            records.append(Record(noun, place, item, lines, "yaml"))
        else:
            findings.append(_not_a_record(place))
    return tuple(records), tuple(findings)


def _whole(noun: str, file: str, value: Mapping[str, object], document: Document) -> Record:
    """A file that is one record."""
    return Record(noun, Place(file, document.line), value, document.lines, "yaml")


def _not_a_record(place: Place) -> Finding:
    message = "Hier staat geen blok met sleutels."
    hint = "Schrijf regels als sleutel: waarde; een lijst van blokken begint elk blok met een -."
    return Finding(place, SourceRule.NOT_A_RECORD, message, hint)
