"""What may be published."""

import pytest

from sdsite.findings import Place
from sdsite.privacy.public import Public, public_persons
from sdsite.privacy.rules import PrivacyRule

PUBLIC = Public(
    {"088 123 45 67": Place("site_config.yml", 4), "J. Perk": Place("site_config.yml", 6)},
    "post@voorbeeldstad.nl",
    public_persons(["S.W. Bergsma", "Bram Rikhof", "mevrouw De Wit"]),
)


@pytest.mark.parametrize(
    "rule, value",
    [
        (PrivacyRule.TELEPHONE, "088-1234567"),
        (PrivacyRule.TELEPHONE, "+31 88 123 45 67"),
        (PrivacyRule.NAME, "J. Perk"),
        (PrivacyRule.EMAIL, "Post@Voorbeeldstad.nl"),
        (PrivacyRule.NAME, "Bergsma"),
        (PrivacyRule.NAME, "S.W. Bergsma"),
        (PrivacyRule.NAME, "B. Rikhof"),
        (PrivacyRule.NAME, "Rikhof Dorp"),
        (PrivacyRule.NAME, "A. de Wit"),
    ],
)
def test_wat_het_project_openbaar_noemt_mag(rule: PrivacyRule, value: str) -> None:
    assert PUBLIC.allows(rule, value)


@pytest.mark.parametrize(
    "rule, value",
    [
        (PrivacyRule.TELEPHONE, "088 123 45 68"),
        (PrivacyRule.EMAIL, "j.post@voorbeeldstad.nl"),
        (PrivacyRule.NAME, "P. Perk"),
        (PrivacyRule.NAME, "K. Bergsma"),
        (PrivacyRule.NAME, "Rikhoff"),
        (PrivacyRule.NAME, "Wit"),
    ],
)
def test_wat_er_alleen_op_lijkt_mag_niet(rule: PrivacyRule, value: str) -> None:
    assert not PUBLIC.allows(rule, value)


def test_een_uitzondering_wordt_genoemd_zoals_zij_is_opgeschreven() -> None:
    assert PUBLIC.entry(PrivacyRule.TELEPHONE, "(088) 123 45 67") == "088 123 45 67"
    assert PUBLIC.entry(PrivacyRule.TELEPHONE, "06-12345678") is None
