"""Doorlooptijd: days always, a verdict only against a term of the settings."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sdsite.config import SoortTermijn, Teldagen, Termijn, Vindplaats
from sdsite.model.datum import Moment, parse_datum
from sdsite.model.doorlooptijd import Doorlooptijd, TermijnStand, doorlooptijden
from tests.model import facts
from tests.model.conftest import LoadOf

DAYS = st.dates(date(1970, 1, 1), date(2090, 12, 31))


def _term(days: int, teldagen: Teldagen = Teldagen.KALENDER) -> Termijn:
    return Termijn(
        soort=SoortTermijn.ANTWOORD_OP_RAADSVRAAG,
        dagen=days,
        teldagen=teldagen,
        grondslag="Reglement van orde.",
        bron=Vindplaats(document="document-plan", onderdeel="artikel 1"),
    )


def _time(
    begin: object,
    answer: object = None,
    term: Termijn | None = None,
    put_off: tuple[object, object] = (None, None),
) -> Doorlooptijd:
    return Doorlooptijd(
        "vragenbrief-1",
        SoortTermijn.ANTWOORD_OP_RAADSVRAAG,
        parse_datum(begin),
        _moment(answer),
        _moment(put_off[0]),
        _moment(put_off[1]),
        term,
        date(2030, 6, 1),
    )


def _moment(written: object) -> Moment | None:
    return None if written is None else parse_datum(written)


def test_zonder_termijn_zijn_er_dagen_en_geen_oordeel() -> None:
    found = _time("2024-01-28", "2024-02-27")
    assert (found.dagen, found.laatste_dag) == (30, None)
    assert found.stand is TermijnStand.BEANTWOORD


@pytest.mark.parametrize(
    "answer,put_off,expected",
    [
        ("2030-05-15", (None, None), "op tijd"),
        ("2030-05-16", (None, None), "na de termijn"),
        ("2030-05-16", ("2030-05-10", None), "na uitstel"),
        ("2030-05-16", ("2030-05-10", "2030-05-20"), "na uitstel"),
        ("2030-05-21", ("2030-05-10", "2030-05-20"), "na de termijn"),
        ("2030-05", (None, None), "beantwoord"),
        ("2030-04", (None, None), "op tijd"),
        (None, (None, None), "termijn voorbij"),
        (None, ("2030-05-10", "2030-06-30"), "uitgesteld"),
        (None, ("2030-05-10", "2030-05-30"), "termijn voorbij"),
    ],
)
def test_tegen_een_termijn_is_er_een_stand(
    answer: str | None, put_off: tuple[str | None, str | None], expected: str
) -> None:
    assert _time("2030-04-15", answer, _term(30), put_off).stand == expected


def test_open_binnen_de_termijn_heeft_een_laatste_dag() -> None:
    found = _time("2030-05-20", None, _term(30))
    assert (found.stand, found.dagen, found.uiterlijk) == ("open", 12, date(2030, 6, 19))


def test_uitstel_zonder_termijn_is_een_eigen_stand() -> None:
    assert _time("2030-05-20", None, None, ("2030-05-25", None)).stand == "uitgesteld"


def test_een_datum_zonder_dag_geeft_geen_dagen_en_geen_oordeel() -> None:
    found = _time("2030-04", "2030-05-16", _term(30))
    assert (found.dagen, found.laatste_dag) == (None, None)
    assert found.stand is TermijnStand.BEANTWOORD


@settings(deadline=None)
@given(DAYS, st.integers(1, 200), st.sampled_from(Teldagen))
def test_een_antwoord_op_de_laatste_dag_is_op_tijd_en_een_dag_later_niet(
    begin: date, days: int, teldagen: Teldagen
) -> None:
    term = _term(days, teldagen)
    last = term.laatste_dag(begin)
    assert _time(begin, last, term).stand is TermijnStand.OP_TIJD
    assert _time(begin, last + timedelta(days=1), term).stand is TermijnStand.TE_LAAT


@settings(deadline=None)
@given(DAYS, st.integers(0, 400))
def test_dagen_zijn_kalenderdagen(begin: date, took: int) -> None:
    assert _time(begin, begin + timedelta(days=took)).dagen == took


def test_alle_brieven_staan_er_met_de_nieuwste_voorop(load_of: LoadOf) -> None:
    small = load_of(
        adviezen=facts.ADVIES, collegereacties=facts.REACTIE, vragenbrieven=facts.VRAGENBRIEF
    )
    assert small.config is not None
    found = doorlooptijden(small.register, small.config, small.config.peildatum)
    assert [(one.id, one.dagen, str(one.stand)) for one in found] == [
        ("vragenbrief-1", 61, "open"),
        ("advies-1", 14, "beantwoord"),
    ]


def test_geen_reactie_is_geen_antwoord_op_een_advies(load_of: LoadOf) -> None:
    reaction = facts.REACTIE.replace("overgenomen", "geen reactie")
    small = load_of(adviezen=facts.ADVIES, collegereacties=reaction)
    assert small.config is not None
    (found,) = doorlooptijden(small.register, small.config, small.config.peildatum)
    assert (found.antwoord, found.stand) == (None, TermijnStand.OPEN)
