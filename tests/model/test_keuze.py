"""A choice between two poles; where the knob stands is our reading."""

from __future__ import annotations

from tests.model.conftest import LoadOf
from tests.model.facts import KEUZE


def test_de_knop_staat_tussen_min_twee_en_twee(load_of: LoadOf) -> None:
    assert load_of(keuzes=KEUZE.replace("stand: 1", "stand: -2")).findings == ()
    for stand in ("-3", "3"):
        (finding,) = load_of(keuzes=KEUZE.replace("stand: 1", f"stand: {stand}")).findings
        assert "[buiten-bereik]" in finding


def test_een_halve_stand_bestaat_niet(load_of: LoadOf) -> None:
    (finding,) = load_of(keuzes=KEUZE.replace("stand: 1", "stand: 0.5")).findings
    assert 'Bij "stand" hoort een geheel getal' in finding


def test_de_stand_van_de_knop_rust_op_woorden(load_of: LoadOf) -> None:
    text = KEUZE.replace("duiding: {woorden: zo veel mogelijk samen}\n", "")
    (finding,) = load_of(keuzes=text).findings
    assert 'De sleutel "duiding" ontbreekt.' in finding
