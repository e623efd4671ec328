"""Dates as editors write them: every form reads back, borders are exact, nothing else passes."""

from __future__ import annotations

import contextlib
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sdsite.model.datum import Moment, Precisie, parse_datum
from sdsite.model.duiding import Zekerheid

YEARS = st.integers(1801, 2198)
DAYS = st.dates(date(1801, 1, 1), date(2198, 12, 31))


def written(day: date) -> st.SearchStrategy[str]:
    week = day.isocalendar()
    return st.sampled_from(
        [
            day.isoformat(),
            f"{week.year:04}-W{week.week:02}",
            f"{day.year:04}-{day.month:02}",
            f"{day.year:04}-Q{(day.month + 2) // 3}",
            f"{day.year:04}",
        ]
    )


@given(DAYS.flatmap(written))
@example("2024-02-29")
@example("2020-W53")
@example("2021-W53/2022-W01")
@example("2023-01/2023-06")
@example("onbekend")
def test_elke_vorm_leest_terug_als_hetzelfde(text: str) -> None:
    try:
        moment = parse_datum(text)
    except ValueError:
        assert text == "2021-W53/2022-W01"  # 2021 has 52 weeks
        return
    assert parse_datum(moment.iso) == moment
    if moment.precisie is not Precisie.PERIODE:
        assert moment.iso == text


@given(DAYS)
def test_een_dag_valt_in_de_week_de_maand_het_kwartaal_en_het_jaar_ervan(day: date) -> None:
    week = day.isocalendar()
    for text in (
        f"{week.year:04}-W{week.week:02}",
        f"{day.year:04}-{day.month:02}",
        f"{day.year:04}-Q{(day.month + 2) // 3}",
        f"{day.year:04}",
    ):
        moment = parse_datum(text)
        assert moment.begin is not None
        assert moment.eind is not None
        assert moment.begin <= day <= moment.eind


@given(YEARS, st.integers(1, 4))
def test_kwartalen_sluiten_op_elkaar_aan_en_vullen_het_jaar(year: int, quarter: int) -> None:
    this = parse_datum(f"{year:04}-Q{quarter}")
    assert this.begin is not None
    assert this.eind is not None
    following = f"{year:04}-Q{quarter + 1}" if quarter < 4 else f"{year + 1:04}-Q1"
    assert parse_datum(following).begin == this.eind + timedelta(days=1)
    assert (this.eind - this.begin).days in range(89, 92)


@pytest.mark.parametrize(
    "text, begin, eind",
    [
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2021-W01", date(2021, 1, 4), date(2021, 1, 10)),
        ("2020-W53", date(2020, 12, 28), date(2021, 1, 3)),
        ("2024-W1", date(2024, 1, 1), date(2024, 1, 7)),
        ("2024-Q4", date(2024, 10, 1), date(2024, 12, 31)),
        ("2023-W50/2024", date(2023, 12, 11), date(2024, 12, 31)),
        (" 2024-03-01 ", date(2024, 3, 1), date(2024, 3, 1)),
    ],
)
def test_de_grenzen_zijn_op_de_dag_af(text: str, begin: date, eind: date) -> None:
    moment = parse_datum(text)
    assert (moment.begin, moment.eind) == (begin, eind)


@given(st.text(max_size=30) | st.from_regex(r"[0-9]{3,5}-?[WQ]?[0-9]{0,3}(/[0-9-]{0,10})?"))
@example("0000-01-01")
@example("9999-W52")
@example("9999-W53")
@example("²024-01-01")
@example("٢٠٢٤")
@example("2024" + "/2024" * 2000)
@example("onbekend/2024")
def test_een_andere_tekst_is_een_datum_of_een_nederlandse_uitleg(text: str) -> None:
    try:
        moment = parse_datum(text)
    except ValueError:
        with pytest.raises(ValueError, match="; schrijf 2024-02-27"):
            parse_datum(text)
    else:
        assert isinstance(moment, Moment)
        assert parse_datum(moment.iso).begin == moment.begin


@given(
    st.none()
    | st.booleans()
    | st.floats()
    | st.integers()
    | st.lists(st.text(), max_size=2)
    | st.dictionaries(st.text(max_size=4), st.none() | st.text(max_size=4), max_size=3)
)
def test_iets_anders_dan_tekst_geeft_nooit_een_andere_fout(value: object) -> None:
    with contextlib.suppress(ValueError):
        assert isinstance(parse_datum(value), Moment)


def test_een_getal_van_vier_cijfers_is_een_jaar() -> None:
    assert parse_datum(2021) == parse_datum("2021")


def test_een_afgeleide_datum_zegt_waaruit() -> None:
    value = {"op": "2024-W09", "zekerheid": "afgeleid", "uitleg": "De week van de raad."}
    moment = parse_datum(value)
    assert (moment.zekerheid, moment.uitleg) == (Zekerheid.AFGELEID, "De week van de raad.")
    with pytest.raises(ValueError, match="uitleg nodig"):
        parse_datum({"op": "2024-W09", "zekerheid": "afgeleid"})
    with pytest.raises(ValueError, match="kies een van de twee"):
        parse_datum({"op": "2024-W09", "zekerheid": "misschien"})
    with pytest.raises(ValueError, match="sleutels op, zekerheid en uitleg"):
        parse_datum({"op": "2024-W09", "reden": "x"})


def test_een_omgekeerde_periode_wordt_geweigerd() -> None:
    with pytest.raises(ValueError, match="het begin ligt na het eind"):
        parse_datum("2024-06/2023-01")


def test_wat_onbekend_is_staat_achteraan() -> None:
    moments = sorted(
        map(parse_datum, ("onbekend", "2024", "2023-Q4", "2024-01-01")),
        key=lambda moment: moment.volgorde,
    )
    assert [moment.iso for moment in moments] == ["2023-Q4", "2024-01-01", "2024", "onbekend"]
