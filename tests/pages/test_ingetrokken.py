"""A withdrawn record leaves a page at its address that says so, and why."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of


def test_op_het_oude_adres_staat_dat_en_waarom_het_is_ingetrokken(plan_of: PlanOf) -> None:
    page = page_at(plan_of(case="een_intrekking"), "documenten/proef/")
    assert page.kind == "ingetrokken"
    assert page.title == "Ingetrokken: Verslag van de proef"
    words = text_of(page)
    assert "Wat hier stond, is op 1 maart 2030 ingetrokken." in words
    assert "Het verslag hoorde bij een andere gemeente." in words


def test_een_lijst_die_leeg_raakte_houdt_haar_adres_en_ankers(plan_of: PlanOf) -> None:
    page = page_at(plan_of(case="een_intrekking"), "risicos/")
    assert page.kind == "ingetrokken"
    assert html_of(page).get_element_by_id("risico-ruimte") is not None


def test_een_lijst_die_er_nog_is_krijgt_geen_tweede_pagina(plan_of: PlanOf) -> None:
    addresses = [page.address for page in plan_of(case="een_intrekking").pages]
    assert addresses.count("toezeggingen/") == 1
    assert len(addresses) == len(set(addresses))
