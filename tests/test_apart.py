"""Work in a process of its own: its result, its error, and nobody left behind."""

import os
import select
import signal
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from sdsite.apart import apart, forked
from tests.processes import children

SECONDS = 30


@pytest.mark.parametrize("cores", [1, 2])
def test_werk_apart_geeft_wat_het_maakte(cores: int) -> None:
    def make(words: str) -> tuple[str, int]:
        return words, os.getpid()

    made, process = apart(lambda: make, cores)("klaar")()
    assert made == "klaar"
    assert (process == os.getpid()) is (cores == 1)


@pytest.mark.parametrize("at_once", [True, False])
def test_werk_apart_maakt_zich_klaar_als_het_zeker_komt(tmp_path: Path, *, at_once: bool) -> None:
    loaded = tmp_path / "geladen"
    os.mkfifo(loaded)

    def ready() -> Callable[[int], int]:
        loaded.write_bytes(b"ja")
        return abs

    begin = apart(ready, 2, at_once=at_once)
    if at_once:
        assert loaded.read_bytes() == b"ja"
    have = begin(-3)
    if not at_once:
        assert loaded.read_bytes() == b"ja"
    assert have() == 3


def test_werk_apart_houdt_niets_vast_tot_het_gevraagd_wordt() -> None:
    before = children()
    have = apart(lambda: bytes, 2)(9_000_000)
    (worker,) = children() - before
    os.waitid(os.P_PID, int(worker), os.WEXITED | os.WNOWAIT)
    assert have() == bytes(9_000_000)


def test_een_fout_in_werk_apart_komt_bij_wie_de_uitkomst_vraagt() -> None:
    def fail(words: str) -> int:
        raise ValueError(words)

    have = apart(lambda: fail, 2)("stuk")
    with pytest.raises(ValueError, match="stuk"):
        have()


def test_gedood_werk_apart_wordt_hier_gedaan() -> None:
    here = os.getpid()

    def make(number: int) -> tuple[int, int]:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return number, os.getpid()

    assert apart(lambda: make, 2)(1)() == (1, here)


def test_wie_apart_wacht_wordt_gemist_als_hij_gedood_is_en_gaat_als_niemand_hem_vraagt() -> None:
    before = children()
    begin = apart(lambda: len, 2)
    (worker,) = children() - before
    os.kill(int(worker), signal.SIGKILL)
    os.waitid(os.P_PID, int(worker), os.WEXITED | os.WNOWAIT)
    assert begin("werk")() == 4
    apart(lambda: len, 2)
    assert children() == before


def test_wie_apart_wacht_heeft_niet_wat_er_daarna_kwam() -> None:
    held: list[int] = []

    def make(more: list[int]) -> list[int]:
        return held + more

    begin = apart(lambda: make, 2)
    held.append(1)
    assert begin([2])() == [2]


def test_wie_apart_werkt_wordt_niet_alleen_gelaten() -> None:
    ours, theirs = os.pipe()

    def begin() -> None:
        have = apart(lambda: time.sleep, 2)(SECONDS)
        os.write(theirs, b"begonnen")
        have()

    first = forked(begin, Connection(os.memfd_create("fouten")))
    os.close(theirs)
    with os.fdopen(ours, "rb", buffering=0) as held:
        assert held.read(9) == b"begonnen"
        os.kill(first, signal.SIGKILL)
        os.waitpid(first, 0)
        assert select.select([held], [], [], SECONDS / 2)[0], "somebody holds the pipe"


@pytest.fixture(autouse=True)
def _nobody_is_left() -> Iterator[None]:
    """Whatever happens in a test, no process of it is there afterwards."""
    before = children()
    yield
    assert children() == before
