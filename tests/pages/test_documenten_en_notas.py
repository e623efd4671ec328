"""The papers that the plan builds on."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at

NOTAS = """
- id: document-advies
  titel: Advies
  soort: advies
  datum: 2030-03-01
  aanwezig: true
- id: document-reactie
  titel: Reactie
  soort: brief
  datum: 2030-03-15
  aanwezig: true
- id: document-nieuw
  titel: Nieuwe nota
  soort: nota
  datum: "2020"
  overzicht: notas-en-plannen
- id: document-oud
  titel: Oude nota
  soort: nota
  datum: "2015"
  overzicht: notas-en-plannen
"""


def test_de_stukken_van_de_lijst_staan_er_oudste_eerst(plan_of: PlanOf) -> None:
    page = page_at(plan_of({"data/documenten.yml": NOTAS}), "plan/documenten-en-notas/")
    assert page.description == (
        "Het plan bouwt op 2 eerdere stukken. Daarvan hebben wij er geen zelf gelezen; wat wij "
        "niet lazen, kennen wij uit het plan."
    )
    hrefs = html_of(page).xpath("//ul[@class='lijstblok__lijst']//a/@href")
    assert hrefs == ["../../documenten/oud/", "../../documenten/nieuw/"]
