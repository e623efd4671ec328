"""The factsheet is a sheet with the facts of the page of the same name."""

from __future__ import annotations

from tests.pages.conftest import PlanOf
from tests.pages.paper_facts import asking, booklet_of, kinds_of


def test_het_blad_heeft_geen_omslag_en_een_hoofdstuk(plan_of: PlanOf) -> None:
    booklet = booklet_of(plan_of, "factsheet")
    assert booklet.sheet
    assert kinds_of(booklet) == ["stand_van_zaken"]
    assert booklet.title == "Stand van zaken op 1 juni 2030"


def test_de_feiten_zijn_die_van_de_pagina(plan_of: PlanOf) -> None:
    plan = plan_of(asking("factsheet"))
    page = next(page for page in plan.pages if page.kind == "stand_van_zaken")
    (booklet,) = plan.booklets
    lists = booklet.chapters[0].view.lists  # type: ignore[attr-defined]
    assert lists == page.view.lists  # type: ignore[attr-defined]


def test_zonder_iets_te_vertellen_is_er_geen_blad(plan_of: PlanOf) -> None:
    empty = {"data/adviezen.yml": "", "data/collegereacties.yml": ""}
    assert plan_of({**asking("factsheet"), **empty}).booklets == ()
