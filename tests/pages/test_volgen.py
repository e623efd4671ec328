"""The page that offers feeds and calendars, and says what no calendar holds."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of
from tests.pages.online_facts import EVENTS


def test_de_pagina_biedt_elke_feed_en_elke_kalender(plan_of: PlanOf) -> None:
    plan = plan_of({"data/gebeurtenissen.yml": EVENTS})
    links = {str(each) for each in html_of(page_at(plan, "over/volgen/")).xpath("//@href")}
    paths = {f.path for f in plan.files if f.path.startswith(("feeds/", "kalender/"))}
    assert {f"../../{path}" for path in paths} <= links


def test_de_pagina_zegt_wat_niet_in_de_kalender_past_en_wat_ervan_bekend_is(
    plan_of: PlanOf,
) -> None:
    text = text_of(page_at(plan_of({"data/gebeurtenissen.yml": EVENTS}), "over/volgen/"))
    assert "Niet in de kalender (1)" in text
    assert "Nieuwe verordening tweede kwartaal 2031 (door ons afgeleid)" in text


def test_zonder_vage_datums_is_er_geen_lijst(plan_of: PlanOf) -> None:
    assert "Niet in de kalender" not in text_of(page_at(plan_of(), "over/volgen/"))
