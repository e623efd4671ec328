"""The register of contradictions: the gravest first, with what stands there and what we find."""

from __future__ import annotations

from lxml.html import HtmlElement

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.start_facts import AFWIJKINGEN

ADDRESS = "afwijkingen/"


def _html(plan_of: PlanOf) -> HtmlElement:
    return html_of(page_at(plan_of(AFWIJKINGEN), ADDRESS))


def test_het_antwoord_telt_naar_ernst_en_zekerheid(plan_of: PlanOf) -> None:
    assert page_at(plan_of(AFWIJKINGEN), ADDRESS).description == (
        "Wij vonden 3 plekken waar een bron zichzelf of een andere bron tegenspreekt, of waar iets "
        "niet kan kloppen. Naar ernst: 2 groot en 1 klein; van 1 zijn wij zeker. Wij verbeteren de "
        "bron niet: u leest wat er staat en wat wij vinden."
    )


def test_de_ergste_staan_bovenaan_en_van_een_soort_bij_elkaar(plan_of: PlanOf) -> None:
    html = _html(plan_of)
    assert html.xpath("//article/@id") == [
        "afwijking-ook-groot",
        "afwijking-groot",
        "afwijking-klein",
    ]
    assert [h.text_content() for h in html.xpath("//section[@class='groepen']/h2")] == [
        "Ernst: groot",
        "Ernst: klein",
    ]


def test_een_afwijking_toont_wat_er_staat_wat_wij_vinden_en_wat_zij_raakt(plan_of: PlanOf) -> None:
    item = _html(plan_of).get_element_by_id("afwijking-groot")
    words = words_of(item)
    assert "Tekst en tabel verschillen Twee bedragen" in words
    assert "Ernst:groot Hoe zeker wij zijn:zeker" in words
    assert "De bronnen zeggen 10 euro Advies over de dagopvang, tabel" in words
    assert "<b>12</b> euro" in words, "what a source prints is shown as it is written"
    assert "Wij vinden Het verschil is 2 euro." in words
    touched = item.xpath(".//ul[@class='tegenspraak__raakt']//a/@href")
    assert touched == ["../adviezen/2030-1/", "../adviezen/2030-1/#advies-2030-1-a01"]
    assert "../documenten/advies/" in item.xpath(".//a/@href")


def test_een_vindplaats_noemt_onderdeel_en_bladzijde(plan_of: PlanOf) -> None:
    item = _html(plan_of).get_element_by_id("afwijking-klein")
    assert (
        "De bron zegt punt 3 Reactie op het advies over de dagopvang, 1, bladzijde 2"
        in words_of(item)
    )


def test_filters_leiden_naar_soort_en_ernst(plan_of: PlanOf) -> None:
    html = _html(plan_of)
    for href in html.xpath("//nav//a/@href"):
        assert html.get_element_by_id(href.removeprefix("#")) is not None
    stand = html.get_element_by_id("toon-optelling-klopt-niet")
    assert "U ziet alleen: optelling klopt niet (1 van 3)." in stand.text_content()
    assert "groep-1" in html.get_element_by_id("afwijking-ook-groot").get("class", "")


def test_zonder_afwijkingen_is_er_geen_pagina(plan_of: PlanOf) -> None:
    assert ADDRESS not in {page.address for page in plan_of().pages}
