"""Texts of documents: read where they are, silently absent where they are not."""

from pathlib import Path

from sdsite.sources import read_texts
from sdsite.sources.limits import MAX_SOURCE_BYTES


def test_een_tekst_die_er_is_wordt_gelezen_ook_buiten_het_project(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text("één\f twee", "utf-8")
    (tmp_path / "project").mkdir()
    texts = read_texts(tmp_path / "project", {"document-plan": "../plan.txt"})
    assert texts == {"document-plan": "één\f twee"}


def test_wat_er_niet_is_of_niet_te_lezen_is_blijft_weg(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    with (tmp_path / "groot.txt").open("wb") as large:
        large.truncate(MAX_SOURCE_BYTES + 1)
    files = {"a": "weg.txt", "b": "map", "c": "groot.txt", "d": "x\0y", "e": "n" * 5000}
    assert read_texts(tmp_path, files) == {}


def test_een_byte_die_geen_utf8_is_kost_alleen_dat_teken(tmp_path: Path) -> None:
    (tmp_path / "oud.txt").write_bytes(b"caf\xe9 in de wijk")
    assert read_texts(tmp_path, {"a": "oud.txt"}) == {"a": "caf\ufffd in de wijk"}
