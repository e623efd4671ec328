"""Decisions: newest first, those without a date last, announced ones apart."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.small_facts import DECISIONS

ADDRESS = "besluiten/"


def test_de_pagina_telt_de_besluiten_naar_wie_besloot(plan_of: PlanOf) -> None:
    assert page_at(plan_of(DECISIONS), ADDRESS).description == (
        "Op deze site staan 4 besluiten, naar wie besloot: gemeenteraad (3) en college van "
        "burgemeester en wethouders (1). Daarvan is er 1 alleen aangekondigd: of het besluit er "
        "kwam, staat niet in onze bronnen."
    )


def test_het_nieuwste_besluit_staat_bovenaan_en_wat_geen_datum_heeft_onderaan(
    plan_of: PlanOf,
) -> None:
    html = html_of(page_at(plan_of(DECISIONS), ADDRESS))
    assert html.xpath("//section[h2/@id='genomen']//li/@id") == [
        "besluit-plan",
        "besluit-nota",
        "besluit-ooit",
    ]


def test_een_aangekondigd_besluit_staat_apart(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(DECISIONS), ADDRESS))
    (announced,) = html.xpath("//section[h2/@id='aangekondigd']//li")
    assert announced.get("id") == "besluit-straks"
    assert "November 2030" in announced.text_content()


def test_bij_een_besluit_staan_de_beslispunten_op_nummer(plan_of: PlanOf) -> None:
    block = html_of(page_at(plan_of(DECISIONS), "besluiten/plan/"))
    words = words_of(block)
    assert "Beslispunten 1. Het plan, 2. Een plek in elke wijk" in words
    assert "../../plan/beslispunten/1/" in block.xpath(".//a/@href")


def test_een_afgeleide_datum_zegt_hoe_zij_is_afgeleid(plan_of: PlanOf) -> None:
    block = html_of(page_at(plan_of(DECISIONS), "besluiten/nota/"))
    words = words_of(block)
    assert "2030 (door ons afgeleid)" in words
    assert "Hoe wij aan de datum komen: De brief noemt het jaar niet." in words


def test_het_filter_toont_de_besluiten_van_een_orgaan_alleen(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(DECISIONS), ADDRESS))
    stand = html.get_element_by_id("toon-gemeenteraad")
    assert "U ziet alleen: gemeenteraad (3 van 4)." in stand.text_content()
    assert "filterstand--1" in stand.get("class", "")
    assert "groep-1" in html.get_element_by_id("besluit-straks").get("class", "")
    assert "groep-2" in html.get_element_by_id("besluit-nota").get("class", "")
