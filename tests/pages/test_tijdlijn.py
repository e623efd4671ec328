"""The time line: all dated facts in one list, as precisely as the sources say."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.small_facts import EVENTS

ADDRESS = "tijdlijn/"


def test_alle_gedateerde_feiten_staan_op_volgorde_van_tijd(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(EVENTS), ADDRESS))
    dates = [words_of(p) for p in html.xpath("//section[@class='tijdlijn']//li/p[1]")]
    assert dates == [
        "2029 (door ons afgeleid)",
        "2030 (door ons afgeleid)",
        "Februari 2030",
        "1 maart 2030",
        "15 maart 2030",
        "15 maart 2030",
        "10 april 2030",
        "20 april 2030",
        "10 mei 2030",
        "Week 27 van 2030 aangekondigd",
        "November 2030 aangekondigd",
        "Datum onbekend",
        "Datum onbekend",
    ]


def test_wat_geen_datum_heeft_staat_onder_een_eigen_kop_aan_het_eind(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(EVENTS), ADDRESS))
    assert [h.text for h in html.xpath("//h2[@class='tijdlijn__jaar']")] == [
        "2029",
        "2030",
        "Datum onbekend",
    ]
    assert html.xpath("//nav[@class='jaarbalk']//a/@href") == [
        "#jaar-2029",
        "#jaar-2030",
        "#datum-onbekend",
    ]


def test_elke_gebeurtenis_leidt_van_haar_anker_naar_een_eigen_pagina(plan_of: PlanOf) -> None:
    plan = plan_of(EVENTS)
    event = html_of(page_at(plan, ADDRESS)).get_element_by_id("gebeurtenis-avond")
    assert event.xpath(".//a/@href") == ["avond/"]
    assert "gepland" in event.get("class", "")
    words = words_of(html_of(page_at(plan, "tijdlijn/avond/")))
    assert "Avond met inwoners Inwoners praten mee. Datum Week 27 van 2030" in words
    assert "Bron: Plan voor de dagopvang, Vervolg" in words
    assert "gaat over Plan voor de dagopvang" in words


def test_advies_reactie_vragen_en_antwoord_leiden_naar_hun_pagina(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(EVENTS), ADDRESS))
    ends = {a.text: a.get("href") for a in html.xpath("//section[@class='tijdlijn']//li/p[2]/a")}
    assert ends["Advies over de dagopvang"] == "../adviezen/2030-1/"
    assert ends["Reactie van het college op: Advies over de dagopvang"] == "../adviezen/2030-1/"
    assert ends["Vragen over de dagopvang"] == "../raadsvragen/dagopvang/"
    assert (
        ends["Antwoord van het college op: Vragen over de dagopvang"] == "../raadsvragen/dagopvang/"
    )
    assert ends["De raad stelt het plan vast"] == "../besluiten/plan/"
    assert ends["Plan voor de dagopvang"] == "../documenten/plan/"
    assert "Brief met vragen en antwoorden" not in ends, "the questions themselves are there"


def test_het_antwoord_zegt_hoeveel_alleen_is_aangekondigd(plan_of: PlanOf) -> None:
    assert page_at(plan_of(EVENTS), ADDRESS).description == (
        "13 feiten van 2029 tot en met 2030, zoals bekend op 1 juni 2030. Bij 2 staat "
        "“aangekondigd”: de bron noemt dat als plan, en of het zo ging, weten wij niet. "
        "Van 2 is de datum niet bekend."
    )
