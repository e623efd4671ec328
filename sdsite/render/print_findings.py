"""What keeps a document from paper, each as a finding: too wide, empty, or refused by Typst."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import typst
from markupsafe import Markup

from sdsite.findings import Finding, Place, Rule
from sdsite.pages.blocks import Kolom, TabelView
from sdsite.pages.booklet import FOLDER, Booklet
from sdsite.pages.paper_lists import parts_in

PAPER = 470.0
"""Width between the margins of an A4 sheet, in points (166 mm)."""

LETTER = 0.5
"""Width of a figure, and of a letter on average, in parts of the size of the text."""

SYLLABLE = 12
"""Letters of a word that stay together when words are broken at the end of a line."""


class PrintRule(Rule):
    """What can keep a document from paper."""

    TOO_WIDE = "tabel-te-breed", "Een tabel is breder dan een blad papier."
    """Voorbeeld: een tabel met twintig jaren naast elkaar.

    Herstel: verdeel de tabel in tweeën, of zet wat naast elkaar staat onder elkaar."""

    EMPTY = "niets-af-te-drukken", "Over een onderwerp is niets om af te drukken."
    """Voorbeeld: `pdf: [thema-nieuw]`, terwijl geen gegeven bij dat thema hoort.

    Herstel: haal de PDF weg uit de instellingen, of voeg gegevens toe."""

    NO_GLYPH = "teken-zonder-letter", "In een tekst staat een teken dat de letters niet hebben."
    """Voorbeeld: een emoji in een geschreven pagina die ook op papier komt.

    Herstel: haal het teken weg, of schrijf in woorden wat het zegt."""

    NO_WORDS = "beeld-zonder-woorden", "Een tekening heeft geen woorden voor wie haar niet ziet."
    """Voorbeeld: een grafiek met een lege omschrijving.

    Herstel: schrijf in een of twee zinnen wat de tekening laat zien."""


def too_wide(booklet: Booklet) -> Iterator[Finding]:
    """Report each table whose columns cannot stand beside each other on a sheet."""
    for chapter in booklet.chapters:
        for table in parts_in(chapter.view, TabelView):
            size = _size(len(table.columns), large=booklet.large)
            wide = sum(_width(column, table, at) for at, column in enumerate(table.columns))
            room = PAPER - len(table.columns) * _inset(len(table.columns))
            if wide * size * LETTER > room:
                yield Finding(
                    _place(booklet.id),
                    PrintRule.TOO_WIDE,
                    f'De tabel "{_plain(table.caption)}" is met {len(table.columns)} kolommen te '
                    "breed voor papier.",
                    "Verdeel de tabel in tweeën, of zet de kolommen onder elkaar.",
                )


def nothing_to_print(asked: Iterable[str], booklets: Iterable[Booklet]) -> Iterator[Finding]:
    """Report each document that was asked for and has no contents."""
    made = {booklet.id for booklet in booklets}
    for each in asked:
        if each not in made:
            yield Finding(
                _place(each),
                PrintRule.EMPTY,
                f'Over "{each}" is niets om af te drukken.',
                "Kies een ander onderwerp, of voeg gegevens toe.",
            )


def refused(booklet: Booklet, error: typst.TypstError) -> tuple[Finding, ...]:
    """Say what Typst refused, each thing once; raise what is no fault of the texts."""
    told = str(error.diagnostic)
    letters = dict.fromkeys(re.findall(r'the text `"(.+?)"` could not be displayed', told))
    found = [
        Finding(
            _place(booklet.id),
            PrintRule.NO_GLYPH,
            f'De letters van de PDF hebben geen teken voor "{letter}".',
            "Haal het weg, of schrijf in woorden wat het zegt.",
        )
        for letter in letters
    ]
    if "missing alt text" in told:
        found.append(
            Finding(
                _place(booklet.id),
                PrintRule.NO_WORDS,
                "Een tekening in deze PDF heeft geen woorden voor wie haar niet ziet.",
                "Schrijf in een of twee zinnen wat de tekening laat zien.",
            )
        )
    if not found:
        raise error
    return tuple(found)


def _place(booklet_id: str) -> Place:
    return Place(f"site/{FOLDER}{booklet_id}.pdf")


def _size(columns: int, *, large: bool) -> float:
    """Size of the text in a table, in points; as `tabel` in templates/print/parts.typ has it."""
    return (12.0 if large else 8.6) * (0.92 if columns > 7 else 1.08)


def _inset(columns: int) -> float:
    """White at both sides of a cell, in points."""
    return 5.7 if columns > 7 else 9.1


def _width(column: Kolom, table: TabelView, at: int) -> int:
    """The least width of a column in letters: a figure stays whole, a word may be broken."""
    texts = [_plain(row.cells[at].text) for row in table.rows]
    head = _longest((column.heading, column.unit), SYLLABLE)
    return max(head, _longest(texts, SYLLABLE if column.kind == "text" else None))


def _longest(texts: Iterable[str], most: int | None) -> int:
    """Letters in the longest piece that cannot be parted at a space, `most` at most."""
    found = max((len(piece) for text in texts for piece in text.split(" ")), default=0)
    return found if most is None else min(found, most)


def _plain(text: str) -> str:
    return text.striptags() if isinstance(text, Markup) else text
