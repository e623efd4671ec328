"""The heads of pages: feeds and linked data, and none for what is not there."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, page_at


def test_elke_pagina_heeft_een_feed_en_gegevens(plan_of: PlanOf) -> None:
    plan = plan_of()
    for page in plan.pages:
        if page.address != "404.html":
            assert plan.head(page).feeds, page.address
            assert plan.head(page).linked_data, page.address


def test_de_pagina_voor_een_verkeerd_adres_zegt_niets(plan_of: PlanOf) -> None:
    plan = plan_of()
    head = plan.head(page_at(plan, "404.html"))
    assert head.feeds == ()
    assert head.linked_data is None
