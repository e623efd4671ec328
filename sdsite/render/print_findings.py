"""What keeps a document from paper, each as a finding: too wide, empty, or refused by Typst."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from markupsafe import Markup

from sdsite.findings import Finding, Place, Rule
from sdsite.pages.blocks import TabelView
from sdsite.pages.booklet import FOLDER, Booklet
from sdsite.pages.overzicht import Overzicht
from sdsite.pages.paper_lists import parts_in
from sdsite.pages.parts import Text
from sdsite.render.column_widths import is_too_wide, room_on
from sdsite.render.typeset import NotSet


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
    room = room_on(booklet)
    for chapter in booklet.chapters:
        tables: list[TabelView | Overzicht] = parts_in(chapter.view, TabelView, Overzicht)
        for table in tables:
            if is_too_wide(table, room):
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


def refused(booklet: Booklet, error: NotSet) -> tuple[Finding, ...]:
    """Say what Typst refused, each thing once; raise what is no fault of the texts."""
    told = str(error)
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


def _plain(text: Text) -> str:
    return text.striptags() if isinstance(text, Markup) else text
