"""The page of one document: what it is, and every fact that rests on it."""

from __future__ import annotations

from tests.pages.agenda_facts import AGENDA_2030
from tests.pages.conftest import PlanOf, html_of, page_at, text_of

UNREAD = """
- id: document-advies
  titel: Advies over de dagopvang
  soort: advies
  datum: 2030-03-01
  aanwezig: true
- id: document-reactie
  titel: Reactie op het advies over de dagopvang
  soort: brief
  datum: 2030-03-15
  afzender: organisatie-college
  zaaknummer: "123"
  aanwezig: true
- id: document-genoemd
  titel: Oude nota
  soort: nota
  datum: "2019"
"""


def test_activiteiten_staan_bij_een_document_voorop_het_laatste_jaar_eerst(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(AGENDA_2030), "documenten/advies/"))
    assert html.xpath("string(//summary)").startswith("Activiteiten")
    years = [way.split("/")[-3] for way in html.xpath("(//details)[1]//a/@href")]
    assert set(years) == {"2029", "2030"}
    assert years == sorted(years, reverse=True)


def test_een_document_noemt_alles_wat_erop_rust(plan_of: PlanOf) -> None:
    page = page_at(plan_of(), "documenten/reactie/")
    words = text_of(page)
    assert "2 gegevens op deze site komen uit dit stuk." in words
    hrefs = html_of(page).xpath("//section[@aria-labelledby='rust-hierop']//a/@href")
    assert hrefs == [
        "../../adviezen/2030-1/#advies-2030-1-a01",
        "../../adviezen/2030-1/#collegereactie-2030-1-a01",
    ]


def test_een_document_toont_soort_datum_partijen_en_nummer(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of({"data/documenten.yml": UNREAD}), "documenten/reactie/"))
    assert "Soort brief Datum 15 maart 2030" in words
    assert "Van college van burgemeester en wethouders" in words
    assert "Zaaknummer 123" in words


def test_een_stuk_dat_wij_niet_lazen_zegt_dat(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of({"data/documenten.yml": UNREAD}), "documenten/genoemd/"))
    assert "Dit stuk hebben wij zelf niet gelezen." in words
    assert "Geen gegeven op deze site komt uit dit stuk" in words
