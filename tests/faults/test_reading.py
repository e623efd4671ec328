"""A source that cannot be read, or goes away while it is read, is a finding and no traceback."""

from itertools import cycle
from pathlib import Path

import pytest

from tests.faults.program import Program, Step, need_strace, touching
from tests.faults.standing import NEW, Versions, done

READING = "openat,read,pread64,getdents64,newfstatat,statx,readlink"
ERRORS = ("EIO", "ENOENT", "EACCES", "EMFILE", "ESTALE")
"""A broken disk, a file that went, one that is closed, too many open, and a share that moved."""


@pytest.fixture
def project(versions: Versions) -> Path:
    return versions.projects[NEW]


def steps_of_reading(program: Program, project: Path) -> list[Step]:
    """Every step by which a check reads the project."""
    need_strace()
    ended = program.run("check", "--project", project, calls=READING)
    assert ended.code == 0, ended.said
    return touching(project, ended.steps)


def _is_refused(program: Program, project: Path, step: Step, error: str) -> None:
    ended = program.run("check", "--project", project, faults=[step.refused(error)])
    assert "Traceback" not in ended.said, (step, error, ended.said)
    assert ended.code in {0, 1, 2}, (step, error, ended)
    assert ended.code == 0 or ended.said.strip(), step
    done("sources that could not be read")


def test_bij_een_stap_van_elke_soort(program: Program, project: Path) -> None:
    last = {step.call: step for step in steps_of_reading(program, project)}
    for step, error in zip(last.values(), cycle(ERRORS), strict=False):
        _is_refused(program, project, step, error)


@pytest.mark.faults
@pytest.mark.parametrize("error", ERRORS)
def test_bij_elke_stap(program: Program, project: Path, error: str) -> None:
    for step in steps_of_reading(program, project):
        _is_refused(program, project, step, error)
