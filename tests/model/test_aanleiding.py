"""Aanleiding: the chains that lead to an activity are those that following all of them finds."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from bench.synthetic_project import write_project
from sdsite.model import Register, load
from sdsite.model.aanleiding import Aanleidingen
from sdsite.model.activiteit import Activiteit
from sdsite.model.spoor import spoor_van, sporen
from sdsite.model.vervolg import Schakel
from sdsite.sources import read
from tests.model import facts
from tests.model.conftest import LoadOf

BALIE = "activiteit-2030-balie"
LATER = (
    facts.ACTIVITEIT.replace("2030", "2031").replace("lijn-1", "lijn-2"),
    facts.AGENDA.replace("2030", "2031"),
    facts.ACTIELIJN.replace("2030", "2031").replace("lijn-1", "lijn-2"),
)
OVERGANG = (
    "id: overgang-1\ntitel: Door\nsoort: voortgezet\nvan: [activiteit-2030-balie]\n"
    "naar: [activiteit-2031-balie]\nzekerheid: gesteld\n" + facts.BRON
)
BESLISPUNT = (
    'id: beslispunt-1\ntitel: Zorg\nnummer: 1\nsamenvatting: Zorg.\nhoofdstuk: "2"\n'
    "opgave: opgave-1\n" + facts.BRON
)


def _relatie(end: str) -> str:
    works = facts.RELATIE.replace("volgt op", "geeft uitvoering aan").replace(
        "van: opgave-1", f"van: {BALIE}"
    )
    return works.replace("naar: doel-1", f"naar: {end}")


def _led(register: Register) -> dict[str, list[str]]:
    """Where the chains start that lead to each activity, each with how it is a step there."""
    asked = Aanleidingen(register, partial(spoor_van, register))
    return {
        each.id: [f"{chain.begin}: {stap.hoe}" for chain, stap in asked.of(each.id)]
        for each in register.all(Activiteit)
    }


def _led_by_all(register: Register) -> dict[str, list[str]]:
    """The same, read from all chains."""
    found: dict[str, list[str]] = {each.id: [] for each in register.all(Activiteit)}
    for chain in sporen(register).values():
        for stap in chain.van(Schakel.ACTIVITEIT):
            if stap.id in found:
                found[stap.id].append(f"{chain.begin}: {stap.hoe}")
    return found


def test_van_elke_activiteit_van_het_echte_project(real_register: Register) -> None:
    led = _led(real_register)
    assert any(led.values())
    assert led == _led_by_all(real_register)


@pytest.mark.parametrize("records", [200, 700])
def test_van_elke_activiteit_van_een_verzonnen_project(tmp_path: Path, records: int) -> None:
    write_project(tmp_path, records)
    register, _ = load(read(tmp_path)[0].records)
    led = _led(register)
    assert any(led.values())
    assert led == _led_by_all(register)


@pytest.mark.parametrize(
    "changed, starts",
    [
        ({"collegereacties": facts.REACTIE + f"gevolgd_door: [{BALIE}]\n"}, ["advies-1-a01"]),
        ({"toezeggingen": facts.TOEZEGGING + f"uitkomst: [{BALIE}]\n"}, ["advies-1-a01"]),
        ({"relaties": _relatie("advies-1-a01")}, ["advies-1-a01"]),
        ({"relaties": _relatie("collegereactie-1")}, ["advies-1-a01"]),
        ({"relaties": _relatie("vragenbrief-1-v1")}, ["vragenbrief-1-v1a"]),
        ({"relaties": _relatie("opgave-1")}, ["beslispunt-1"]),
    ],
)
def test_een_aanleiding_werkt_door_in_latere_jaren(
    load_of: LoadOf, changed: dict[str, str], starts: list[str]
) -> None:
    one, agenda, line = LATER
    scene = {
        "adviezen": facts.ADVIES,
        "collegereacties": facts.REACTIE,
        "vragenbrieven": facts.VRAGENBRIEF,
        "opgaven": facts.OPGAVE,
        "beslispunten": BESLISPUNT,
        "agendas": _list(facts.AGENDA, agenda),
        "actielijnen": _list(facts.ACTIELIJN, line),
        "activiteiten": _list(facts.ACTIVITEIT, one),
        "overgangen": OVERGANG,
    }
    register = load_of(**(scene | changed)).register
    led = _led(register)
    assert led == _led_by_all(register)
    assert [[each.partition(":")[0] for each in every] for every in led.values()] == [starts] * 2


def test_zonder_aanleiding_is_er_geen_spoor(load_of: LoadOf) -> None:
    scene = {"agendas": facts.AGENDA, "actielijnen": facts.ACTIELIJN}
    register = load_of(activiteiten=facts.ACTIVITEIT, **scene).register
    assert _led(register) == {BALIE: []}


def _list(*records: str) -> str:
    """Records of plain keys as a list in one file."""
    return "".join(f"- {{{', '.join(record.strip().splitlines())}}}\n" for record in records)
