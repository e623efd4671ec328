"""All detectors together."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sdsite.privacy.detect import detect
from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import Evidence


def test_alles_in_een_tekst_wordt_gevonden_op_volgorde() -> None:
    text = "Mevrouw Jansen (BSN 111222333), Dorpsweg 1, 1234 AB, 06-12345678, jo@dorp.nl, auto "
    text += "AB-12-34"
    assert [each.rule for each in detect(text)] == [
        PrivacyRule.NAME,
        PrivacyRule.BSN,
        PrivacyRule.HOME_ADDRESS,
        PrivacyRule.TELEPHONE,
        PrivacyRule.EMAIL,
        PrivacyRule.LICENCE_PLATE,
    ]


def test_dezelfde_tekens_worden_een_keer_gemeld_en_zekerheid_gaat_voor() -> None:
    (found,) = detect("mevrouw J. Jansen")
    assert found.evidence is Evidence.CERTAIN
    (found,) = detect("+31 612345678")
    assert found.rule is PrivacyRule.TELEPHONE


@given(st.text())
def test_elke_tekst_kan_en_geen_twee_vondsten_overlappen(text: str) -> None:
    found = detect(text)
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
