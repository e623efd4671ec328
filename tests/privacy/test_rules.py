"""Every rule of the gate can be met, and says what the others do."""

from sdsite.handbook import explain
from sdsite.privacy.rules import PrivacyRule


def test_elke_regel_heeft_een_voorbeeld_en_zegt_hoe_het_te_herstellen_is() -> None:
    for rule in PrivacyRule:
        explanation = explain(rule)
        assert explanation.example
        assert explanation.remedy


def test_wat_mag_blijven_krijgt_een_reden() -> None:
    for rule in set(PrivacyRule) - {PrivacyRule.BSN, PrivacyRule.UNUSED}:
        assert "reden:" in explain(rule).remedy
