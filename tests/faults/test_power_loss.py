"""The power goes: what is on the disk then is the old site or the new one, whole.

The disk is a file with ext4 in it. What stands in that file at some moment is what a disk holds
when the power goes then; a copy of it is started again as another disk, as after a power cut.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.faults.program import Program, first_middle_and_last, need_strace
from tests.faults.standing import NEW, OLD, Standing, Versions, done

MEGABYTES = 32
WITHOUT_WAITING = ("syncfs:retval=0", "fsync:retval=0")
"""The fault that the program does not wait for the disk; to see that this test would notice."""

TRIES = 5
"""How often that may go well all the same: the system may write everything of its own accord."""


def test_er_wordt_gewacht_op_de_schijf_voor_het_wisselen_en_voor_het_opruimen(
    standing: Standing,
) -> None:
    need_strace()
    steps = standing.steps()
    calls = [step.call for step in steps]
    swap = calls.index("renameat2")
    written = max(number for number, call in enumerate(calls) if call == "write")
    assert written < calls.index("syncfs") < swap
    cleared = next(
        number for number, step in enumerate(steps) if number > swap and "unlink" in step.call
    )
    assert "fsync" in calls[swap:cleared]


def _run(*words: str | Path) -> bool:
    return not subprocess.run(list(map(str, words)), capture_output=True, check=False).returncode


@contextmanager
def mounted(image: Path, place: Path) -> Iterator[Path]:
    """Start a disk; needs the power to mount."""
    place.mkdir(exist_ok=True)
    if not _run("mount", "-o", "loop", image, place):
        pytest.skip("this machine does not let us mount a disk")
    try:
        yield place
    finally:
        assert _run("umount", place)


@pytest.fixture
def image(place: Path) -> Path:
    if shutil.which("mkfs.ext4") is None:
        pytest.skip("there is no mkfs.ext4 on this machine")
    file = place / "schijf.img"
    with file.open("wb") as opened:
        opened.truncate(MEGABYTES << 20)
    assert _run("mkfs.ext4", "-q", file)
    return file


def after_power_loss(standing: Standing, image: Path, faults: Sequence[str]) -> str:
    """Let the power go at a fault, or at the end without one; what stands there afterwards."""
    standing.reset()
    os.sync()
    standing.build(faults=faults)
    with (standing.web.parent / "iemand-anders").open("w") as other:
        other.write("Een ander programma wacht op dezelfde schijf.")
        other.flush()
        os.fsync(other.fileno())
    copy = image.with_name("na-de-stroomstoring.img")
    assert _run("cp", "--sparse=always", image, copy)
    with mounted(copy, image.with_name("erna")) as disk:
        later = Standing(standing.program, standing.versions, disk / "web")
        shown = later.shows()
        if shown in {OLD, NEW}:
            later.recovers()
    return shown


@pytest.mark.faults
def test_de_stroom_valt_uit(program: Program, versions: Versions, image: Path, place: Path) -> None:
    need_strace()
    with mounted(image, place / "schijf") as disk:
        standing = Standing(program, versions, disk / "web")
        steps = standing.steps()
        around = [number for number, step in enumerate(steps) if step.call == "renameat2"]
        chosen = [*first_middle_and_last(steps), *steps[around[0] - 3 : around[0] + 25]]
        for step in dict.fromkeys(chosen):
            assert after_power_loss(standing, image, [step.killed()]) in {OLD, NEW}, step
            done("power cuts at a step")
        assert after_power_loss(standing, image, []) == NEW
        shown = (after_power_loss(standing, image, WITHOUT_WAITING) for _ in range(TRIES))
        noticed = any(each not in {OLD, NEW} for each in shown)
        assert noticed, "this test would not notice a program that does not wait"
