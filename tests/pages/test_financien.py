"""The page about the money: the finding first, computed, with a warning where a sum is wrong."""

from __future__ import annotations

from tests.pages.conftest import PlanOf, html_of, page_at, text_of, words_of
from tests.pages.number_facts import BUDGET, SAVINGS


def test_de_bevinding_komt_uit_de_nieuwste_tabel_en_noemt_de_vorige(plan_of: PlanOf) -> None:
    page = page_at(plan_of(SAVINGS), "financien/")
    assert page.description.replace("\u00a0", " ") == (
        "Eind 2030 moet voor 2032 nog € 3,6 miljoen worden ingevuld: besparingen min "
        "investeringen. De bron drukt € 3640000; begin 2030 was dat € 5500000."
    )


def test_bij_de_bevinding_staat_dat_de_bron_zich_tegenspreekt(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(SAVINGS), "financien/"))
    (warning,) = html.xpath("//*[@class='deelpaginakop__antwoord']//a")
    assert warning.text == "Het saldo is twintigduizend euro te laag gedrukt"
    assert warning.get("href") == "../afwijkingen/saldo/"


def test_zonder_besparing_is_de_bevinding_de_uitleg_van_de_eerste_tabel(plan_of: PlanOf) -> None:
    page = page_at(plan_of(BUDGET), "financien/")
    assert page.description == "De dagopvang kostte minder dan begroot."


def test_de_tabel_van_de_bevinding_staat_voorop_en_dan_haar_vorige_stand(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of({**BUDGET, **SAVINGS}), "financien/"))
    assert html.xpath("//section[@class='tabelblok']/@id") == [
        "tabel-besparing-nieuw",
        "tabel-besparing-oud",
        "tabel-dagopvang",
        "tabel-bezoekers",
        "tabel-los",
    ]


def test_losse_bedragen_staan_onder_een_eigen_kop(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(BUDGET), "financien/"))
    (group,) = html.xpath("//section[@class='tabelgroep']")
    assert "Losse bedragen in de teksten" in words_of(group)
    assert group.xpath(".//section/@id") == ["tabel-los"]


def test_een_cel_wijst_naar_haar_afwijking_onder_dezelfde_tabel(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(SAVINGS), "financien/"))
    (section,) = html.xpath("//section[@id='tabel-besparing-nieuw']")
    targets = set(section.xpath(".//a[@class='celnoot']/@href"))
    assert targets == {"#tabel-besparing-nieuw-afwijking-saldo"}
    (note,) = section.xpath(".//details[@id='tabel-besparing-nieuw-afwijking-saldo']")
    assert "4.160.000 - 500.000 = 3.660.000." in words_of(note)


def test_een_tabel_met_grafiek_heeft_woorden_tabel_bestand_en_bron(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(BUDGET), "financien/"))
    (figure,) = html.xpath("//section[@id='tabel-bezoekers']//figure")
    words = words_of(figure)
    for part in ("Meer bezoekers", "Van 1.200 naar 1.300.", "Bekijk als tabel", "tabel 3"):
        assert part in words
    assert figure.xpath(".//a[@download]/@href") == [
        "../gegevens/grafiek-bezoekers.csv",
        "../gegevens/grafiek-bezoekers.xlsx",
    ]
    assert figure.xpath(".//svg[@role='img']")


def test_zonder_tabellen_is_er_geen_pagina_over_geld(plan_of: PlanOf) -> None:
    plan = plan_of()
    assert "financien/" not in {page.address for page in plan.pages}
    assert "Geld" not in {item.title for item in plan.menu}


def test_de_kop_telt_tabellen_bedragen_en_tegenspraken(plan_of: PlanOf) -> None:
    words = text_of(page_at(plan_of({**BUDGET, **SAVINGS}), "financien/"))
    assert "Tabellen 4 Lijsten met losse bedragen 1 Bedragen en aantallen 30" in words
    assert "Tegenspraken in de bron 1 afwijking" in words
