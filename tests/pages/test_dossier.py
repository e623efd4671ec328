"""The document of one fact is its page, with the words and the sources it uses."""

from __future__ import annotations

from tests.pages.conftest import PlanOf
from tests.pages.paper_facts import booklet_of, kinds_of
from tests.pages.small_facts import QUESTIONS


def test_een_dossier_van_een_advies_heeft_zijn_pagina_en_de_bronnen(plan_of: PlanOf) -> None:
    booklet = booklet_of(plan_of, "advies-2030-1")
    assert booklet.subtitle == "Dossier: advies"
    assert kinds_of(booklet) == ["advies", "bronnen"]
    assert booklet.offered_on == ("adviezen/2030-1/",)


def test_een_dossier_van_raadsvragen_heeft_hun_pagina(plan_of: PlanOf) -> None:
    booklet = booklet_of(plan_of, "vragenbrief-dagopvang", QUESTIONS)
    assert booklet.title == "Vragen over de dagopvang"
    assert kinds_of(booklet) == ["vragenbrief", "bronnen"]
