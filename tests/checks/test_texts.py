"""A text that a reader needs is not left empty."""

from __future__ import annotations

import pytest

from tests.checks.conftest import Checked


@pytest.mark.parametrize("text", ["", '""', '" "', "null"])
def test_een_nodige_tekst_zonder_woorden_wordt_gemeld(checked: Checked, text: str) -> None:
    (finding,) = checked({"themas.yml": f"id: thema-wijk\ntitel: De wijk\nuitleg: {text}\n"})
    assert finding.startswith('data/themas.yml:3: fout: Achter "uitleg" staat geen tekst.')


def test_een_tekst_die_weg_mag_blijven_mag_leeg_zijn(checked: Checked) -> None:
    doel = "{id: doel-1, titel: Doel, soort: maatschappelijk, uitleg: '', bronnen: [%s]}\n"
    assert checked({"doelen.yml": doel % "{document: document-plan}"}) == ()
