"""The facts that the settings name exist."""

from __future__ import annotations

from tests.checks.conftest import Checked
from tests.small_register import CONFIG


def test_een_onbekende_organisatie_of_bron_wordt_gemeld_op_haar_regel(checked: Checked) -> None:
    config = CONFIG.replace("id: organisatie-gemeente", "id: organisatie-gemeenten") + (
        "termijnen:\n  - soort: reactie-op-advies\n    weken: 4\n    grondslag: Een afspraak.\n"
        "    bron:\n      onderdeel: Slot\n      document: document-brieven\n"
    )
    found = checked({}, config=config)
    assert [finding.partition(" [")[0] for finding in found] == [
        f"site_config.yml:{line}: fout: Er is geen gegeven met het id {wrong}. Bedoelde u {right}?"
        for line, wrong, right in (
            (4, '"organisatie-gemeenten"', '"organisatie-gemeente"'),
            (15, '"document-brieven"', '"document-brief"'),
        )
    ]


def test_instellingen_die_kloppen_geven_niets(checked: Checked) -> None:
    assert checked({}) == ()
