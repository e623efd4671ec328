"""The bundle for the raad: the pages it works with, in its order."""

from __future__ import annotations

from tests.pages.conftest import PlanOf
from tests.pages.paper_facts import booklet_of, kinds_of
from tests.pages.small_facts import QUESTIONS

ID = "bundel-raad"


def test_stand_van_zaken_vragen_en_termijnen_staan_in_volgorde(plan_of: PlanOf) -> None:
    booklet = booklet_of(plan_of, ID, QUESTIONS)
    assert kinds_of(booklet) == ["stand_van_zaken", "vragenbrief", "termijnen", "bronnen"]


def test_de_bundel_staat_bij_de_stand_van_zaken_en_de_raadsvragen(plan_of: PlanOf) -> None:
    assert booklet_of(plan_of, ID).offered_on == ("stand-van-zaken/", "raadsvragen/")
