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


def test_het_menu_noemt_de_laatste_jaren_en_kent_de_andere(plan_of: PlanOf) -> None:
    years = range(2024, 2032)
    agendas = "\n".join(
        f"- {{id: agenda-{year}, titel: Agenda {year}, jaar: {year}, samenvatting: Kort,"
        " document: document-advies, bronnen: [{document: document-advies}]}"
        for year in years
    )
    (agenda,) = (item for item in plan_of({"data/agendas.yml": agendas}).menu if item.children)
    assert (agenda.title, agenda.address) == ("Agenda", "agenda/2031/")
    assert [child.title for child in agenda.children] == [
        *(f"Agenda {year}" for year in (2031, 2030, 2029, 2028, 2027)),
        *(f"Van {year} naar {year + 1}" for year in (2030, 2029, 2028, 2027)),
    ]
    assert agenda.unlisted == (
        *(f"agenda/{year}/" for year in (2026, 2025, 2024)),
        *(f"agenda/vergelijk/{year}-{year + 1}/" for year in (2026, 2025, 2024)),
    )
