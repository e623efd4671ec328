"""Completeness: as many facts as the settings say."""

from __future__ import annotations

from tests.checks.conftest import Checked
from tests.small_register import CONFIG


def test_een_telling_die_klopt_geeft_niets(checked: Checked) -> None:
    assert checked({}, config=CONFIG + "tellingen: {documenten: 2, adviespunten: 0}\n") == ()


def test_meer_of_minder_wordt_gemeld_op_de_regel_van_de_telling(checked: Checked) -> None:
    found = checked({}, config=CONFIG + "tellingen:\n  documenten: 3\n  organisaties: 1\n")
    assert [finding.partition(" Vul")[0] for finding in found] == [
        "site_config.yml:10: fout: Het aantal documenten is 2, en hier staat 3.",
        "site_config.yml:11: fout: Het aantal organisaties is 4, en hier staat 1.",
    ]


def test_een_soort_die_niet_bestaat_krijgt_een_voorstel(checked: Checked) -> None:
    (finding,) = checked({}, config=CONFIG + "tellingen: {document: 2}\n")
    assert 'zo heet geen soort gegeven. Bedoelde u "documenten"?' in finding
