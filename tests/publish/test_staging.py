"""A new folder is filled file by file; what did not change is the same file as before."""

from __future__ import annotations

import os
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


def _in_parts(path: str, *pieces: bytes) -> list[OutputFile]:
    begins = [sum(map(len, pieces[:at])) for at, _ in enumerate(pieces)]
    last = len(pieces) - 1
    return [OutputFile(path, each, begins[at], at < last) for at, each in enumerate(pieces)]


def test_een_bestand_in_delen_wordt_een_bestand_ook_met_andere_ertussen(tmp_path: Path) -> None:
    one, other = _in_parts("a.json", b"een ", b"twee ", b""), _in_parts("b.json", b"x", b"y", b"z")
    files = [each for pair in zip(one, other, strict=True) for each in pair]
    assert write([*files[:3], PAGE, *files[3:]], tmp_path / "site") == ()
    assert (tmp_path / "site/a.json").read_bytes() == b"een twee "
    assert (tmp_path / "site/b.json").read_bytes() == b"xyz"


def test_een_bestand_in_delen_houdt_zijn_tijd_zolang_het_niet_verandert(site: Path) -> None:
    assert write(_in_parts("a.json", b"een ", b"twee"), site) == ()
    os.utime(site / "a.json", ns=(1_000, 2_000))
    assert write(_in_parts("a.json", b"een t", b"wee"), site) == ()
    assert (site / "a.json").stat().st_mtime_ns == 2_000
    assert write(_in_parts("a.json", b"een t", b"wie"), site) == ()
    assert (site / "a.json").stat().st_mtime_ns != 2_000


def test_delen_op_een_verkeerd_pad_worden_niet_geschreven(tmp_path: Path) -> None:
    staging = Staging(tmp_path / "nieuw", tmp_path / "site")
    for file in (OTHER, *_in_parts(OTHER.path, b"a", b"b"), *_in_parts("../x", b"a", b"b")):
        staging.put(file)
    assert (tmp_path / "nieuw" / OTHER.path).read_bytes() == OTHER.content
    assert [file.name for file in tmp_path.rglob("*") if file.is_file()] == ["index.html"]
    assert len(staging.paths.findings()) == 2
