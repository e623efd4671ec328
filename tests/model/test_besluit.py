"""A decision, taken or announced."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import BESLUIT, OPGAVE, backlinks


def test_een_besluit_staat_bij_wie_besloot_en_waarover(load_of: LoadOf) -> None:
    register = load_of(opgaven=OPGAVE, besluiten=BESLUIT + "over: [opgave-1]\n").register
    assert ("besloot", "besluit-1") in backlinks(register, "organisatie-college")
    assert ("onderwerp van besluit", "besluit-1") in backlinks(register, "opgave-1")


def test_een_soort_met_trema_is_te_schrijven(load_of: LoadOf) -> None:
    assert load_of(besluiten=BESLUIT.replace("vastgesteld\n", "geïnformeerd\n")).findings == ()
    (finding,) = load_of(besluiten=BESLUIT.replace("vastgesteld\n", "geinformeerd\n")).findings
    assert 'Bedoelde u "geïnformeerd"?' in finding
