"""Working days: weekends and the holidays of the Algemene termijnenwet do not count."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from holidays import country_holidays
from hypothesis import given, settings
from hypothesis import strategies as st

from sdsite.workdays import add_workdays, count_workdays, first_workday, is_workday

DAYS = st.dates(date(1970, 1, 1), date(2098, 12, 31))
SPANS = st.integers(0, 260)


@pytest.mark.parametrize(
    "day",
    [
        date(2024, 1, 1),
        date(2024, 3, 29),
        date(2024, 4, 1),
        date(2025, 4, 26),
        date(2023, 5, 5),
        date(2024, 5, 9),
        date(2024, 5, 20),
        date(2024, 12, 25),
        date(2024, 12, 26),
        date(2024, 6, 1),
        date(2024, 6, 2),
    ],
)
def test_een_feestdag_en_een_weekend_tellen_niet_mee(day: date) -> None:
    assert not is_workday(day)


@pytest.mark.parametrize(
    "day", [date(2024, 4, 2), date(2024, 12, 24), date(2024, 12, 31), date(2024, 4, 26)]
)
def test_een_gewone_doordeweekse_dag_telt_mee(day: date) -> None:
    assert is_workday(day)


def test_elke_feestdag_is_die_van_een_ander_programma() -> None:
    for year in range(1990, 2101):
        known = country_holidays("NL", years=year, categories=("public", "optional"))
        days = [date(year, 1, 1) + timedelta(days) for days in range(366)]
        off = {day for day in days if day.year == year and day.weekday() < 5}
        assert {day for day in off if not is_workday(day)} == {day for day in off if day in known}


def test_over_pasen_en_kerst_duurt_een_termijn_langer() -> None:
    assert add_workdays(date(2024, 3, 28), 1) == date(2024, 4, 2)
    assert add_workdays(date(2024, 12, 24), 2) == date(2024, 12, 30)
    assert first_workday(date(2024, 3, 29)) == date(2024, 4, 2)


@settings(deadline=None)
@given(DAYS, st.integers(1, 260))
def test_het_einde_van_een_termijn_is_een_werkdag(begin: date, days: int) -> None:
    end = add_workdays(begin, days)
    assert is_workday(end)
    assert count_workdays(begin, end) == days
    assert (end - begin).days >= days


@settings(deadline=None)
@given(DAYS, SPANS)
def test_een_langere_termijn_eindigt_later(begin: date, days: int) -> None:
    assert add_workdays(begin, days) < add_workdays(begin, days + 1)


@settings(deadline=None)
@given(DAYS, SPANS, SPANS)
def test_twee_stukken_van_een_tijd_tellen_op(begin: date, one: int, other: int) -> None:
    middle, end = begin + timedelta(days=one), begin + timedelta(days=one + other)
    parts = count_workdays(begin, middle) + count_workdays(middle, end)
    assert parts == count_workdays(begin, end)


@settings(deadline=None)
@given(DAYS)
def test_een_jaar_heeft_ten_hoogste_negen_feestdagen_die_op_een_werkdag_vallen(day: date) -> None:
    begin, end = date(day.year - 1, 12, 31), date(day.year, 12, 31)
    weekdays = sum((begin + timedelta(n)).weekday() < 5 for n in range(1, (end - begin).days + 1))
    assert 0 <= weekdays - count_workdays(begin, end) <= 9


@settings(deadline=None)
@given(DAYS)
def test_de_eerste_werkdag_ligt_hooguit_vijf_dagen_verder(day: date) -> None:
    moved = first_workday(day)
    assert is_workday(moved)
    assert 0 <= (moved - day).days <= 5


@settings(deadline=None)
@given(DAYS, SPANS)
def test_achteruit_zijn_er_geen_werkdagen(begin: date, days: int) -> None:
    assert count_workdays(begin, begin - timedelta(days=days)) == 0
