"""A chart as a figure: never without words, its own figures, its file and its source."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.number_facts import BUDGET, SAVINGS


def test_de_tabel_bij_een_grafiek_heeft_de_cijfers_van_de_grafiek(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(BUDGET), "financien/bezoekers/"))
    rows = html.xpath("//table[@id='grafiek-bezoekers-tabel']/tbody/tr")
    assert [words_of(row) for row in rows] == ["2029 1.200", "2030 1.250,5", "2031 1.300 prognose"]


def test_de_panelen_van_een_grafiek_zijn_groepen_in_haar_tabel(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(SAVINGS), "financien/besparing-nieuw/"))
    (table,) = html.xpath("//table[@id='grafiek-besparing-nieuw-tabel']")
    assert [words_of(group) for group in table.xpath(".//th[@scope='rowgroup']")] == [
        "Jeugd",
        "Totaal",
    ]
    headings = [words_of(heading) for heading in table.xpath(".//thead//th")]
    assert headings[:2] == ["Peilmoment", "Jaar"]
    assert len({len(row) for row in table.xpath("./tbody/tr[td]")}) == 1


def test_een_tabel_zonder_grafiek_heeft_geen_figuur(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(BUDGET), "financien/bezoekers/"))
    assert not html.xpath("//section[@id='tabel-dagopvang']//figure")
