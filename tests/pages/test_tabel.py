"""The page of one table: its cells point at what contradicts them, its chart is never alone."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.number_facts import BUDGET, SAVINGS


def test_een_cel_wijst_naar_haar_afwijking_onder_dezelfde_tabel(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(SAVINGS), "financien/besparing-nieuw/"))
    targets = set(html.xpath("//a[@class='celnoot']/@href"))
    assert targets == {"#tabel-besparing-nieuw-afwijking-saldo"}
    (note,) = html.xpath("//details[@id='tabel-besparing-nieuw-afwijking-saldo']")
    assert "4.160.000 - 500.000 = 3.660.000." in words_of(note)


def test_een_tabel_met_grafiek_heeft_woorden_tabel_bestand_en_bron(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(BUDGET), "financien/bezoekers/"))
    (figure,) = html.xpath("//figure")
    words = words_of(figure)
    for part in ("Meer bezoekers", "Van 1.200 naar 1.300.", "Bekijk als tabel", "tabel 3"):
        assert part in words
    assert figure.xpath(".//a[@download]/@href") == [
        "../../gegevens/grafiek-bezoekers.csv",
        "../../gegevens/grafiek-bezoekers.xlsx",
    ]
    assert figure.xpath(".//svg[@role='img']")
