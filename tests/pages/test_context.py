"""What every view is made from: links, sources and citations that read the same everywhere."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of


def test_een_pagina_zegt_hoe_zij_te_noemen_is_met_de_peildatum(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(), "adviezen/2030-1/"))
    assert (
        "gemeente Voorbeeldstad, “Advies over de dagopvang”, stand van 1 juni 2030, "
        "/adviezen/2030-1/"
    ) in words


def test_een_onderdeel_zonder_eigen_bron_neemt_die_van_het_geheel(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(), "adviezen/2030-1/"))
    (block,) = html.xpath("//article[@id='advies-2030-1-a02']")
    assert "../../documenten/advies/" in block.xpath(".//a/@href")


def test_een_bronlink_staat_bij_het_feit_en_niet_tussen_de_verwijzingen(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(), "adviezen/2030-1/"))
    relations = [e.text_content().strip() for e in html.xpath("//*[@class='verwijzing__soort']")]
    assert "komt uit" not in relations
