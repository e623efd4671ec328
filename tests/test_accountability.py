"""Accountability of the real site: what followed, how long it took, what was promised."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

from sdsite.config import load_config
from sdsite.model import Register
from sdsite.model.doorlooptijd import TermijnStand, doorlooptijden
from sdsite.model.spoor import sporen
from sdsite.model.toezegging import Toezegging, ToezeggingStand
from sdsite.model.vervolg import Schakel
from sdsite.sources import read


def test_dertig_dagen_op_de_vragen_en_zestien_op_het_advies(
    project: Path, real_register: Register
) -> None:
    config, _ = load_config(read(project)[0].config)
    assert config is not None
    times = doorlooptijden(real_register, config, config.peildatum)
    assert [(time.id, time.dagen, time.stand, time.laatste_dag) for time in times] == [
        ("vragenbrief-uitvoeringsagenda-2024", 30, TermijnStand.BEANTWOORD, None),
        ("advies-2021-047", 16, TermijnStand.OP_TIJD, date(2021, 11, 2)),
    ]


def test_elk_advies_elke_vraag_en_elk_beslispunt_heeft_een_spoor(real_register: Register) -> None:
    chains = sporen(real_register)
    kinds = Counter(real_register.items[begin].noun for begin in chains)
    assert kinds == {"adviespunt": 12, "deelvraag": 13, "beslispunt": 20}
    assert not [begin for begin, chain in chains.items() if Schakel.REACTIE in chain.gaten]


def test_van_geen_enkel_advies_kennen_wij_het_besluit(real_register: Register) -> None:
    """The decision on the package was announced; no source tells what the council decided."""
    for begin, chain in sporen(real_register).items():
        if begin.startswith("advies-"):
            assert Schakel.BESLUIT in chain.gaten
            assert chain.van(Schakel.BESLUIT)


def test_wie_een_belofte_beoordeelde_staat_erbij(real_register: Register) -> None:
    for promise in real_register.all(Toezegging):
        assert promise.beoordeeld_door or promise.stand is ToezeggingStand.GEEN_BERICHT
