"""A term in plain words, with the ways it is written."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import BRON


def test_een_begrip_heeft_uitleg_en_hoeft_geen_bron_te_hebben(load_of: LoadOf) -> None:
    found = load_of(begrippen="id: begrip-wmo\ntitel: Wmo\nuitleg: Een wet.\n")
    assert found.findings == ()
    assert [
        finding.split(" [")[1]
        for finding in load_of(begrippen="id: begrip-wmo\ntitel: Wmo\n" + BRON).findings
    ] == ["ontbrekende-sleutel]"]


def test_een_lege_schrijfwijze_wordt_geweigerd(load_of: LoadOf) -> None:
    (finding,) = load_of(
        begrippen='id: begrip-wmo\ntitel: Wmo\nuitleg: Een wet.\nschrijfwijzen: [WMO, " "]\n'
    ).findings
    assert 'Bij "schrijfwijzen" (nummer 2)' in finding
