"""One file → its records, with everything that is wrong in it."""

from __future__ import annotations

from collections.abc import Mapping

from sdsite.findings import Finding, Place
from sdsite.frozen import frozen
from sdsite.sources.csv_text import read_csv
from sdsite.sources.markdown_text import read_markdown
from sdsite.sources.record import Record
from sdsite.sources.rules import SourceRule
from sdsite.sources.text import Text, decode
from sdsite.sources.yaml_text import Document, read_yaml

_Read = tuple[tuple[Record, ...], tuple[Finding, ...]]


@frozen
class File:
    """What one file holds."""

    text: Text | None
    """What was written; None when that is no text."""

    records: tuple[Record, ...]
    """Its records in order; none when it has an error."""

    findings: tuple[Finding, ...]
    """Everything that is wrong in it."""


def parse_file(file: str, raw: bytes) -> File:
    """Read the bytes of a file of data/ or content/; its path tells of what kind it is."""
    text, findings = decode(file, raw)
    if text is not None:
        records, findings = _records(text)
        return File(text, records, findings)
    return File(None, (), findings)


def _records(text: Text) -> _Read:
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
        return (whole_record(noun, text.file, value, document),), ()
    if not isinstance(value, list):
        return (), (not_a_record(Place(text.file, document.line)),)
    records, findings = [], []
    for item, (line, lines) in zip(value, document.lines.of_items(), strict=True):
        place = Place(text.file, line)
        if isinstance(item, dict) and item:
            records.append(Record(noun, place, item, lines, "yaml"))
        else:
            findings.append(not_a_record(place))
    return tuple(records), tuple(findings)


def whole_record(noun: str, file: str, value: Mapping[str, object], document: Document) -> Record:
    """A file that is one record."""
    return Record(noun, Place(file, document.line), value, document.lines, "yaml")


def not_a_record(place: Place) -> Finding:
    """Tell of a value where keys should stand."""
    message = "Hier staat geen blok met sleutels."
    hint = "Schrijf regels als sleutel: waarde; een lijst van blokken begint elk blok met een -."
    return Finding(place, SourceRule.NOT_A_RECORD, message, hint)
