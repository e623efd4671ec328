"""The page for an address that does not exist: ways on, in no place of the menu."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at


def test_de_pagina_wijst_de_weg_verder(plan_of: PlanOf) -> None:
    plan = plan_of()
    page = page_at(plan, "404.html")
    assert page.section not in {item.address for item in plan.menu}
    links = html_of(page).xpath("//ul[@class='ingangen']//a")
    assert [link.text_content() for link in links] == [
        "Naar de startpagina",
        "Wat adviseerde de adviesraad en wat deed het college ermee?",
    ]
