"""One noun as data: its files, every field with its meaning, a real record as an example."""

from __future__ import annotations

import json

from tests.pages.conftest import PlanOf, html_of, page_at, text_of

ADDRESS = "over/gegevens/adviespunten/"


def test_elk_soort_gegeven_met_gegevens_heeft_een_bladzijde(plan_of: PlanOf) -> None:
    plan = plan_of()
    pages = {page.address for page in plan.pages if page.kind == "gegevenssoort"}
    assert ADDRESS in pages
    assert len(pages) == 5


def test_elk_veld_van_een_gegeven_staat_erop_met_een_betekenis(plan_of: PlanOf) -> None:
    plan = plan_of()
    page = html_of(page_at(plan, ADDRESS))
    lines = page.xpath("//dl[@class='naslaglijst']")[0].findall("div")
    rows = [[cell.text_content().strip() for cell in line] for line in lines]
    (record,) = (f.content for f in plan.files if f.path.endswith("/advies-2030-1-a01.json"))
    assert [row[0] for row in rows] == list(record.fields)  # type: ignore[attr-defined]
    assert all(row[1] and row[2] for row in rows)


def test_het_voorbeeld_is_een_echt_gegeven(plan_of: PlanOf) -> None:
    page = html_of(page_at(plan_of(), ADDRESS))
    (code,) = page.xpath("//pre/code")
    example = json.loads(code.text_content())
    assert example["soort_gegeven"] == "adviespunt"
    assert page.xpath(f"//a[contains(@href, '{example['id']}.json')]")


def test_lijsten_staan_in_eigen_tabellen(plan_of: PlanOf) -> None:
    links = html_of(page_at(plan_of(), ADDRESS)).xpath("//a/text()")
    assert {"bronnen.csv", "adviespunten-plaatsen.csv"} <= set(map(str, links))


def test_het_antwoord_zegt_wat_het_is_en_hoeveel(plan_of: PlanOf) -> None:
    assert "De losse adviezen uit een brief. Er zijn 2 in dit bestand." in text_of(
        page_at(plan_of(), ADDRESS)
    )
