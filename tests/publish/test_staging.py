"""A new folder is filled file by file; what did not change is the same file as before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sdsite.publish import write
from sdsite.publish.staging import Staging
from sdsite.render.output import OutputFile

PAGE = OutputFile("plan/index.html", b"plan")
OTHER = OutputFile("index.html", b"start")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    assert write([PAGE, OTHER], tmp_path / "site") == ()
    return tmp_path / "site"


def test_wat_niet_veranderde_blijft_hetzelfde_bestand_met_zijn_tijd(site: Path) -> None:
    before = (site / PAGE.path).stat()
    changed = (site / OTHER.path).stat()
    assert write([PAGE, OutputFile(OTHER.path, b"begin")], site) == ()
    after = (site / PAGE.path).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert after.st_nlink == 1, "the old folder is gone, and with it the second name"
    assert (site / OTHER.path).read_bytes() == b"begin"
    assert (site / OTHER.path).stat().st_ino != changed.st_ino


def test_een_bouw_die_niet_doorgaat_laat_de_staande_bestanden_zoals_ze_zijn(site: Path) -> None:
    def refuse() -> tuple[()]:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write([PAGE, OutputFile(OTHER.path, b"begin")], site, refuse)
    assert (site / PAGE.path).read_bytes() == b"plan"
    assert (site / PAGE.path).stat().st_nlink == 1
    assert (site / OTHER.path).read_bytes() == b"start"


def _move_behind_a_link(file: Path) -> None:
    file.rename(file.with_name("x"))
    file.symlink_to("x")


def _make_a_folder_of(file: Path) -> None:
    file.unlink()
    file.mkdir()


CHANGES: dict[str, Callable[[Path], object]] = {
    "even lang maar anders": lambda file: file.write_bytes(b"plaN"),
    "langer": lambda file: file.write_bytes(b"plannen"),
    "andere rechten": lambda file: file.chmod(0o600),
    "een link": _move_behind_a_link,
    "een map": _make_a_folder_of,
}


@pytest.mark.parametrize("change", CHANGES)
def test_wat_er_anders_staat_wordt_nieuw_geschreven(site: Path, change: str) -> None:
    mode = (site / OTHER.path).stat().st_mode
    CHANGES[change](site / PAGE.path)
    assert write([PAGE, OTHER], site) == ()
    found = (site / PAGE.path).lstat()
    assert (site / PAGE.path).read_bytes() == b"plan"
    assert found.st_mode == mode


def test_een_verkeerd_pad_wordt_niet_geschreven(tmp_path: Path) -> None:
    staging = Staging(tmp_path / "nieuw", tmp_path / "site")
    for path in ("a/b", "a", "a/b/c", "../x", "A/B"):
        staging.put(OutputFile(path, b""))
    assert [file.name for file in tmp_path.rglob("*") if file.is_file()] == ["b"]
    assert len(staging.paths.findings()) == 4
