"""The page of one table at two moments, below the comparison of two years."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of

CASE = "samengevoegde_activiteit"
ADDRESS = "agenda/vergelijk/2029-2030/"


def test_de_vergelijking_leidt_naar_de_bedragen_en_die_leiden_terug(plan_of: PlanOf) -> None:
    plan = plan_of(case=CASE)
    years = html_of(page_at(plan, ADDRESS))
    assert "bedragen-tabel-eind/" in years.xpath("//section[@class='vergelijk']//a/@href")
    page = page_at(plan, f"{ADDRESS}bedragen-tabel-eind/")
    assert page.breadcrumb[-1].address == ADDRESS
    assert "Begin 2029" in words_of(html_of(page))
