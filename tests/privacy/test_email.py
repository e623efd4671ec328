"""E-mail addresses."""

import pytest

from sdsite.privacy.email import e_mailadressen


def _found(text: str) -> list[str]:
    return [text[each.start : each.end] for each in e_mailadressen(text)]


@pytest.mark.parametrize(
    "text, value",
    [
        ("Mail j.jansen@voorbeeldstad.nl.", "j.jansen@voorbeeldstad.nl"),
        ("mailto:Jo+wmo@mail.voorbeeldstad.nl?x", "Jo+wmo@mail.voorbeeldstad.nl"),
        ("j.jansen [at] voorbeeldstad.nl", "j.jansen [at] voorbeeldstad.nl"),
        ("jo (apenstaartje) dorp.nl", "jo (apenstaartje) dorp.nl"),
        ("zoë@dorp.nl", "zoë@dorp.nl"),
    ],
)
def test_een_adres_wordt_gevonden(text: str, value: str) -> None:
    assert _found(text) == [value]


@pytest.mark.parametrize(
    "text",
    ['"@context": "https://schema.org"', "beeld@2x.png", "naam@example.org", "om 9:00 @ het huis"],
)
def test_wat_geen_adres_is_wordt_niet_gemeld(text: str) -> None:
    assert _found(text) == []
