"""A promise, where it was made, and what came of it."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import ADVIES, REACTIE, TOEZEGGING, backlinks


def test_een_toezegging_staat_bij_waar_zij_is_gedaan(load_of: LoadOf) -> None:
    found = load_of(adviezen=ADVIES, collegereacties=REACTIE, toezeggingen=TOEZEGGING)
    assert found.findings == ()
    assert ("bevat toezegging", "toezegging-1") in backlinks(found.register, "collegereactie-1")


def test_wat_ervan_kwam_is_aan_beide_kanten_te_zien(load_of: LoadOf) -> None:
    text = TOEZEGGING + "uitkomst: [document-plan]\n"
    register = load_of(toezeggingen=text).register
    assert ("volgt uit toezegging", "toezegging-1") in backlinks(register, "document-plan")


def test_een_stand_is_een_van_vijf(load_of: LoadOf) -> None:
    (finding,) = load_of(
        toezeggingen=TOEZEGGING.replace("stand: nog geen bericht", "stand: klaar")
    ).findings
    assert "Kies uit: nagekomen, deels nagekomen, niet nagekomen, loopt, nog geen" in finding
