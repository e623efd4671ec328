"""Measurements in words: the figure as printed, and what stands there when there is none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from sdsite.model.indicator import Meting
from sdsite.pages.metingen import meting_feiten, value_words, year_words


def meting(**fields: object) -> Meting:
    known: dict[str, object] = {
        "indicator": "indicator-bezoek",
        "tekst": "44%",
        "waarde": Decimal(44),
        "jaar": 2029,
        "jaar_tekst": "2029",
        "eenheid": "%",
        "document": "document-advies",
    }
    return Meting.model_validate({**known, **fields})


@pytest.mark.parametrize(
    "fields, words",
    [
        ({}, "44%"),
        ({"waarde": None, "tekst": "PM"}, "PM (niet bekend)"),
        ({"waarde": None, "tekst": "-"}, "- (niet bekend)"),
    ],
)
def test_een_waarde_staat_er_zoals_de_bron_haar_drukt(
    fields: dict[str, object], words: str
) -> None:
    assert value_words(meting(**fields)) == words


def test_zonder_meting_staat_er_niet_bekend() -> None:
    assert value_words(None) == "niet bekend"
    assert year_words(None) == "niet bekend"
    (fact,) = meting_feiten((), None)
    assert (fact.label, fact.value) == ("Beginstand", "niet bekend")


def test_een_jaar_dat_de_bron_niet_weet_zegt_dat() -> None:
    assert year_words(meting(jaar=None, jaar_tekst="PM")) == "PM (niet bekend)"
    assert year_words(meting(jaar=None, jaar_tekst="")) == "niet bekend"


def test_wat_de_bron_erbij_zegt_is_een_zin() -> None:
    first = meting(noot="waarvan 16% intensief")
    later = meting(jaar=2030, jaar_tekst="2030", tekst="-", waarde=None)
    assert [(fact.label, fact.value) for fact in meting_feiten((first, later), first)] == [
        ("Beginstand", "44% (2029). Waarvan 16% intensief."),
        ("Meting 2030", "“-”: de bron noemt geen getal (2030)"),
    ]
