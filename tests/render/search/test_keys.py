"""A word is found by its lemma, its parts, and an amount by what people call it."""

import pytest

from sdsite.render.search.compounds import Splitter
from sdsite.render.search.keys import find_keys, number_keys, other_forms
from sdsite.render.search.lemma import Dictionary


@pytest.fixture
def splitter(dutch: Dictionary) -> Splitter:
    return Splitter({"jeugdzorg", "kosten", "zorg", "jeugd", "kpi", "wijk"}, dutch)


def test_een_samenstelling_staat_onder_haar_delen(splitter: Splitter) -> None:
    keys = find_keys("jeugdzorgkosten", splitter)
    assert keys.own == ("jeugdzorgkost",)
    assert keys.halves == ("jeugdzorg", "kost")
    assert {"jeugdzorg", "kost", "jeugd", "zorg"} <= set(keys.parts)


def test_een_onbekend_meervoud_staat_onder_zijn_enkelvoud(splitter: Splitter) -> None:
    assert find_keys("wijkteams", splitter).own == ("wijkteam",)
    assert find_keys("kpis", splitter).own == ("kpi",)


@pytest.mark.parametrize(
    "word,found_by",
    [
        ("10730000", {"10730000", "10,7miljoen", "10,73miljoen", "11miljoen"}),
        ("668750", {"668750", "0,7miljoen"}),
        ("10,7miljoen", {"10,7miljoen", "10700000"}),
        ("1,6miljard", {"1,6miljard", "1600000000"}),
        ("850duizend", {"850duizend", "850000"}),
        ("2024", {"2024"}),
        ("47,5", {"47,5"}),
        ("2021047", {"2021047"}),
    ],
)
def test_een_bedrag_staat_onder_wat_mensen_ervan_maken(word: str, found_by: set[str]) -> None:
    assert found_by <= set(number_keys(word).own)


def test_een_klein_getal_wordt_niet_afgerond() -> None:
    assert number_keys("2024").own == ("2024",)


def test_ook_vormen_die_nergens_staan_vinden_een_samenstelling(splitter: Splitter) -> None:
    assert "wijkteams" in set(other_forms("wijkteam", splitter))
