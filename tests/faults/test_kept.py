"""What is kept of earlier builds may be cut off or refused at any step; the site is as good."""

import shutil
from collections.abc import Sequence
from itertools import cycle, product
from pathlib import Path

import pytest

from sdsite.cache import STORE
from tests.faults.program import CALLS, Step, changing, need_strace
from tests.faults.standing import NEW, OLD, Standing, done

ERRORS = ("ENOSPC", "EACCES", "EIO", "EROFS")
KEEPING = ("openat", "pwrite64", "unlink")
"""The calls by which SQLite makes, fills and ends a transaction."""


def _cache(standing: Standing) -> Path:
    return standing.program.folder / "cache"


def _steps(standing: Standing) -> list[Step]:
    """Every step by which a first build keeps something."""
    need_strace()
    shutil.rmtree(_cache(standing))
    standing.reset()
    ended = standing.build(calls=CALLS)
    assert ended.code == 0
    steps = changing(_cache(standing), ended.steps)
    assert steps
    return steps


def _store(standing: Standing) -> tuple[Path, Path]:
    """The file of all that is kept, and the one beside it with what a transaction changes."""
    file = _cache(standing) / "sdsite" / STORE
    return file, file.with_name(f"{STORE}-journal")


def _goes_on_after(standing: Standing, fault: str, only_of: Sequence[Path] = ()) -> None:
    shutil.rmtree(_cache(standing), ignore_errors=True)
    standing.reset()
    ended = standing.build(faults=[fault], only_of=only_of)
    if ended.killed:
        assert standing.shows() in {OLD, NEW}
    else:
        assert ended.code == 0, (fault, ended.said)
        assert not ended.findings
        assert standing.shows() == NEW
    for _ in range(2):  # from what was kept, and from what the next build kept
        standing.recovers()
    done("faults while something was kept")


def test_een_stap_van_elke_soort(standing: Standing) -> None:
    steps = [step for step in _steps(standing) if "write" in step.call]
    _goes_on_after(standing, steps[-1].killed())
    _goes_on_after(standing, steps[len(steps) // 2].refused("ENOSPC"))


@pytest.mark.faults
def test_elke_stap(standing: Standing) -> None:
    for step, error in zip(_steps(standing), cycle(ERRORS), strict=False):
        _goes_on_after(standing, step.killed())
        _goes_on_after(standing, step.refused(error))


@pytest.mark.faults
def test_in_elk_proces(standing: Standing) -> None:
    """Whichever process does it: each opens the store itself, and comes to a first and a fifth."""
    need_strace()
    for call, number, error in product(KEEPING, (1, 5), ERRORS):
        step = Step(call, number, "the store")
        for fault in (step.killed(), step.refused(error), f"{step.refused(error)}+"):
            _goes_on_after(standing, fault, _store(standing))
