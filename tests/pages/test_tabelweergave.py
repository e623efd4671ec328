"""Tables as the source prints them: literal, with words for what is absent and what we computed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from lxml.html import HtmlElement

from sdsite.model.tabel import Bedrag
from sdsite.pages.tabelweergave import printed as printed_words
from tests.pages.conftest import PlanOf, html_of, page_at, words_of
from tests.pages.number_facts import BUDGET, SAVINGS


def table(plan_of: PlanOf, files: dict[str, str], table_id: str) -> HtmlElement:
    address = table_id.removeprefix("tabel-").removesuffix("-cijfers")
    page = page_at(plan_of(files), f"financien/{address.removesuffix('-naast-vorige')}/")
    html = html_of(page)
    found: list[HtmlElement] = html.xpath(f"//table[@id='{table_id}']")
    return found[0]


def rows(element: HtmlElement) -> list[list[str]]:
    return [[words_of(cell) for cell in row] for row in element.xpath(".//tr")]


def test_een_tabel_staat_er_zoals_de_bron_haar_drukt(plan_of: PlanOf) -> None:
    printed = table(plan_of, dict(BUDGET), "tabel-dagopvang-cijfers")
    assert rows(printed) == [
        [
            "Post",
            "Gewijzigde begroting 2029",
            "Jaarrekening 2029",
            "Verschil gewijzigde begroting min jaarrekening",
        ],
        ["Huur", "1.100", "1.000", "100"],
        ["Taakstelling", "leeg in de bron", "- (geen bedrag)", "niet bekend"],
        ["Uitgaven", "1.100", "1.000", "100 (door ons berekend)"],
    ]
    assert printed.xpath("string(.//caption)") == (
        "De tabel zoals de bron haar drukt (bedragen in duizenden euro’s) "
        "bij Dagopvang 2029, begroting en jaarrekening"
    )
    assert printed.xpath(".//tr[@class='rij--totaal']/th/text()") == ["Uitgaven"]


def test_wat_bij_een_cel_is_opgemerkt_staat_onder_de_tabel(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(BUDGET), "financien/dagopvang/"))
    (remark,) = html.xpath("//ul[@class='tabelblok__opmerkingen']/li")
    assert words_of(remark) == "Taakstelling (realisatie 2029): Een streepje is geen nul."


def test_een_prognose_is_schuin_en_heeft_het_woord(plan_of: PlanOf) -> None:
    printed = table(plan_of, dict(BUDGET), "tabel-bezoekers-cijfers")
    assert rows(printed) == [
        ["Post", "2029 realisatie", "2030 realisatie", "2031"],
        ["Bezoekers", "1.200", "1.250,5", "1.300 prognose"],
    ]
    assert printed.xpath(".//em[@class='prognose']/text()") == ["1.300"]


def test_posten_staan_onder_hun_domein(plan_of: PlanOf) -> None:
    printed = table(plan_of, dict(SAVINGS), "tabel-besparing-oud-cijfers")
    assert [words_of(group) for group in printed.xpath(".//th[@scope='rowgroup']")] == [
        "Jeugd",
        "Totaal",
    ]
    assert rows(printed)[-1] == ["Saldo", "niet bekend", "€ 5500000"]


def test_een_los_bedrag_noemt_opmerking_soort_en_plek(plan_of: PlanOf) -> None:
    loose = table(plan_of, dict(BUDGET), "tabel-los-cijfers")
    assert rows(loose)[1:] == [
        ["Dagopvang"],
        [
            "Huur van een pand Zie: ruim.",
            "2030 raming",
            "ruim € 12.500",
            "deel 4, bladzijde 7",
        ],
    ]


def test_naast_de_vorige_stand_staat_een_verschil_dat_wij_berekenden(plan_of: PlanOf) -> None:
    compared = table(plan_of, dict(SAVINGS), "tabel-besparing-nieuw-naast-vorige")
    found = rows(compared)
    assert found[0] == ["Post", "Begin 2030", "Eind 2030", "Verschil door ons berekend"]
    assert [word.replace("\u00a0", " ") for word in found[-1]] == [
        "Saldo",
        "€ 5500000",
        "€ 3640000",
        "€ −1.860.000",
    ]


CELL = {"tabel": "tabel-kosten", "post": "Huur", "jaar": 2030, "soort": "raming"}


@pytest.mark.parametrize(
    "value, text, unit, words",
    [
        ("600000", "ca. € 600.000", "€", "ca. € 600.000"),
        ("5", "5", "€", "€\u00a05"),
        ("1824", "1.824", "× € 1.000", "1.824 × € 1.000"),
        ("7.5", "", "procent", "7,5 procent"),
        (None, "", "€", "leeg in de bron"),
        (None, "PM", "aantal", "PM aantal"),
        (None, "-", "€", "- (geen bedrag)"),
        ("23500000", "23,5 miljoen euro", "€", "23,5 miljoen euro"),
    ],
)
def test_een_bedrag_in_een_zin_heeft_zijn_eenheid(
    value: str | None, text: str, unit: str, words: str
) -> None:
    cell = {**CELL, "waarde": Decimal(value) if value else None, "tekst": text, "eenheid": unit}
    assert printed_words(Bedrag.model_validate(cell), unit=True) == words
