"""A promise whose state is told has somebody who judged so."""

from __future__ import annotations

from tests.checks.conftest import Checked
from tests.model import facts

PROMISE = facts.TOEZEGGING.replace("collegereactie-1", "document-plan")


def test_een_stand_zonder_beoordelaar_wordt_gemeld(checked: Checked) -> None:
    files = {"toezeggingen.yml": PROMISE.replace("nog geen bericht", "nagekomen")}
    (finding,) = checked(files)
    assert finding == (
        'data/toezeggingen.yml:6: fout: De toezegging heeft de stand "nagekomen", maar er '
        "staat niet wie dat zegt. Vul beoordeeld_door in met een rol, bijvoorbeeld: de redactie. "
        "[oordeel-zonder-beoordelaar]"
    )


def test_zonder_bericht_is_er_niets_te_beoordelen(checked: Checked) -> None:
    assert checked({"toezeggingen.yml": PROMISE}) == ()
