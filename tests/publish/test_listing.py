"""A folder that changed since has another listing."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from sdsite.publish.listing import listing

CHANGES: dict[str, Callable[[Path], object]] = {
    "inhoud": lambda site: (site / "plan/index.html").write_text("ander"),
    "tijd": lambda site: os.utime(site / "plan/index.html", (1, 1)),
    "weg": lambda site: (site / "plan/index.html").unlink(),
    "erbij": lambda site: (site / "plan/x.txt").write_text(""),
    "lege map erbij": lambda site: (site / "leeg").mkdir(),
    "rechten": lambda site: (site / "index.html").chmod(0o600),
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "site/plan").mkdir(parents=True)
    (tmp_path / "site/index.html").write_text("start", "utf-8")
    (tmp_path / "site/plan/index.html").write_text("plan", "utf-8")
    return tmp_path / "site"


@pytest.mark.parametrize("change", CHANGES)
def test_wat_iemand_verandert_is_te_zien(site: Path, change: str) -> None:
    before = listing(site)
    assert listing(site) == before
    CHANGES[change](site)
    assert listing(site) != before


def test_een_kopie_met_de_tijden_erbij_is_hetzelfde(site: Path, tmp_path: Path) -> None:
    shutil.copytree(site, tmp_path / "kopie")
    assert listing(tmp_path / "kopie") == listing(site)


def test_een_map_die_er_niet_is_heeft_geen_lijst(site: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(site)
    assert [listing(tmp_path / name) for name in ("niets", "link")] == ["", ""]
    assert listing(site / "index.html") == ""


@pytest.mark.parametrize("what", ["slot", "nieuw", "oud"])
def test_zolang_er_iets_van_een_bouw_naast_staat_is_er_geen_lijst(site: Path, what: str) -> None:
    assert listing(site)
    (site.parent / f".site.sdsite-{what}").mkdir()
    assert listing(site) == ""


def test_de_bovenste_map_heeft_geen_lijst() -> None:
    assert listing(Path("/")) == ""
