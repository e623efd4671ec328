"""Texts, dates and numbers are within bounds, however they are written."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from sdsite.findings import Place
from sdsite.sources import Lines, Record
from sdsite.sources.limits import counted
from sdsite.validation import Written, validate
from sdsite.validation.bounds import FIRST_YEAR, LAST_YEAR, MAX_DECIMALS, MAX_DIGITS, MAX_TEXT


class Gegeven(Written):
    """A field of each kind that has bounds."""

    tekst: str = ""
    dag: date | None = None
    getal: Decimal | None = None


def _told(**value: object) -> list[str]:
    record = Record("x", Place("data/x.yml", 1), value, Lines(), "yaml")
    return [str(each).partition("fout: ")[2] for each in validate(Gegeven, record)[1]]


@pytest.mark.parametrize("value", ["x" * MAX_TEXT, ""])
def test_een_tekst_binnen_de_grens_blijft(value: str) -> None:
    assert not _told(tekst=value)


def test_een_te_lange_tekst_noemt_de_grens() -> None:
    assert _told(tekst="x" * 1_900_000) == [
        (
            'Bij "tekst" is de tekst te lang: 1900000 tekens, ten hoogste 2000. Maak haar korter. '
            "[te-lang]"
        )
    ]


@pytest.mark.parametrize("value", [date(1800, 1, 1), "2199-12-31", date(2024, 2, 29)])
def test_een_dag_binnen_de_jaren_blijft(value: object) -> None:
    assert not _told(dag=value)


@pytest.mark.parametrize("value", [date.min, date.max, "1799-12-31", "2200-01-01T00:00:00"])
def test_een_dag_buiten_de_jaren_noemt_de_grens(value: object) -> None:
    year = int(str(value)[:4])
    assert _told(dag=value) == [
        (
            f'Bij "dag" staat een datum in het jaar {year}, en die kan niet. Schrijf een jaar van '
            "1800 tot en met 2199. [buiten-bereik]"
        )
    ]


@pytest.mark.parametrize(
    "value", ["9" * 15 + "." + "9" * 6, "-999999999999999", 0.1, 1e-6, 10**15 - 1, "0"]
)
def test_een_getal_binnen_de_grens_blijft(value: object) -> None:
    assert not _told(getal=value)


@pytest.mark.parametrize(
    "value",
    ["1e999999999", "-1E15", "1" * 16, "9" * 1_000_000, "0.0000001", "1e-999999999", "0e99", 1e-7],
)
def test_een_getal_met_te_veel_cijfers_noemt_de_grens(value: object) -> None:
    assert _told(getal=value) == [
        (
            'Bij "getal" staat een getal met te veel cijfers. Schrijf ten hoogste 15 cijfers voor '
            "de komma en 6 erachter. [buiten-bereik]"
        )
    ]


@pytest.mark.parametrize("value", ["NaN", "-Infinity", "snan", float("inf"), "1_000_x", "٣٤x"])
def test_wat_geen_getal_is_blijft_geen_getal(value: object) -> None:
    (told,) = _told(getal=value)
    assert "[verkeerd-soort]" in told


def test_het_handboek_noemt_de_grenzen() -> None:
    page = (Path(__file__).parents[2] / "docs/redactie/grenzen.md").read_text("utf-8")
    words = " ".join(page.split())
    assert f"een losse waarde zonder eigen grens {counted(MAX_TEXT)}." in words
    assert f"ten hoogste {MAX_DIGITS} cijfers voor de komma en {MAX_DECIMALS} erachter" in words
    assert f"tussen {FIRST_YEAR} en {LAST_YEAR}" in words
