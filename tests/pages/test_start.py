"""The start page: what this is, how things stand, what happened last; also for a tiny project."""

from __future__ import annotations

from itertools import pairwise

from tests.pages.conftest import PlanOf, html_of, page_at, text_of
from tests.pages.start_facts import ALL, SAVINGS

ORGANISATIONS_ONLY = {"data/adviezen.yml": "", "data/collegereacties.yml": ""}
EVENTS = {
    "data/gebeurtenissen.yml": """\
- id: gebeurtenis-bijeenkomst
  titel: Een bijeenkomst
  datum: 2030-05
  soort: vergadering
  bronnen: [{document: document-advies}]
- id: gebeurtenis-zelfde-dag
  titel: Het college stuurt zijn reactie
  datum: 2030-03-15
  soort: stuk
  bronnen: [{document: document-advies}]
- id: gebeurtenis-gepland
  titel: Een plan
  datum: 2030-04-01
  soort: start
  gepland: true
  bronnen: [{document: document-advies}]
- id: gebeurtenis-later
  titel: Na de peildatum
  datum: 2030-07-01
  soort: start
  bronnen: [{document: document-advies}]
- id: gebeurtenis-jaar
  titel: Ergens in het jaar
  datum: 2029
  soort: start
  bronnen: [{document: document-advies}]
"""
}


def test_de_startpagina_zegt_wat_de_site_is_en_tot_wanneer_zij_gaat(plan_of: PlanOf) -> None:
    page = page_at(plan_of(), "")
    assert page.title == "Sociaal domein Voorbeeldstad"
    assert page.breadcrumb == ()
    words = text_of(page)
    assert "Volg wat er verandert" in words
    assert "Elk feit noemt zijn bron." in words
    assert "Bijgewerkt tot en met 1 juni 2030." in words
    assert "Stand van zaken op 1 juni 2030" in words


def test_wat_het_laatst_gebeurde_staat_bovenaan_en_plannen_staan_er_niet(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(EVENTS), ""))
    titles = [link.text_content() for link in html.xpath("//p[@class='lijstblok__titel']/a")]
    assert titles == [
        "Een bijeenkomst",
        "Reactie van het college op: Advies over de dagopvang",
        "Advies over de dagopvang",
    ]
    assert "mei 2030" in html.xpath("string(//p[@class='lijstblok__bij'])")
    assert html.xpath("//a[@href='tijdlijn/']")


def test_de_grafiek_toont_alles_samen_uit_de_nieuwste_tabel(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(SAVINGS), ""))
    (figure,) = html.xpath("//figure")
    assert figure.get("id") == "grafiek-besparing-eind-totaal"
    assert "Het meeste komt nog" in figure.text_content()
    assert figure.xpath(".//*[local-name()='svg' and @role='img']")
    assert figure.xpath(".//table")
    assert "gegevens/grafiek-besparing-eind-totaal.csv" in figure.xpath(".//a/@href")


def test_een_afwijking_in_de_getekende_cijfers_staat_bij_de_grafiek(plan_of: PlanOf) -> None:
    afwijking = """\
id: afwijking-samen
titel: Samen is het minder
soort: optelling klopt niet
raakt: [tabel-besparing-eind-samen-besparing-2030-raming]
lezingen:
  - {tekst: € 6, bron: {document: document-advies}}
bevinding: Het is minder.
ernst: groot
zekerheid: zeker
"""
    html = html_of(page_at(plan_of({**SAVINGS, "data/afwijkingen.yml": afwijking}), ""))
    (note,) = html.xpath("//figure/following-sibling::details")
    assert "Samen is het minder" in note.text_content()


def test_zonder_feiten_is_er_toch_een_startpagina(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(ORGANISATIONS_ONLY), ""))
    assert html.xpath("count(//h1)") == 1
    assert not html.xpath("//ul[@class='kerngetallen'] | //figure")


def test_elke_kop_volgt_op_de_vorige(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(ALL), ""))
    levels = [int(heading.tag[1]) for heading in html.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
