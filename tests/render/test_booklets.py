"""Documents become PDF files; one whose data did not change is not made again."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sdsite.cache import STORE, Cache
from sdsite.findings import Finding
from sdsite.pages.blocks import Cel, Kolom, Rij, TabelView
from sdsite.pages.booklet import Booklet, Chapter
from sdsite.render import OutputFile, render_booklets, size_of
from tests.print.pdf_reader import read_pdf
from tests.render.small_booklet import booklet, chapter

SMALL = booklet(chapter("Tekst."))


def only(made: tuple[tuple[OutputFile, ...], tuple[Finding, ...]]) -> OutputFile:
    """The one file that was made, without a finding."""
    (file,), findings = made
    assert findings == ()
    return file


def test_een_document_wordt_een_bestand_met_zijn_maat(tmp_path: Path) -> None:
    file = only(render_booklets([SMALL], Cache()))
    assert file.path == "pdf/bundel-raad.pdf"
    (tmp_path / "proef.pdf").write_bytes(file.content)
    size = size_of(file.content)
    assert size.pages == read_pdf(tmp_path / "proef.pdf").pages == 3
    assert size.kilobytes == -(-len(file.content) // 1000)


def test_wat_niet_veranderde_wordt_niet_opnieuw_gemaakt(tmp_path: Path) -> None:
    """What was kept is given as it is, also when it says something else than we would make."""
    render_booklets([SMALL], Cache(tmp_path))
    other = b"%PDF van eerder"
    with closing(sqlite3.connect(tmp_path / STORE)) as store:
        store.execute(
            "UPDATE kept SET digest = ?, result = ?"
            " WHERE substr(result, 1, 4) = CAST('%PDF' AS BLOB)",
            (hashlib.sha256(other).digest(), other),
        )
        store.commit()
    assert only(render_booklets([SMALL], Cache(tmp_path))).content == other


@pytest.mark.parametrize(
    "changed",
    [booklet(chapter("Andere tekst.")), booklet(chapter("Tekst."), large=True)],
)
def test_wat_veranderde_wordt_opnieuw_gemaakt(tmp_path: Path, changed: Booklet) -> None:
    cache = Cache(tmp_path)
    first, again = (only(render_booklets([each], cache)) for each in (SMALL, changed))
    assert first.content != again.content
    with closing(sqlite3.connect(tmp_path / STORE)) as store:
        assert store.execute("SELECT count(*) FROM kept").fetchone() == (4,), (
            "the data and the PDF of each"
        )


@pytest.mark.parametrize("damage", [b"", b"half", None])
def test_een_bewaard_bestand_dat_stuk_is_telt_niet(tmp_path: Path, damage: bytes | None) -> None:
    first = only(render_booklets([SMALL], Cache(tmp_path)))
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(kept.read_bytes()[:-1] if damage is None else damage)
    assert only(render_booklets([SMALL], Cache(tmp_path))) == first


def test_een_map_die_niet_kan_worden_gebruikt_houdt_niets_tegen(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("geen map")
    fresh = only(render_booklets([SMALL], Cache()))
    assert only(render_booklets([SMALL], Cache(tmp_path / "bestand"))) == fresh
    assert only(render_booklets([SMALL], Cache(tmp_path / "weg/en/weg"))) == fresh


def test_een_te_brede_tabel_komt_niet_op_papier() -> None:
    head = tuple(Kolom(f"20{year}", "number") for year in range(10, 40))
    cells = tuple(Cel("12.345.678") for _ in head)
    wide = TabelView("tabel-breed", "Dertig jaren", head, (Rij(cells),))
    files, findings = render_booklets([booklet(Chapter("financien", "Geld", wide))], Cache())
    assert files == ()
    assert [finding.rule for finding in findings] == ["tabel-te-breed"]


def test_een_teken_dat_de_letters_niet_hebben_komt_niet_op_papier() -> None:
    files, findings = render_booklets([booklet(chapter("Goed 😀"))], Cache())
    assert [finding.rule for finding in findings] == ["teken-zonder-letter"]
    assert files == ()
