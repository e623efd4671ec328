"""What was found, as it is compared and as it is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import key_of, masked


@pytest.mark.parametrize(
    "value, told",
    [
        ("123456782", "12******2"),
        ("j.jansen@voorbeeldstad.nl", "j.**********************l"),
        ("AB-12-34", "A*******"),
        ("Jo", "J***"),
        ("J.  Jansen", "J.******n"),
        ("", "***"),
    ],
)
def test_een_waarde_is_te_herkennen_en_niet_te_lezen(value: str, told: str) -> None:
    assert masked(value) == told


@given(st.text(min_size=4))
def test_een_gemaskeerde_waarde_bevat_de_waarde_nooit(value: str) -> None:
    kept = " ".join(value.split())
    shown = masked(value)
    assert len(kept) < 4 or set(kept) <= {"*"} or kept not in shown
    assert sum(each != "*" for each in shown) <= 3


@pytest.mark.parametrize(
    "rule, one, other",
    [
        (PrivacyRule.TELEPHONE, "+31 6 12345678", "06-12 34 56 78"),
        (PrivacyRule.TELEPHONE, "0031612345678", "06 12345678"),
        (PrivacyRule.IBAN, "NL91 ABNA 0417 1643 00", "nl91abna0417164300"),
        (PrivacyRule.EMAIL, "Post@Voorbeeldstad.nl", "post@voorbeeldstad.nl"),
        (PrivacyRule.HOME_ADDRESS, "Dorpsweg 1, 1234 AB", "dorpsweg 1 1234AB"),
        (PrivacyRule.HOME_ADDRESS, "Zij woont Dorpsweg 12a, 1234 AB", "1234AB 12 A"),
        (PrivacyRule.BSN, "1234.56.782", "123456782"),
    ],
)
def test_spaties_en_leestekens_maken_geen_verschil(rule: PrivacyRule, one: str, other: str) -> None:
    assert key_of(rule, one) == key_of(rule, other)


def test_een_ander_huis_is_een_ander_adres() -> None:
    here = key_of(PrivacyRule.HOME_ADDRESS, "Dorpsweg 1, 1234 AB")
    assert here != key_of(PrivacyRule.HOME_ADDRESS, "Dorpsweg 11, 1234 AB")
    assert here != key_of(PrivacyRule.HOME_ADDRESS, "Dorpsweg 1, 1234 AC")
    assert key_of(PrivacyRule.HOME_ADDRESS, "Dorpsweg 1") == "dorpsweg 1"


def test_in_een_mailadres_telt_elke_punt() -> None:
    assert key_of(PrivacyRule.EMAIL, "jjansen@a.nl") != key_of(PrivacyRule.EMAIL, "j.jansen@a.nl")
