"""What keeps a document from paper is told in one line each; what fits is not mentioned."""

from __future__ import annotations

import json

import pytest
import typst

from sdsite.pages.blocks import Cel, Kolom, Rij, TabelView
from sdsite.pages.booklet import Booklet, Chapter
from sdsite.render.print_findings import nothing_to_print, refused, too_wide
from sdsite.render.typeset import NotSet
from tests.render.small_booklet import booklet as small


def booklet(*tables: TabelView, large: bool = False) -> Booklet:
    return small(*(Chapter("financien", "Geld", table) for table in tables), large=large)


def table(columns: int) -> TabelView:
    head = (Kolom("Post"), *(Kolom("2030", "number") for _ in range(columns - 1)))
    cells = (Cel("Wmo"), *(Cel("12.345.678") for _ in range(columns - 1)))
    return TabelView("tabel-proef", "Uitgaven per jaar", head, (Rij(cells),))


@pytest.mark.parametrize("columns", [2, 5, 8])
def test_een_tabel_die_past_geeft_niets(columns: int) -> None:
    assert not list(too_wide(booklet(table(columns))))


def test_een_te_brede_tabel_wordt_gemeld_met_haar_naam() -> None:
    (found,) = too_wide(booklet(table(5), table(16)))
    assert str(found) == (
        'site/pdf/bundel-raad.pdf: fout: De tabel "Uitgaven per jaar" is met 16 kolommen te breed '
        "voor papier. Verdeel de tabel in tweeën, of zet de kolommen onder elkaar. "
        "[tabel-te-breed]"
    )


def test_in_grote_letters_past_minder() -> None:
    assert not list(too_wide(booklet(table(10))))
    assert list(too_wide(booklet(table(10), large=True)))


def test_een_leeg_onderwerp_wordt_gemeld() -> None:
    (found,) = nothing_to_print(["bundel-raad", "thema-leeg"], [booklet()])
    assert str(found) == (
        'site/pdf/thema-leeg.pdf: fout: Over "thema-leeg" is niets om af te drukken. '
        "Kies een ander onderwerp, of voeg gegevens toe. [niets-af-te-drukken]"
    )


def test_een_teken_zonder_letter_wordt_een_keer_gezegd() -> None:
    told = [str(each) for each in refused(booklet(), _error("= Kop 😀\n#text[漢] en 😀"))]
    assert told == [
        f'site/pdf/bundel-raad.pdf: fout: De letters van de PDF hebben geen teken voor "{sign}". '
        f"Haal het weg, of schrijf in woorden wat het zegt. [teken-zonder-letter]"
        for sign in "😀漢"
    ]


def test_een_tekening_zonder_woorden_wordt_gemeld() -> None:
    svg = "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>"
    (found,) = refused(booklet(), _error(f'= Kop\n#image(bytes("{svg}"))'))
    assert str(found) == (
        "site/pdf/bundel-raad.pdf: fout: Een tekening in deze PDF heeft geen woorden voor wie "
        "haar niet ziet. Schrijf in een of twee zinnen wat de tekening laat zien. "
        "[beeld-zonder-woorden]"
    )


def test_een_fout_van_ons_blijft_een_fout_van_ons() -> None:
    with pytest.raises(NotSet, match="bestaat-niet"):
        refused(booklet(), _error("#bestaat-niet"))


def test_opmaak_in_een_tekst_blijft_tekst() -> None:
    """Texts reach Typst as data: nothing in them is code."""
    hostile = '*vet* _schuin_ #panic("x") $a$ @weg <b>html</b> `code` \\ // --- = Kop'
    source = f"= Kop\n#json(bytes({json.dumps(json.dumps(hostile))}))"
    assert b"%PDF" in _made(source)


def _made(body: str) -> bytes:
    head = (
        '#set document(title: "Proef", date: datetime(year: 2030, month: 6, day: 1))\n'
        '#set text(font: "Libertinus Serif", fallback: false, lang: "nl")\n'
    )
    return bytes(
        typst.compile((head + body).encode(), pdf_standards=["ua-1"], ignore_system_fonts=True)
    )


def _error(body: str) -> NotSet:
    with pytest.raises(typst.TypstError) as caught:
        _made(body)
    return NotSet(str(caught.value.diagnostic))
