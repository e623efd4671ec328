"""Bank account numbers."""

import pytest

from sdsite.privacy.iban import rekeningnummers


def _found(text: str) -> list[str]:
    return [text[each.start : each.end] for each in rekeningnummers(text)]


@pytest.mark.parametrize(
    "text, value",
    [
        ("Maak het over op NL91ABNA0417164300.", "NL91ABNA0417164300"),
        ("NL91 ABNA 0417 1643 00 TEN NAME VAN", "NL91 ABNA 0417 1643 00"),
        ("nl91 abna 0417 1643 00", "nl91 abna 0417 1643 00"),
        ("NL91 ABNA\n  0417 1643 00", "NL91 ABNA\n  0417 1643 00"),
        ("AT61 1904 3002 3457 3201 WENEN", "AT61 1904 3002 3457 3201"),
        ("BE68 5390 0754 7034", "BE68 5390 0754 7034"),
        ("iban:DE89370400440532013000", "DE89370400440532013000"),
    ],
)
def test_een_rekeningnummer_wordt_gevonden(text: str, value: str) -> None:
    assert _found(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "NL92ABNA0417164300",
        "NL91ABNA041716430",
        "XNL91ABNA0417164300",
        "ZAAK20240001000012",
        "GM0164",
    ],
)
def test_wat_geen_goede_controlecijfers_heeft_is_er_geen(text: str) -> None:
    assert _found(text) == []
