"""The bundle for the adviesraad: what is open first, then the advices, then the terms."""

from __future__ import annotations

from sdsite.pages.bundel_adviesraad import OpenpuntenView
from tests.pages.conftest import PlanOf
from tests.pages.paper_facts import booklet_of, chapter_of, kinds_of
from tests.pages.small_facts import PROMISES

ID = "bundel-adviesraad"


def test_wat_open_staat_komt_eerst_dan_de_adviezen_en_de_termijnen(plan_of: PlanOf) -> None:
    kinds = kinds_of(booklet_of(plan_of, ID))
    assert kinds == ["openpunten", "advies", "termijnen", "bronnen"]


def test_een_punt_zonder_reactie_staat_open(plan_of: PlanOf) -> None:
    view = chapter_of(booklet_of(plan_of, ID), "openpunten").view
    assert isinstance(view, OpenpuntenView)
    lists = {each.title: each for each in view.lists}
    silent = lists["Nog geen reactie, of in beraad (1)"]
    assert [item.link.address for item in silent.items] == ["adviezen/2030-1/#advies-2030-1-a02"]
    assert silent.items[0].label
    assert silent.items[0].label.word == "geen reactie"


def test_een_belofte_zonder_bericht_staat_open_bij_haar_advies(plan_of: PlanOf) -> None:
    view = chapter_of(booklet_of(plan_of, ID, PROMISES), "openpunten").view
    assert isinstance(view, OpenpuntenView)
    found = next(each for each in view.lists if each.title.startswith("Beloofd"))
    assert [item.link.text for item in found.items] == ["Advies 1: Neem meer tijd"]


def test_van_elk_punt_wordt_geteld_of_de_adviesraad_er_iets_van_vond(plan_of: PlanOf) -> None:
    view = chapter_of(booklet_of(plan_of, ID), "openpunten").view
    assert isinstance(view, OpenpuntenView)
    assert "Van de 2 adviezen" in view.lead
    assert "Bij 2 weten wij nog niet wat de adviesraad van de reactie vindt" in view.lead
