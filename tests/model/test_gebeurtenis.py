"""Something dated that has no record of another kind."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import BRON, backlinks

GEBEURTENIS = (
    """\
id: gebeurtenis-1
titel: Raad praat over het plan
datum: 2030-W10
soort: vergadering
gepland: true
wie: [organisatie-college]
over: [document-plan]
"""
    + BRON
)


def test_een_gebeurtenis_staat_bij_wie_en_waarover(load_of: LoadOf) -> None:
    found = load_of(gebeurtenissen=GEBEURTENIS)
    assert found.findings == ()
    assert ("nam deel aan", "gebeurtenis-1") in backlinks(found.register, "organisatie-college")
    assert ("gebeurtenis", "gebeurtenis-1") in backlinks(found.register, "document-plan")


def test_een_woord_is_geen_waar_of_onwaar(load_of: LoadOf) -> None:
    (finding,) = load_of(gebeurtenissen=GEBEURTENIS.replace("true", "nee")).findings
    assert 'Bij "gepland" hoort true of false, er staat de tekst "nee".' in finding
