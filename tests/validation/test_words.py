"""Values and places read well in a Dutch sentence."""

from datetime import date

import pytest

from sdsite.sources import Path
from sdsite.validation.words import either, found, label, sentence


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
