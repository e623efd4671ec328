"""The words of the site: dates with their precision, counts, terms."""

from __future__ import annotations

import pytest

from sdsite.model.datum import parse_datum
from sdsite.model.duiding import Zekerheid
from sdsite.pages.words import (
    certain_label,
    certainty_words,
    count_words,
    days_between,
    label_of,
    list_words,
    machine_date,
    moment_in_words,
    opening,
)


@pytest.mark.parametrize(
    "written,words,machine",
    [
        ("2024-02-27", "27 februari 2024", "2024-02-27"),
        ("2022-W27", "week 27 van 2022", ""),
        ("2024-01", "januari 2024", "2024-01"),
        ("2024-Q2", "tweede kwartaal 2024", ""),
        ("2021", "2021", "2021"),
        ("2024-01/2024-03", "januari 2024 tot en met maart 2024", ""),
        ("2024-02-15/2024-03-31", "15 februari 2024 tot en met 31 maart 2024", ""),
        ("onbekend", "datum onbekend", ""),
    ],
)
def test_een_datum_zegt_hoe_precies_hij_is(written: str, words: str, machine: str) -> None:
    moment = parse_datum(written)
    assert moment_in_words(moment) == words
    assert machine_date(moment) == machine


def test_wat_wij_afleiden_zegt_dat_op_het_label() -> None:
    assert certain_label("loopt", Zekerheid.AFGELEID).word == "loopt (afgeleid)"
    assert certain_label("loopt", Zekerheid.GESTELD).word == "loopt"
    assert certainty_words(Zekerheid.AFGELEID) == "afgeleid door ons"


def test_een_afgeleide_datum_zegt_dat() -> None:
    moment = parse_datum({"op": "2021", "zekerheid": "afgeleid", "uitleg": "uit de begroting"})
    assert moment_in_words(moment) == "2021 (door ons afgeleid)"


def test_dagen_tellen_alleen_tussen_twee_dagen() -> None:
    asked, answered = parse_datum("2024-01-28"), parse_datum("2024-02-27")
    assert days_between(asked, answered) == 30
    assert days_between(parse_datum("2024-01"), answered) is None
    assert days_between(asked, None) is None


def test_aantallen_en_rijtjes() -> None:
    assert count_words(1, "dag", "dagen") == "1 dag"
    assert count_words(0, "dag", "dagen") == "0 dagen"
    assert count_words(1597, "dag", "dagen") == "1.597 dagen"
    assert list_words(["a"]) == "a"
    assert list_words(["a", "b", "c"]) == "a, b en c"
    assert list_words([]) == ""


def test_een_stand_zonder_eigen_label_is_neutraal() -> None:
    assert label_of("overgenomen").hue == "goed"
    assert label_of("iets anders").hue == "neutraal"


def test_van_een_lange_tekst_staan_de_eerste_zinnen_in_een_lijst() -> None:
    assert opening("Kort. En klaar.") == "Kort. En klaar."
    sentence = "De gemeente deed wat zij zei, en dat is na te lezen in de stukken. "
    told = opening(sentence * 10)
    assert told == (sentence * 4).strip()
    assert opening("a" * 400 + ". Nog een zin.") == "a" * 400 + "."
