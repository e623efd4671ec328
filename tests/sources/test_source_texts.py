"""Texts of documents: read where they are, silently absent where they are not."""

import os
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


def test_alleen_een_tekstbestand_wordt_gelezen_langs_welke_weg_ook(tmp_path: Path) -> None:
    (tmp_path / "geheim.yml").write_text("sleutel", "utf-8")
    (tmp_path / "link.txt").symlink_to(tmp_path / "geheim.yml")
    (tmp_path / "kring.txt").symlink_to(tmp_path / "kring.txt")
    os.mkfifo(tmp_path / "pijp.txt")
    files = (
        "geheim.yml",
        "link.txt",
        "kring.txt",
        "pijp.txt",
        "/dev/zero",
        "/etc/passwd",
        "a\0.txt",
    )
    assert read_texts(tmp_path, {file: file for file in files}) == {}


def test_een_accent_dat_los_staat_wordt_een_letter(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text("e\u0301e\u0301n", "utf-8")
    assert read_texts(tmp_path, {"a": "plan.txt"}) == {"a": "één"}
