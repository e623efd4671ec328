"""CSV text → rows of text by column name, with the line of every cell.

Comma or semicolon, whichever the header uses most (a Dutch Excel writes semicolons). Every cell
stays text: nothing is calculated, dated or rounded.
"""

from __future__ import annotations

import csv
import io
import re
import sys
from array import array
from collections.abc import Iterator

from sdsite.findings import Finding, Place, Severity, short
from sdsite.frozen import frozen
from sdsite.sources.limits import (
    MAX_CHARACTERS,
    MAX_COLUMNS,
    MAX_FILE_BYTES,
    MAX_FINDINGS,
    MAX_KEY,
    MAX_ROWS,
    counted,
    not_all_checked,
)
from sdsite.sources.lines import Lines
from sdsite.sources.rules import SourceRule
from sdsite.sources.text import Text

csv.field_size_limit(MAX_FILE_BYTES)  # ours is told in words, at the line of the cell

_ONE_STEP = b"\x01"
"""How deep a cell stands in its row."""

_EXCEL = re.compile(r"sep=([,;])\n")


@frozen
class Row:
    """One row below the header."""

    line: int
    """Line the row starts on."""

    cells: dict[str, str]
    """Column → text, without spaces around it; an empty cell is an empty text."""

    lines: Lines
    """Line of each cell, by its column; differs from the row's after a line end in quotes."""


def read_csv(text: Text) -> tuple[tuple[Row, ...], tuple[Finding, ...]]:
    """Read the rows; empty rows are skipped, and all that is wrong is told at once."""
    content, before = text.content, 0
    sign = _EXCEL.match(content)
    if sign:
        content, before = content[sign.end() :], 1
    delimiter = sign[1] if sign else _delimiter(content)
    lines = _Lines(content, delimiter, before)
    try:
        return _rows(text.file, iter(lines))
    except csv.Error:
        message = "In de regel die hier begint, kloppen de aanhalingstekens niet."
        hint = (
            'Zet een cel met een scheidingsteken, regeleinde of " tussen aanhalingstekens, '
            'en schrijf een " daarbinnen dubbel.'
        )
        place = Place(text.file, lines.start)
        return (), (Finding(place, SourceRule.BROKEN_CSV, message, hint),)


def _delimiter(content: str) -> str:
    header = next(line for line in content.split("\n") if line.strip())
    bare = re.sub(r'"[^"]*"', "", header)
    return ";" if bare.count(";") > bare.count(",") else ","


class _Lines:
    """Rows that hold something, each with the line it starts on."""

    def __init__(self, content: str, delimiter: str, before: int) -> None:
        self.reader = csv.reader(io.StringIO(content, newline=""), delimiter=delimiter, strict=True)
        self.before = before
        self.start = before + 1

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        while True:
            self.start = self.reader.line_num + 1 + self.before
            try:
                cells = next(self.reader)
            except StopIteration:
                return
            if any(cell.strip() for cell in cells):
                yield self.start, cells


def _rows(
    file: str, lines: Iterator[tuple[int, list[str]]]
) -> tuple[tuple[Row, ...], tuple[Finding, ...]]:
    line, names = next(lines, (0, []))
    if not names:
        message, hint = "In deze tabel staat niets.", "Vul haar, of haal het bestand weg."
        return (), (Finding(Place(file), SourceRule.EMPTY, message, hint),)
    columns = tuple(sys.intern(name.strip()) for name in names)
    if too_wide := _too_wide(file, line, columns):
        return (), (too_wide,)
    findings = list(_wrong_columns(file, line, columns))
    rows: list[Row] = []
    for line, cells in lines:
        if len(rows) == MAX_ROWS:
            return (), (_too_long(file, line),)
        if len(findings) == MAX_FINDINGS:
            return (), (*findings, not_all_checked(file))
        if len(cells) == len(columns):
            rows.append(_row(line, columns, cells))
            if max(map(len, cells)) > MAX_CHARACTERS:
                findings += _long_cells(file, rows[-1])
        else:
            findings.append(_stray_row(file, line, (len(cells), len(columns))))
    if not rows and not findings:
        message = "Onder de kolomnamen staat geen enkele regel."
        hint = "Vul de tabel, of haal het bestand weg."
        place = Place(file, line)
        findings.append(Finding(place, SourceRule.NO_ROWS, message, hint, Severity.WARNING))
    return tuple(rows), tuple(findings)


def _stray_row(file: str, line: int, counts: tuple[int, int]) -> Finding:
    message = f"Deze regel heeft {_cells(counts[0])}, de kop heeft er {counts[1]}."
    hint = (
        "Vul aan of haal weg, en zet een cel met een scheidingsteken erin tussen aanhalingstekens."
    )
    return Finding(Place(file, line), SourceRule.STRAY_ROW, message, hint)


def _too_wide(file: str, line: int, columns: tuple[str, ...]) -> Finding | None:
    if len(columns) > MAX_COLUMNS:
        message = (
            f"Deze tabel heeft {counted(len(columns))} kolommen, en er passen er {MAX_COLUMNS}."
        )
    elif longest := next((name for name in columns if len(name) > MAX_KEY), None):
        message = (
            f'De naam van de kolom "{short(longest)}" is {counted(len(longest))} tekens lang, '
            f"en {MAX_KEY} kan."
        )
    else:
        return None
    hint = "Haal weg wat niet in de kop hoort, en kijk naar de aanhalingstekens."
    return Finding(Place(file, line), SourceRule.TOO_MUCH, message, hint)


def _too_long(file: str, line: int) -> Finding:
    message = f"Hier begint regel {counted(MAX_ROWS + 1)} van deze tabel: meer passen er niet."
    hint = "Deel het bestand in stukken."
    return Finding(Place(file, line), SourceRule.TOO_MUCH, message, hint)


def _long_cells(file: str, row: Row) -> Iterator[Finding]:
    for column, cell in row.cells.items():
        if len(cell) > MAX_CHARACTERS:
            message = (
                f'In de kolom "{short(column)}" staan {counted(len(cell))} tekens, '
                f"en er passen er {counted(MAX_CHARACTERS)}."
            )
            hint = "Kort de tekst in, en kijk naar de aanhalingstekens."
            yield Finding(Place(file, row.lines.get((column,))), SourceRule.TOO_MUCH, message, hint)


def _cells(number: int) -> str:
    return "1 cel" if number == 1 else f"{number} cellen"


def _wrong_columns(file: str, line: int, columns: tuple[str, ...]) -> Iterator[Finding]:
    place = Place(file, line)
    for position, name in enumerate(columns, 1):
        if not name:
            message = f"Kolom {position} heeft geen naam."
            hint = "Geef hem een naam, of haal het scheidingsteken te veel op elke regel weg."
            yield Finding(place, SourceRule.NAMELESS_COLUMN, message, hint)
        elif columns.index(name) + 1 < position:
            message = f'De kolom "{short(name)}" staat er meer dan één keer (kolom {position}).'
            hint = "Geef elke kolom een eigen naam."
            yield Finding(place, SourceRule.DUPLICATE_COLUMN, message, hint)


def _row(line: int, columns: tuple[str, ...], cells: list[str]) -> Row:
    numbers = array("I")
    here = line
    for cell in cells:
        numbers.append(here)
        here += cell.count("\n")
    values = {column: cell.strip() for column, cell in zip(columns, cells, strict=True)}
    return Row(line, values, Lines(columns, _ONE_STEP * len(columns), numbers))
