"""Values and places read well in a Dutch sentence."""

from datetime import date

import pytest

from sdsite.sources import Path
from sdsite.validation.words import either, found, label, quoted, sentence


@pytest.mark.parametrize(
    "value,expected",
    [
        (None, "niets"),
        ("", "niets"),
        (True, "true"),
        (1.5, "het getal 1.5"),
        ("een\nregel", 'de tekst "een regel"'),
        (date(2024, 3, 1), "de datum 2024-03-01"),
        ([1], "een lijst"),
        ({}, "een blok met sleutels"),
    ],
)
def test_een_waarde_in_woorden(value: object, expected: str) -> None:
    assert found(value) == expected


@pytest.mark.parametrize(
    "path,expected",
    [
        ((), "Hier"),
        ((0,), "Hier"),
        (("punten", 0, "kop"), 'Bij "kop"'),
        (("punten", 2), 'Bij "punten" (nummer 3)'),
    ],
)
def test_een_plaats_in_woorden(path: Path, expected: str) -> None:
    assert label(path) == expected


def test_zinnen_krijgen_hoofdletter_en_punt() -> None:
    assert sentence("  dit   mag niet") == "Dit mag niet."
    assert sentence("Bedoelde u x?") == "Bedoelde u x?"
    assert sentence("") == ""
    assert [either(("a",)), either(("a", "b")), either(("a", "b", "c"))] == [
        "a",
        "a of b",
        "a, b of c",
    ]


def test_alleen_letters_die_niet_van_ons_zijn_worden_genoemd() -> None:
    assert quoted("café naïef") == '"café naïef"'
    assert quoted("m\u0430a\u0131ß") == '"m\u0430a\u0131ß" (met U+0430, U+0131, U+00DF)'
    assert quoted("\uff41") == '"\uff41" (met U+FF41)'
    assert quoted("1 < 2 €") == '"1 < 2 €"'
