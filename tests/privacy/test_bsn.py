"""Burgerservicenummers: the eleven-test, and the words around a number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.nl import bsn

from sdsite.privacy.bsn import burgerservicenummers
from sdsite.privacy.spans import Evidence

NUMBERS = st.integers(1_000_000, 999_999_000).map(lambda number: f"{number:09d}")
PASSING = NUMBERS.map(lambda n: next(m for m in _from(int(n)) if bsn.is_valid(m)))


def _from(number: int) -> list[str]:
    return [f"{each % 1_000_000_000:09d}" for each in range(number, number + 100)]


def _found(text: str) -> list[tuple[str, bool]]:
    return [
        (text[each.start : each.end], each.evidence is Evidence.CERTAIN)
        for each in burgerservicenummers(text)
        if each.evidence
    ]


@pytest.mark.parametrize(
    "text, value",
    [
        ("BSN 111222333", "111222333"),
        ("bsn: 111222333", "111222333"),
        ("bsn_111222333", "111222333"),
        ("burgerservicenummer (BSN) 1112.22.333", "1112.22.333"),
        ("sofinummer 111.222.333", "111.222.333"),
        ("zijn sofi-nr is 111 222 333.", "111 222 333"),
        ("BSN 40645678", "40645678"),
        ("Jan Jansen, geboren 1-2-1980, 111222333", "111222333"),
        ("111222333 (geboren in 1980)", "111222333"),
        ("cliëntnummer 111222333", "111222333"),
        ("zaak 12, BSN 111222333", "111222333"),
        ("BSN,naam\n111222333,Jan", "111222333"),
    ],
)
def test_een_bsn_met_woorden_erbij_is_zeker(text: str, value: str) -> None:
    assert _found(text) == [(value, True)]


@pytest.mark.parametrize(
    "text",
    ["111222333", "het nummer 111222333 staat in de brief", "(1112.22.333)", "Jan;111222333;Dorp"],
)
def test_negen_cijfers_zonder_woorden_zijn_een_twijfelgeval(text: str) -> None:
    assert [certain for _, certain in _found(text)] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "zaaknummer 111222333",
        "zaak: 111222333",
        "zaaknummer: '111222333'",
        "ons kenmerk 111222333",
        "KvK-nummer 111222333",
        "besluitnummer 111222333",
        "documentnummer 111222333",
        "document-111222333",
        "BSN en zaaknummer: 111222333",
        "RSIN 111222333",
        "€ 111222333",
        "111222333 euro",
        "111222333,50",
        "111.222.333",
        "111 222 333",
        "2024-111222333",
        "https://voorbeeldstad.nl/zaken/111222333",
        "ISBN 9789111222333",
        "40645678",
        "BSN 111222334",
        "BSN 000000000",
        "0,111222333",
    ],
)
def test_zaaknummers_en_bedragen_zijn_geen_bsn(text: str) -> None:
    assert _found(text) == []


@given(NUMBERS)
def test_een_zaaknummer_is_nooit_een_bsn(number: str) -> None:
    assert _found(f"zaaknummer {number} van 1 maart") == []


@given(NUMBERS)
def test_alleen_wie_de_elfproef_doorstaat_wordt_gemeld(number: str) -> None:
    assert bool(_found(f"BSN {number}")) == bsn.is_valid(number) or number.startswith("000")


@given(PASSING)
def test_elk_bsn_met_zijn_naam_ervoor_wordt_gevonden(number: str) -> None:
    assert _found(f"Burgerservicenummer: {number}.") == [(number, True)]
