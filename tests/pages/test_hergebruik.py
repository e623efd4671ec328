"""What can be re-used: every list and table of the site, described."""

from __future__ import annotations

import pytest

from sdsite.pages import hergebruik
from tests.pages.conftest import PlanOf, html_of, page_at, text_of
from tests.pages.start_facts import ALL

ADDRESS = "over/gegevens/"


def test_elke_lijst_en_elke_tabel_staat_op_de_pagina(plan_of: PlanOf) -> None:
    plan = plan_of(ALL)
    links = {
        href.removeprefix("../../")
        for href in html_of(page_at(plan, ADDRESS)).xpath("//a/@href")
        if href.endswith((".json", ".csv", ".xlsx"))
    }
    files = {
        file.path
        for file in plan.files
        if file.path.endswith((".csv", ".xlsx", "/index.json"))
        or file.path in ("api/v1/alles.json", "api/v1/openapi.json", "gegevens/datapackage.json")
    }
    assert links == files


def test_het_antwoord_telt_de_gegevens(plan_of: PlanOf) -> None:
    assert page_at(plan_of(), ADDRESS).description == (
        "Alles op deze site is ook te gebruiken als gegevens: 9 gegevens van 5 soorten, als JSON "
        "en als CSV. Cijfers zijn er ook voor een rekenprogramma (XLSX)."
    )


def test_er_staat_wat_een_rekenprogramma_met_een_tekst_kan_doen(plan_of: PlanOf) -> None:
    assert "als formule lezen" in text_of(page_at(plan_of(), ADDRESS))


def test_wat_in_de_meeste_gegevens_terugkomt_is_er_beschreven(plan_of: PlanOf) -> None:
    page = html_of(page_at(plan_of(), ADDRESS))
    for anchor in ("waarde-datum", "waarde-vindplaats", "waarde-verwijzing"):
        assert page.xpath(f"//h3[@id='{anchor}']/following-sibling::dl//code")


def test_cijfers_die_niet_op_de_pagina_passen_staan_op_een_volgend_deel(
    plan_of: PlanOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hergebruik, "SIZE", 1)
    plan = plan_of(ALL)
    first, later = html_of(page_at(plan, ADDRESS)), html_of(page_at(plan, f"{ADDRESS}deel-2/"))
    assert len(first.xpath("//section[@aria-labelledby='cijfers']//a[contains(., 'XLSX')]")) == 1
    assert len(later.xpath("//section[@aria-labelledby='cijfers']//a[contains(., 'XLSX')]")) == 1
    assert first.xpath("//h2[@id='waarden']")
    assert not later.xpath("//h2[@id='waarden']")
