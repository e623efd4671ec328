"""Telephone numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.privacy.spans import Evidence
from sdsite.privacy.telephone import telefoonnummers


def _found(text: str) -> list[tuple[str, bool]]:
    return [
        (text[each.start : each.end], each.evidence is Evidence.CERTAIN)
        for each in telefoonnummers(text)
        if each.evidence
    ]


@pytest.mark.parametrize(
    "value",
    [
        "06-12345678",
        "0612345678",
        "06 12 34 56 78",
        "06 - 12345678",
        "06-12-34-56-78",
        "06 1234 5678",
        "+31 6 12345678",
        "+31612345678",
        "+31 (0)6 12 34 56 78",
        "0031 74 245 98 76",
        "074-2459876",
        "074 245 98 76",
        "(074) 245 98 76",
        "0547-123456",
        "0547 12 34 56",
        "088 123 45 67",
        "020 - 624 1111",
    ],
)
def test_een_nummer_wordt_gevonden(value: str) -> None:
    assert _found(f"Bereikbaar via {value}.") == [(value, True)]


@pytest.mark.parametrize(
    "text, certain", [("bel 0742459876", True), ("tel. 0742459876", True), ("0742459876", False)]
)
def test_tien_cijfers_zonder_streepje_zijn_pas_zeker_als_er_bellen_staat(
    text: str, *, certain: bool
) -> None:
    assert [each for _, each in _found(text)] == [certain]


@pytest.mark.parametrize(
    "text",
    [
        "bel 14 074",
        "bel 0800 1234",
        "bel 0900-1234567",
        "in 2024-06-12 2024",
        "06-01-2024 10:30",
        "06 12 2024 11:30",
        "zaak 2024-0742459876",
        "€ 0,612345678",
        "1.061.234.567",
        "0610 en 0620",
        "074-245987",
    ],
)
def test_wat_van_niemand_is_of_geen_nummer_wordt_niet_gemeld(text: str) -> None:
    assert _found(text) == []


@given(st.dates(), st.times())
def test_een_dag_en_een_uur_zijn_geen_telefoonnummer(day: object, time: object) -> None:
    assert _found(f"{day:%d-%m-%Y} {time:%H:%M} {day:%d %m %Y} {time:%H.%M}, {day} {time}") == []
