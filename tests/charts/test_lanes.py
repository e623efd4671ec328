"""Where years and marks stand along a line."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.charts.lanes import BETWEEN, BREAK, lanes_of, year_axis


def test_elk_jaar_is_even_breed() -> None:
    axis = year_axis({2020, 2022}, 10, 310)
    assert list(axis.years) == [2020, 2021, 2022]
    assert list(axis.starts) == [10, 110, 210]
    assert axis.right == pytest.approx(310)
    assert not axis.after_breaks


def test_een_dag_staat_op_zijn_plek_in_het_jaar() -> None:
    axis = year_axis({2021}, 0, 365)
    assert axis.begin(date(2021, 1, 1)) == 0
    assert axis.end(date(2021, 1, 31)) == pytest.approx(31)
    assert axis.end(date(2021, 12, 31)) == pytest.approx(365)


def test_veel_lege_jaren_worden_een_onderbreking() -> None:
    axis = year_axis({2020, 2030, 2032}, 0, 318)
    assert list(axis.years) == [2020, 2030, 2031, 2032]
    assert list(axis.after_breaks) == [2030]
    assert list(axis.starts) == [0, 75 + BREAK, 150 + BREAK, 225 + BREAK]
    assert list(axis.breaks) == [75 + BREAK / 2]


@given(st.dates(date(1990, 1, 1), date(2060, 12, 30)))
def test_de_volgende_dag_begint_waar_een_dag_eindigt(day: date) -> None:
    axis = year_axis({day.year, day.year + 1}, 0, 640)
    assert axis.end(day) == pytest.approx(axis.begin(day + timedelta(days=1)))


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(1, 40)), max_size=30).map(sorted))
def test_tekens_in_een_baan_raken_elkaar_niet(found: list[tuple[int, int]]) -> None:
    spans = [(float(begin), float(begin + length)) for begin, length in found]
    lanes = lanes_of(spans)
    for lane in set(lanes):
        here = [span for span, at in zip(spans, lanes, strict=True) if at == lane]
        assert all(after[0] - before[1] > BETWEEN - 1e-3 for before, after in pairwise(here))
