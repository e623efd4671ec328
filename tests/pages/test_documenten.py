"""The list of documents: those we read apart from those that others mention."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of
from tests.pages.test_document import UNREAD


def test_gelezen_stukken_staan_apart_van_genoemde(plan_of: PlanOf) -> None:
    page = page_at(plan_of({"data/documenten.yml": UNREAD}), "documenten/")
    read, named = page.description.split(". ")
    assert read == "Alles op deze site rust op 2 stukken die wij hebben gelezen"
    assert named == "Daarin staat 1 ander stuk genoemd."
    html = html_of(page)
    named = html.xpath("//h2[@id='genoemd']/following-sibling::ul//a/@href")
    assert named == ["genoemd/"]
    read = html.xpath("//h2[@id='gelezen']/following-sibling::ul//a/@href")
    assert read == ["reactie/", "advies/"]


def test_wat_geen_datum_heeft_staat_achteraan(plan_of: PlanOf) -> None:
    undated = "{id: document-oud, titel: Aantekening, soort: nota, datum: onbekend}"
    changes = {"data/documenten.yml": UNREAD, "data/documenten/oud.yml": undated}
    html = html_of(page_at(plan_of(changes), "documenten/"))
    named = html.xpath("//h2[@id='genoemd']/following-sibling::ul//a/@href")
    assert named == ["genoemd/", "oud/"]


def test_bij_een_stuk_staat_hoeveel_erop_rust(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of(), "documenten/"))
    assert "bron van 2 gegevens op deze site" in words
    assert "brief · " in words
