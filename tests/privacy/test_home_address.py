"""Addresses with a house number and a postcode."""

import pytest

from sdsite.privacy.home_address import woonadressen


def _found(text: str) -> list[str]:
    return [" ".join(text[each.start : each.end].split()) for each in woonadressen(text)]


@pytest.mark.parametrize(
    "text, value",
    [
        ("woont op Dorpsweg 12, 1234 AB Dorp", "woont op Dorpsweg 12, 1234 AB"),
        ("Dorpsweg 12a\n1234AB Dorp", "Dorpsweg 12a 1234AB"),
        ("Van 't Hoffstraat 3-2, 1234 AB", "Van 't Hoffstraat 3-2, 1234 AB"),
        ("1234 AB 12", "1234 AB 12"),
        ("1234AB, nr. 12b", "1234AB, nr. 12b"),
        ("postcode: 1234 AB\nhuisnummer: 12", "1234 AB huisnummer: 12"),
        ("huisnummer: 12\npostcode: 1234 AB", "huisnummer: 12 postcode: 1234 AB"),
        ('"postcode": "1234 AB",\n"huisnummer": 12', '1234 AB", "huisnummer": 12'),
    ],
)
def test_een_adres_wordt_gevonden(text: str, value: str) -> None:
    assert _found(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Postbus 18, 1234 AB Dorp",
        "het gebied 1234 AB",
        "in 2023 PM 12",
        "2024 EN 12",
        "Dorpsweg 12",
        "0234 AB 12",
        "1234 SS 12",
        "1234 ABC 12",
    ],
)
def test_zonder_huisnummer_of_postcode_is_het_geen_voordeur(text: str) -> None:
    assert _found(text) == []
