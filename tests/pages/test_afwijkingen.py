"""The register of contradictions: one line for each, the gravest first."""

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
        "bron niet: u leest wat er staat en wat wij vinden. Kies een afwijking om dat te zien."
    )


def test_de_ergste_staan_bovenaan_en_van_een_soort_bij_elkaar(plan_of: PlanOf) -> None:
    html = _html(plan_of)
    assert html.xpath("//ul[@class='regels']/li/@id") == [
        "afwijking-ook-groot",
        "afwijking-groot",
        "afwijking-klein",
    ]
    assert [
        h.text_content() for h in html.xpath("//section[@class='groepen']//*[self::h2 or self::h3]")
    ] == [
        "Ernst: groot",
        "Optelling klopt niet",
        "Tekst en tabel verschillen",
        "Ernst: klein",
        "Verwijzing klopt niet",
    ]


def test_een_regel_leidt_naar_de_afwijking_en_noemt_de_stukken(plan_of: PlanOf) -> None:
    line = _html(plan_of).get_element_by_id("afwijking-groot")
    assert words_of(line) == "Twee bedragen Advies over de dagopvang zeker"
    assert line.xpath(".//a/@href") == ["groot/"]


def test_filters_leiden_naar_soort_en_ernst(plan_of: PlanOf) -> None:
    html = _html(plan_of)
    for href in html.xpath("//nav//a/@href"):
        assert html.get_element_by_id(href.removeprefix("#")) is not None
    stand = html.get_element_by_id("toon-optelling-klopt-niet")
    assert "U ziet alleen: optelling klopt niet (1 van 3)." in stand.text_content()
    (group,) = html.xpath("//*[@id='afwijking-ook-groot']/ancestor::div[@class='groep groep-1']")
    assert words_of(group).startswith("Optelling klopt niet Een som klopt niet")


def test_zonder_afwijkingen_is_er_geen_pagina(plan_of: PlanOf) -> None:
    assert ADDRESS not in {page.address for page in plan_of().pages}
