"""The menu: sections that exist, never one entry for each record."""

from __future__ import annotations

from sdsite.pages.menu import existing
from sdsite.pages.site_plan import MenuItem
from tests.pages.conftest import PlanOf
from tests.pages.plan_facts import PLAN


def test_het_menu_noemt_alleen_wat_er_is(plan_of: PlanOf) -> None:
    plan = plan_of(PLAN)
    addresses = {page.address for page in plan.pages}
    for item in plan.menu:
        assert item.address in addresses
        assert all(child.address in addresses for child in item.children)
    assert "Risico's" not in {item.title for item in plan.menu}


def test_een_onderdeel_zonder_pagina_valt_weg() -> None:
    menu = (MenuItem("Plan", "plan/", (MenuItem("Keuzes", "plan/keuzes/"),)), MenuItem("X", "x/"))
    assert existing(menu, {"plan/"}.__contains__) == (MenuItem("Plan", "plan/"),)
