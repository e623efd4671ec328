"""Steps between years: counted, in words, and found from both ends."""

from __future__ import annotations

from tests.pages.agenda_facts import AGENDA_2030
from tests.pages.conftest import PlanOf, html_of, page_at, text_of


def test_een_activiteit_van_later_noemt_wat_zij_was(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(AGENDA_2030), "agenda/2030/"))
    assert "Was in 2029 samengevoegd (afgeleid) Plekken zoeken, Geld regelen" in words


def test_wat_nieuw_is_heeft_geen_eerder_jaar(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(AGENDA_2030), "agenda/2030/"))
    assert "Vergeleken met eerder nieuw" in words


def test_een_activiteit_zonder_overgang_telt_als_onbekend(plan_of: PlanOf) -> None:
    steps = AGENDA_2030["data/overgangen.yml"]
    without = steps.replace("[activiteit-2029-1-2, activiteit-2029-2-1]", "[activiteit-2029-1-2]")
    page = page_at(plan_of({**AGENDA_2030, "data/overgangen.yml": without}), "agenda/2029/")
    assert page.description.endswith("verder: 1 samengevoegd, 1 afgerond en 1 onbekend.")


def test_elke_overgang_staat_op_precies_een_pagina_met_haar_anker(plan_of: PlanOf) -> None:
    plan = plan_of(AGENDA_2030)
    found = [
        (page.address, anchor)
        for page in plan.pages
        if page.kind == "activiteit"
        for anchor in html_of(page).xpath("//@id[starts-with(., 'overgang-')]")
        if not anchor.endswith("-kop")
    ]
    assert sorted(found) == [
        ("agenda/2029/1-10/", "overgang-vervoer"),
        ("agenda/2030/open-plek/", "overgang-open-plek"),
        ("agenda/2030/tuin/", "overgang-tuin"),
    ]
