"""The list of bodies, with the people who may be named for them."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of

PERSOON = """
id: persoon-jansen
titel: A. Jansen
rol: voorzitter adviesraad
organisatie: organisatie-adviesraad
bronnen:
  - document: document-advies
"""


def test_organisaties_staan_bij_hun_soort(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(), "organisaties/"))
    assert [h.text_content() for h in html.xpath("//h2")][:3] == [
        "Wie besluit",
        "Wie adviseert",
        "Gemeenten",
    ]


def test_een_mens_staat_alleen_met_zijn_openbare_rol(plan_of: PlanOf) -> None:
    plan = plan_of({"data/personen.yml": PERSOON})
    words = text_of(page_at(plan, "organisaties/"))
    assert "Mensen staan hier alleen met hun openbare rol: 1 naam." in words
    assert "A. Jansen" in words
    words = text_of(page_at(plan, "organisaties/adviesraad/"))
    assert "A. Jansen" in words
    assert "Rol voorzitter adviesraad" in words


def test_een_organisatie_toont_wat_naar_haar_verwijst(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(), "organisaties/adviesraad/"))
    hrefs = html.xpath("//a/@href")
    assert "../../adviezen/2030-1/" in hrefs
