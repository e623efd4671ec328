"""What the disk refuses is told in one line of Dutch, and the site is the old or the new one."""

import os
import pwd
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

import pytest

from tests.faults.program import Program, Step, first_middle_and_last
from tests.faults.standing import NEW, OLD, Standing, Versions, done

ERRORS = ("ENOSPC", "EIO", "EACCES", "EDQUOT", "EROFS", "EMFILE", "ENOMEM", "EPERM")
MEGABYTE = 1 << 20
NOBODY = pwd.getpwnam("nobody").pw_uid


def test_een_weigering_bij_de_voornaamste_stappen(standing: Standing) -> None:
    last = {step.call: step for step in standing.steps()}
    steps = [last[call] for call in ("openat", "write", "syncfs", "renameat2", "unlinkat")]
    for step, error in zip(steps, ERRORS, strict=False):
        _is_refused(standing, step, error)


@pytest.mark.faults
def test_elke_weigering_bij_elke_soort_stap(standing: Standing) -> None:
    for step in first_middle_and_last(standing.steps()):
        for error in ERRORS:
            _is_refused(standing, step, error)


@pytest.mark.faults
def test_een_weigering_bij_elke_stap(standing: Standing) -> None:
    for step, error in zip(standing.steps(), cycle(ERRORS[:3]), strict=False):
        _is_refused(standing, step, error)


def _is_refused(standing: Standing, step: Step, error: str) -> None:
    standing.reset()
    ended = standing.build(faults=[step.refused(error)])
    standing.says_what_it_did(ended)
    standing.recovers()
    done(f"calls refused with {error}")


@contextmanager
def disk(place: Path, *options: str) -> Iterator[Path]:
    """A small disk of its own; needs the power to mount."""
    place.mkdir(exist_ok=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", ",".join(options), "tmpfs", str(place)],  # noqa: S607
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("this machine does not let us mount a small disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)  # noqa: S607


def test_een_schijf_die_halverwege_vol_is(
    program: Program, versions: Versions, place: Path
) -> None:
    with disk(place / "schijf", "size=8m", "mode=777") as small:
        standing = Standing(program, versions, small / "web")
        for free in (0, 40, 600):
            _is_full(standing, free)


@pytest.mark.faults
def test_een_schijf_die_ergens_vol_raakt(program: Program, versions: Versions, place: Path) -> None:
    with disk(place / "schijf", "size=8m", "mode=777") as small:
        standing = Standing(program, versions, small / "web")
        outcomes = {_is_full(standing, free) for free in range(0, 2000, 20)}
    assert outcomes == {OLD, NEW}


def _is_full(standing: Standing, free: int) -> str:
    """Leave so many kB free, build, and make room again; gives what stands there in between."""
    standing.reset()
    ballast = standing.web.parent / "ballast"
    state = os.statvfs(standing.web)
    with ballast.open("wb") as opened:
        os.posix_fallocate(opened.fileno(), 0, state.f_bavail * state.f_frsize - free * 1024)
    ended = standing.build()
    standing.says_what_it_did(ended)
    if ended.code:
        assert "[schijf-vol]" in ended.findings[0]
        assert [path.name for path in standing.web.iterdir()] == ["site"]
    shown = standing.shows()
    ballast.unlink()
    standing.recovers()
    done("disks that were full or nearly so")
    return shown


def test_een_schijf_zonder_plaats_voor_nog_een_naam(
    program: Program, versions: Versions, place: Path
) -> None:
    number = len(versions.sites[OLD]) + 30
    with disk(place / "schijf", "size=8m", "mode=777", f"nr_inodes={number}") as small:
        standing = Standing(program, versions, small / "web")
        standing.reset()
        ended = standing.build()
        standing.says_what_it_did(ended)
        assert "[schijf-vol]" in ended.findings[0]


def test_een_bestand_groter_dan_de_gebruiker_mag(standing: Standing) -> None:
    for biggest in (4096, 30_000):
        ended = standing.build(biggest_file=biggest)
        standing.says_what_it_did(ended)
        assert ended.code == 1
        assert "(EFBIG)" in ended.findings[0]
        done("files bigger than a user may make")
    standing.recovers()


def _no_one() -> int | None:
    """The user for whom a folder is not his own: nobody for root, else who tests it."""
    return NOBODY if os.geteuid() == 0 else None


CLOSED: dict[str, Callable[[Standing], Path]] = {
    "de map erboven": lambda standing: standing.web,
    "de map van de site": lambda standing: standing.site,
}


@pytest.mark.parametrize("closed", CLOSED.values(), ids=CLOSED.keys())
def test_zonder_schrijfrechten(standing: Standing, closed: Callable[[Standing], Path]) -> None:
    folder = closed(standing)
    standing.web.chmod(0o777)
    folder.chmod(0o555)
    ended = standing.build(user=_no_one())
    assert ended.code == 1
    standing.says_what_it_did(ended)
    assert "[geen-schrijfrechten]" in ended.findings[0]
    assert [path.name for path in standing.web.iterdir()] == ["site"]
    folder.chmod(0o755)
    standing.recovers()
    done("builds without the right to write")


def test_een_map_die_een_koppelpunt_is(standing: Standing) -> None:
    there = subprocess.run(
        ["mount", "--bind", str(standing.site), str(standing.site)],  # noqa: S607
        capture_output=True,
        check=False,
    )
    if there.returncode:
        pytest.skip("this machine does not let us mount")
    try:
        ended = standing.build()
        standing.says_what_it_did(ended)
        assert ended.code == 1
        assert "Deze map is in gebruik als koppelpunt" in ended.findings[0]
    finally:
        subprocess.run(["umount", str(standing.site)], check=True)  # noqa: S607
    standing.recovers()


@pytest.mark.faults
@pytest.mark.parametrize("call", ["mkdir", "syncfs", "renameat2", "unlinkat"])
def test_de_schijf_weigert_alles_vanaf_een_stap(standing: Standing, call: str) -> None:
    """From the first, the middle or the last of its kind on, every such call fails."""
    those = [step for step in standing.steps() if step.call == call]
    for step in first_middle_and_last(those):
        for error in ERRORS:
            standing.reset()
            ended = standing.build(faults=[f"{step.refused(error)}+"])
            standing.says_what_it_did(ended)
            standing.recovers()
            done("disks that go on refusing")
