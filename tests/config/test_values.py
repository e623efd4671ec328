"""Colours are judged as WCAG does; an address can be nothing but an address."""

import pytest
from pydantic import TypeAdapter, ValidationError

from sdsite.config import contrast
from sdsite.config.values import Address, Mailbox


def test_contrast_is_dat_van_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


ADDRESS = TypeAdapter(Address)
MAILBOX = TypeAdapter(Mailbox)


@pytest.mark.parametrize(
    "value", ["https://voorbeeld.nl", "https://www.voorbeeld.nl:8443/map/", "https://x.nl/~a/b%20c"]
)
def test_een_gewoon_adres_blijft(value: str) -> None:
    assert ADDRESS.validate_python(value) == value


@pytest.mark.parametrize(
    "value",
    [
        *(
            "javascript:alert(1)",
            "http://voorbeeld.nl",
            "//voorbeeld.nl",
            "https://",
            "https://a b",
        ),
        *("https://x.nl/../", "https://x.nl/./a", "https://x.nl//elders.nl/", "https://.x"),
        *(
            'https://x.nl/a"b',
            "https://x.nl/a;}",
            "https://x.nl/{a}",
            "https://x.nl/$a",
            "https://x.nl/<a>",
        ),
        *("https://iemand@x.nl/", "https://x.nl/a\nb", "https://x.nl/a\\b", "https://х.nl/"),
    ],
)
def test_een_adres_dat_elders_iets_anders_betekent_wordt_geweigerd(value: str) -> None:
    with pytest.raises(ValidationError):
        ADDRESS.validate_python(value)


@pytest.mark.parametrize(
    "value", ["a@b", "a?bcc=c@b.nl", "a,c@b.nl", "a b@c.nl", '"a"@b.nl', "a%0ab@c.nl", "<a@b.nl>"]
)
def test_een_mailadres_is_alleen_een_adres(value: str) -> None:
    assert MAILBOX.validate_python("sociaal.domein+vragen@voorbeeld.nl")
    with pytest.raises(ValidationError):
        MAILBOX.validate_python(value)
