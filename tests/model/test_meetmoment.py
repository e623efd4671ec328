"""When the next measurement is due, counted from the year of the newest figure."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.model.indicator import Indicator, IndicatorSoort, Meting, Richting
from sdsite.model.meetmoment import MeetStand, due_date, meet_stand


def _indicator(maanden: int | None) -> Indicator:
    return Indicator.model_validate(
        {
            "id": "indicator-a",
            "titel": "Meedoen",
            "code": "1a",
            "doel": "doel-1",
            "soort": IndicatorSoort.EFFECT,
            "omschrijving": "Hoeveel mensen meedoen.",
            "eenheid": "%",
            "gegevensbron": "Enquête",
            "frequentie": "soms",
            "maanden": maanden,
            "richting": Richting.HOGER,
        }
    )


def _meting(jaar: int | None, waarde: int | None = 44) -> Meting:
    return Meting(
        indicator="indicator-a",
        jaar=jaar,
        waarde=None if waarde is None else Decimal(waarde),
        tekst="44%",
        eenheid="%",
        document="document-plan",
    )


@pytest.mark.parametrize(
    "maanden, due",
    [
        (12, date(2022, 12, 31)),
        (24, date(2023, 12, 31)),
        (6, date(2022, 6, 30)),
        (18, date(2023, 6, 30)),
        (2, date(2022, 2, 28)),
    ],
)
def test_vanaf_het_eind_van_het_jaar_van_de_nieuwste_meting(maanden: int, due: date) -> None:
    metingen = [_meting(2021), _meting(2019), _meting(2023, None), _meting(None)]
    assert due_date(_indicator(maanden), metingen) == due


@pytest.mark.parametrize(
    "peildatum, stand",
    [(date(2023, 12, 31), MeetStand.OP_TIJD), (date(2024, 1, 1), MeetStand.TE_LAAT)],
)
def test_te_laat_is_na_de_laatste_dag(peildatum: date, stand: MeetStand) -> None:
    assert meet_stand(_indicator(24), [_meting(2021)], peildatum) is stand


def test_zonder_cijfer_of_frequentie_valt_er_niets_te_rekenen() -> None:
    day = date(2030, 1, 1)
    assert meet_stand(_indicator(12), [_meting(2021, None)], day) is MeetStand.GEEN_METING
    assert meet_stand(_indicator(None), [_meting(2021)], day) is MeetStand.GEEN_RITME


@given(st.integers(1990, 2060), st.integers(1, 120))
def test_de_laatste_dag_is_het_eind_van_een_maand(jaar: int, maanden: int) -> None:
    due = due_date(_indicator(maanden), [_meting(jaar)])
    assert due is not None
    assert (due + timedelta(days=1)).day == 1
    assert (due.year - jaar) * 12 + due.month - 12 == maanden
