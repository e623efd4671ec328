"""Data becomes a PDF that is fit for every reader, with the same bytes every time."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from sdsite.checks.paper import LONGEST_WORD
from sdsite.numbers import euro
from sdsite.pages.booklet import Booklet
from sdsite.render.print_data import print_data
from sdsite.render.typeset import typeset
from tests.print.pdf_checks import problems
from tests.print.pdf_reader import Pdf, letters, read_pdf
from tests.render.small_booklet import IMPRINT, booklet, chapter

DAY = date(2030, 6, 1)


def made(folder: Path, document: Booklet) -> Pdf:
    """A document, set and read back; the test fails when it is not fit."""
    file = folder / "proef.pdf"
    file.write_bytes(typeset(json.dumps(print_data(document)), IMPRINT.day))
    pdf = read_pdf(file)
    assert problems(pdf) == []
    return pdf


@pytest.mark.parametrize("large", [False, True])
def test_een_document_is_geschikt_en_heeft_zijn_titel(tmp_path: Path, large: bool) -> None:  # noqa: FBT001
    text = "## Eerst\n\nTekst.\n\n- een\n- twee\n\n| Jaar | Aantal |\n|---|---|\n| 2030 | 1 |\n"
    pdf = made(tmp_path, booklet(chapter(text), chapter("Meer.", title="Slot"), large=large))
    assert pdf.title == "Proef op papier"
    assert [each for each in pdf.headings if each[1] != "Inhoud"] == [
        (1, "Uitleg"),
        (2, "Eerst"),
        (1, "Slot"),
    ]
    assert letters("een • twee Jaar Aantal 2030 1 Slot").replace("•", "") in letters(
        pdf.text
    ).replace("•", "").replace("/slot/", "")


def test_een_lange_tekst_en_een_lange_tabel_lopen_door_op_de_volgende_bladzijde(
    tmp_path: Path,
) -> None:
    rows = "".join(f"| Verantwoordelijkheid {n} | {n} |\n" for n in range(120))
    text = f"| Post | Aantal |\n|---|---|\n{rows}\n" + "Een alinea over ondersteuning. " * 400
    pdf = made(tmp_path, booklet(chapter(text)))
    assert pdf.pages > 5
    heads = [each for each in pdf.painted if each.text.strip() == "Aantal" and each.box != (0,) * 4]
    assert len({each.page for each in heads}) >= 3, "the header is not repeated on each page"


def test_het_minteken_staat_op_de_regel_van_zijn_bedrag(tmp_path: Path) -> None:
    """Wherever the line ends: the words before the amount grow by a letter at a time."""
    texts = (f"Tel {'n' * n}{' lang' * 15} {euro(Decimal(-1336500))}." for n in range(1, 12))
    pdf = made(tmp_path, booklet(chapter("\n\n".join(texts))))
    signs, amounts = (
        [(each.page, each.box[1]) for each in pdf.painted if part in each.text]
        for part in ("−", "1.336.500")
    )
    assert len(signs) == 11
    assert signs == amounts


def test_opmaak_in_een_tekst_komt_letterlijk_op_papier(tmp_path: Path) -> None:
    hostile = "#panic() $x$ @weg 1 < 2 & ~ \\u{41} #let"
    pdf = made(tmp_path, booklet(chapter("Tekst.", lead=hostile)))
    assert letters(hostile) in letters(pdf.text)


@pytest.mark.parametrize("word", ["Verantwoordelijkheidsgevoel", "12345678901234567890"])
def test_een_lang_woord_blijft_in_zijn_cel(tmp_path: Path, word: str) -> None:
    pdf = made(tmp_path, booklet(chapter(f"| {word} | {word} |\n|---|---|\n| {word} | 1 |\n")))
    assert letters(pdf.text).count(word) == 3


def test_het_langste_woord_dat_mag_past_op_een_regel(tmp_path: Path) -> None:
    word = "a" * LONGEST_WORD
    pdf = made(tmp_path, booklet(chapter(f"Een {word}.\n\n- {word}\n", lead=word, title=word)))
    assert letters(pdf.text).count(word) > 4


def test_zelfde_gegevens_zelfde_bytes_ook_in_een_ander_proces(tmp_path: Path) -> None:
    data = json.dumps(print_data(booklet(chapter("Tekst."))))
    (tmp_path / "data.json").write_text(data, "utf-8")
    script = (
        "import sys; from datetime import date; from pathlib import Path;"
        "from sdsite.render.typeset import typeset;"
        "sys.stdout.buffer.write(typeset(Path(sys.argv[1]).read_text('utf-8'), date(2030, 6, 1)))"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "data.json")]
    elsewhere = [subprocess.run(command, capture_output=True, check=True).stdout for _ in "12"]
    assert elsewhere == [typeset(data, DAY)] * 2
