"""What decides the records changes the fingerprint, and nothing else does."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from sdsite.sources.fingerprint import fingerprint, texts_fingerprint


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "data/adviezen").mkdir(parents=True)
    (tmp_path / "data/adviezen/een.yml").write_text("id: advies-een\n", "utf-8")
    (tmp_path / "site_config.yml").write_text("naam: Voorbeeld\n", "utf-8")
    return tmp_path


CHANGES: dict[str, Callable[[Path], object]] = {
    "inhoud": lambda root: (root / "data/adviezen/een.yml").write_text("id: advies-twee\n"),
    "instellingen": lambda root: (root / "site_config.yml").write_text("naam: Elders\n"),
    "naam": lambda root: (root / "data/adviezen").rename(root / "data/brieven"),
    "erbij": lambda root: (root / "data/adviezen/twee.yml").write_text(""),
    "ander soort": lambda root: (root / "data/brief.pdf").write_text(""),
    "weg": lambda root: (root / "data/adviezen/een.yml").unlink(),
    "bladzijde": lambda root: (root / "content").mkdir(),
    "link": lambda root: (root / "data/link.yml").symlink_to("adviezen/een.yml"),
    "kring": lambda root: (root / "data/kring").symlink_to("."),
    "pijp": lambda root: os.mkfifo(root / "data/pijp.yml"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_wat_gelezen_wordt_telt(root: Path, change: str) -> None:
    before = fingerprint(root)
    CHANGES[change](root)
    after = fingerprint(root)
    assert after != before
    assert fingerprint(root) == after


def test_waar_een_link_heen_wijst_telt(root: Path) -> None:
    (root / "elders.yml").write_text("id: advies-een\n", "utf-8")
    link = root / "data/link.yml"
    link.symlink_to("adviezen/een.yml")
    before = fingerprint(root)
    link.unlink()
    link.symlink_to("../elders.yml")
    assert fingerprint(root) != before


def test_tijden_en_wat_programma_s_achterlaten_tellen_niet(root: Path) -> None:
    before = fingerprint(root)
    os.utime(root / "data/adviezen/een.yml", (1, 1))
    (root / "data/.een.yml.swp").write_text("x", "utf-8")
    (root / "data/een.yml~").write_text("x", "utf-8")
    (root / "README.md").write_text("x", "utf-8")
    assert fingerprint(root) == before


def test_hetzelfde_project_op_een_andere_plek_is_hetzelfde(root: Path, tmp_path: Path) -> None:
    before = fingerprint(root)
    moved = tmp_path / "elders"
    moved.mkdir()
    for name in ("data", "site_config.yml"):
        (root / name).rename(moved / name)
    assert fingerprint(moved) == before


def test_teksten_van_bronnen_tellen_naar_hun_inhoud(root: Path) -> None:
    files = ("bron.txt", "er niet.txt", "onmogelijk\0.txt")
    without = texts_fingerprint(root, files)
    (root / "bron.txt").write_text("een", "utf-8")
    before = texts_fingerprint(root, files)
    (root / "bron.txt").write_text("twee", "utf-8")
    assert len({without, before, texts_fingerprint(root, files)}) == 3
    assert texts_fingerprint(root, reversed(files)) == texts_fingerprint(root, files)
