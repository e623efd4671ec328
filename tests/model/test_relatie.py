"""A typed link between two facts, told on both ends."""

from __future__ import annotations

from sdsite.model.relatie import BACKWARD, RelatieSoort
from tests.model.conftest import LoadOf
from tests.model.facts import DOEL, OPGAVE, RELATIE


def test_elke_soort_relatie_is_ook_andersom_te_lezen() -> None:
    assert set(BACKWARD) == set(RelatieSoort)
    assert all(BACKWARD.values())


def test_een_afgeleide_relatie_neemt_haar_woorden_mee(load_of: LoadOf) -> None:
    derived = RELATIE.replace("gesteld", "afgeleid") + "duiding: {woorden: volgt op het doel}\n"
    register = load_of(opgaven=OPGAVE, doelen=DOEL, relaties=derived).register
    (verband,) = register.terug["doel-1"]
    assert verband.zekerheid == "afgeleid"
    assert verband.duiding is not None
    assert verband.duiding.woorden == "volgt op het doel"


def test_een_relatie_zonder_zekerheid_wordt_geweigerd(load_of: LoadOf) -> None:
    (finding,) = load_of(relaties=RELATIE.replace("zekerheid: gesteld\n", "")).findings
    assert 'De sleutel "zekerheid" ontbreekt.' in finding
