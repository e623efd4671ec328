"""What search finds: every fact, every row of a table and every page, at the right place."""

from __future__ import annotations

import lxml.html

from sdsite.pages import SitePlan
from sdsite.pages.search_plan import SearchRecord
from sdsite.render.html import render_page
from tests.pages.conftest import PlanOf
from tests.pages.test_begrippen import BEGRIPPEN


def found(plan: SitePlan) -> dict[str, SearchRecord]:
    """The records of a site by id."""
    return {record.id: record for record in plan.search.records}


def test_elk_onderdeel_is_te_vinden_op_zijn_eigen_plek(plan_of: PlanOf) -> None:
    records = found(plan_of())
    assert records["advies-2030-1"].address == "adviezen/2030-1/"
    point = records["advies-2030-1-a01"]
    assert point.address == "adviezen/2030-1/#advies-2030-1-a01"
    assert point.soort == "Adviespunt"
    assert point.title == "Advies 1: Neem meer tijd"
    assert point.context == "Advies over de dagopvang"
    assert point.tell().text.startswith(
        "Neem meer tijd voor het plan, en vraag inwoners wat zij vinden."
    )
    reaction = records["collegereactie-2030-1-a01"]
    assert reaction.soort == "Reactie van het college"
    assert reaction.context == "Advies over de dagopvang › Neem meer tijd"


def test_elk_adres_bestaat_ook_met_zijn_anker(plan_of: PlanOf) -> None:
    for case in ("een_advies", "een_tabel", "raadsvragen", "een_risico", "een_activiteit"):
        plan = plan_of(case=case)
        pages = {page.address: page for page in plan.pages}
        for record in plan.search.records:
            address, _, anchor = record.address.partition("#")
            page = pages[address]
            html = render_page(f"pages/{page.kind}.html", page.view)
            root = lxml.html.fragment_fromstring(html, create_parent="div")
            assert not anchor or root.xpath(f"//*[@id='{anchor}']"), record.address


def test_een_rij_van_een_tabel_is_een_vondst_met_haar_bedragen(plan_of: PlanOf) -> None:
    row = found(plan_of(case="een_tabel"))["tabel-zorg-jeugd"]
    assert row.address == "financien/zorg/#tabel-zorg-jeugd"
    assert (row.soort, row.title, row.context) == ("Bedrag", "Jeugd", "Kosten van zorg")
    assert "Realisatie 2030: € 250." in row.tell().text.replace("\xa0", " ")
    assert row.tell().facets["jaar"] == ("2030",)


def test_een_bladzijde_is_een_overzicht_en_een_geschreven_bladzijde_niet(plan_of: PlanOf) -> None:
    records = found(plan_of(case="geschreven_bladzijde"))
    assert records[""].listing
    written = [record for record in records.values() if record.soort == "Uitleg"]
    assert written
    assert not any(record.listing for record in written)
    assert not any(sign in record.tell().text for record in written for sign in ("[[", "](", "**"))


def test_het_zoeken_zelf_en_de_pagina_die_niet_bestaat_zijn_geen_vondst(plan_of: PlanOf) -> None:
    assert not {"zoeken/", "404.html"} & found(plan_of()).keys()


def test_geen_twee_vondsten_hebben_hetzelfde_id(plan_of: PlanOf) -> None:
    records = plan_of(case="raadsvragen").search.records
    assert len({record.id for record in records}) == len(records)


def test_een_afkorting_en_wat_zij_betekent_zijn_hetzelfde(plan_of: PlanOf) -> None:
    plan = plan_of({"data/begrippen.yml": BEGRIPPEN})
    assert ("Wmo", "Wet maatschappelijke ondersteuning", "WMO") in plan.search.synonyms
