"""Two agendas that follow each other: every step between them, and what no step explains."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdsite.model import Register, load
from sdsite.model.activiteit import Activiteit, OvergangSoort
from sdsite.model.agenda import Agenda
from sdsite.pages.two_years import (
    TwoYears,
    comparison_address,
    comparison_links,
    consecutive,
    make_two_years,
)
from sdsite.sources import read


@pytest.fixture(scope="module")
def register(project: Path) -> Register:
    return load(read(project / "tests/sites/samengevoegde_activiteit")[0].records)[0]


@pytest.fixture(scope="module")
def years(register: Register) -> TwoYears:
    (pair,) = consecutive(register)
    old, new = ([a for a in register.all(Activiteit) if a.agenda == each.id] for each in pair)
    return make_two_years(register, pair, old, new)


def test_alleen_jaren_die_op_elkaar_volgen_worden_vergeleken(register: Register) -> None:
    ((before, after),) = consecutive(register)
    assert (before.jaar, after.jaar) == (2029, 2030)
    assert comparison_address(before, after) == "agenda/vergelijk/2029-2030/"


def test_een_agenda_noemt_de_vergelijkingen_waar_zij_in_staat(register: Register) -> None:
    for agenda in register.all(Agenda):
        assert [link.text for link in comparison_links(register, agenda)] == ["Van 2029 naar 2030"]


def test_wat_geen_stap_heeft_is_onverklaard(years: TwoYears) -> None:
    assert [a.id for a in years.lost] == ["activiteit-2029-feest"]
    assert [a.id for a in years.found] == ["activiteit-2030-koor"]
    assert years.size(OvergangSoort.ONBEKEND) == 3, "and the step of which the source is silent"


def test_elke_activiteit_telt_een_keer(years: TwoYears) -> None:
    assert sum(years.touched(s, of_old=True) for s in OvergangSoort) == len(years.old)
    assert sum(years.touched(s, of_old=False) for s in OvergangSoort) == len(years.new)


def test_van_twee_naar_een_telt_aan_elke_kant_wat_daar_staat(years: TwoYears) -> None:
    merged = OvergangSoort.SAMENGEVOEGD
    assert years.touched(merged, of_old=True) == 2
    assert years.touched(merged, of_old=False) == 1
    assert years.size(merged) == 1


def test_de_stappen_staan_in_de_volgorde_van_het_eerste_jaar(years: TwoYears) -> None:
    assert [overgang.id for overgang in years.steps] == [
        "overgang-balie",
        "overgang-vervoer",
        "overgang-krant",
        "overgang-tuin",
        "overgang-app",
    ]
