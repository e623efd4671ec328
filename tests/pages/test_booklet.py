"""A document for paper says who made it, as of when, and where its file stands."""

from __future__ import annotations

from datetime import date

from tests.pages.conftest import PlanOf
from tests.pages.paper_facts import asking, booklet_of


def test_het_bestand_heet_naar_het_document(plan_of: PlanOf) -> None:
    assert booklet_of(plan_of, "bundel-adviesraad").path == "pdf/bundel-adviesraad.pdf"


def test_de_maker_de_site_en_de_peildatum_staan_erin(plan_of: PlanOf) -> None:
    imprint = booklet_of(plan_of, "bundel-adviesraad").imprint
    assert imprint.site == "Sociaal domein Voorbeeldstad"
    assert imprint.body == "gemeente Voorbeeldstad"
    assert imprint.as_of == "1 juni 2030"
    assert imprint.day == date(2030, 6, 1)


def test_zonder_webadres_is_er_geen_adres_en_met_een_eindigt_het_op_een_streep(
    plan_of: PlanOf,
) -> None:
    assert booklet_of(plan_of, "factsheet").imprint.base_url == ""
    files = asking("factsheet", extra="basis_url: https://voorbeeld.nl/volg\n")
    (booklet,) = plan_of(files).booklets
    assert booklet.imprint.base_url == "https://voorbeeld.nl/volg/"
