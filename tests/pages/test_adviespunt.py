"""The page of one point: with what the page of the advice leads to."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of


def test_een_advies_leidt_naar_de_pagina_van_elk_punt(plan_of: PlanOf) -> None:
    plan = plan_of()
    advies = html_of(page_at(plan, "adviezen/2030-1/"))
    assert advies.xpath("//p[@class='blok__meer']/a/@href") == ["a01/", "a02/"]
    assert "adviezen/2030-1/a02/" in {page.address for page in plan.pages}


def test_bij_een_punt_staat_alles(plan_of: PlanOf) -> None:
    page = page_at(plan_of(), "adviezen/2030-1/a01/")
    words = words_of(html_of(page))
    assert words.startswith("Advies 1 Neem meer tijd overgenomen Uit Advies over de dagopvang")
    for part in ("Waar dit advies staat", "Onze lezing", "Wat kwam ervan"):
        assert part in words
    assert [link.address for link in page.breadcrumb] == ["", "adviezen/", "adviezen/2030-1/"]


def test_een_punt_houdt_zijn_adres_op_de_pagina_van_het_advies(plan_of: PlanOf) -> None:
    plan = plan_of()
    assert html_of(page_at(plan, "adviezen/2030-1/")).xpath("//*[@id='advies-2030-1-a01']")
    found = [r for r in plan.search.records if r.id == "advies-2030-1-a01"]
    assert [record.address for record in found] == ["adviezen/2030-1/#advies-2030-1-a01"]
