"""Work by several processes: each result once, errors where they are heard, nobody left behind."""

import os
import signal
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

import pytest

from sdsite.spread import Job, spread
from tests.processes import children

MANY = 1_000

T = TypeVar("T")


def _each(make: Callable[[int], T], count: int = MANY) -> tuple[Job[T], ...]:
    """As many jobs as there are numbers, each of which makes one result."""
    return tuple(partial(_one, make, number) for number in range(count))


def _one(make: Callable[[int], T], number: int) -> Iterator[T]:
    yield make(number)


def _where(number: int) -> tuple[int, int]:
    """A number and the process that gave it, after some work."""
    return number, sum(range(3_000)) and os.getpid()


def _all_of(numbers: range) -> Iterator[tuple[int, int]]:
    """A job with a result for each number."""
    return map(_where, numbers)


def test_elk_stuk_komt_een_keer_terug_en_alle_kernen_doen_mee() -> None:
    made = list(spread(_each(_where), 3))
    assert sorted(number for number, _ in made) == list(range(MANY))
    assert os.getpid() in {process for _, process in made}
    assert len({process for _, process in made}) > 1


def test_met_een_kern_blijft_het_in_een_proces() -> None:
    made = list(spread(_each(_where), 1))
    assert made == [(number, os.getpid()) for number in range(MANY)]


@pytest.mark.parametrize("count", [0, 1, 9])
def test_ook_weinig_stukken_komen_alle_terug(count: int) -> None:
    assert sorted(spread(_each(abs, count), 4)) == list(range(count))


def test_meer_stukken_dan_er_nummers_in_een_pijp_gaan() -> None:
    count = 20_003
    assert sum(spread(_each(abs, count), 2)) == count * (count - 1) // 2


def test_een_fout_in_een_ander_proces_wordt_hier_gehoord() -> None:
    here = os.getpid()

    def make(number: int) -> int:
        if os.getpid() != here:
            raise ValueError(number)
        return sum(range(20_000))

    with pytest.raises(ValueError, match=r"^\d+$"):
        list(spread(_each(make), 2))


def test_wat_een_gedood_proces_niet_deed_wordt_hier_gedaan() -> None:
    here = os.getpid()

    def make(number: int) -> int:
        if os.getpid() != here and number > MANY // 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return number + 0 * sum(range(5_000))

    assert sorted(spread(_each(make), 3)) == list(range(MANY))


def test_wie_eerder_ophoudt_laat_niemand_achter() -> None:
    some = spread(_each(abs), 3)
    next(some)
    some.close()


@pytest.mark.parametrize("cores", [1, 2, 4])
def test_lang_werk_krijgt_een_eigen_proces(cores: int) -> None:
    long = [range(at, at + 9) for at in range(MANY, MANY + 18, 9)]
    aside = [partial(_all_of, numbers) for numbers in long]
    made = list(spread(_each(_where), cores, aside=aside))
    assert sorted(number for number, _ in made) == list(range(MANY + 18))
    where = [{process for number, process in made if number in numbers} for numbers in long]
    assert [len(processes) for processes in where] == [1, 1]
    if cores > 1:
        assert where[0] != where[1]
        assert os.getpid() not in where[0]


def test_wie_eerder_klaar_is_doet_het_lange_werk_waar_niemand_aan_toe_kwam() -> None:
    aside = [partial(_all_of, range(at, at + 50_000)) for at in range(0, 150_000, 50_000)]
    made = list(spread((), 2, aside=aside))
    assert sorted(number for number, _ in made) == list(range(150_000))
    assert os.getpid() in {process for _, process in made}


@pytest.mark.parametrize("made_first", [0, 5])
def test_wat_een_gedood_proces_er_niet_naast_maakte_wordt_hier_gemaakt(made_first: int) -> None:
    here = os.getpid()

    def aside() -> Iterator[int]:
        for number in range(9):
            if number == made_first and os.getpid() != here:
                os.kill(os.getpid(), signal.SIGKILL)
            yield -number

    made = sorted(spread(_each(lambda number: 9 + number, 3), 2, aside=(aside,)))
    assert made == [*range(-8, 1), 9, 10, 11]


def test_een_fout_in_wat_ernaast_gemaakt_wordt_komt_hier() -> None:
    def fail() -> Iterator[int]:
        yield 1
        raise ValueError("stuk")

    with pytest.raises(ValueError, match="stuk"):
        list(spread(_each(abs), 2, aside=(fail,)))


@pytest.fixture(autouse=True)
def _nobody_is_left() -> Iterator[None]:
    """Whatever happens in a test, no process of it is there afterwards."""
    before = children()
    yield
    assert children() == before
