"""Amounts at two moments: as printed, with the difference that we computed and say so."""

from __future__ import annotations

from lxml.html import HtmlElement

from tests.pages.conftest import PlanOf, html_of, page_at, words_of

CASE = "samengevoegde_activiteit"
ADDRESS = "agenda/vergelijk/2029-2030/"
BELOW = f"{ADDRESS}bedragen-tabel-eind/"


def rows_of(html: HtmlElement, table: str) -> list[list[str]]:
    """The rows of a table as words."""
    rows = html.get_element_by_id(table).xpath(".//tbody/tr[not(contains(@class, 'groep'))]")
    return [[words_of(cell) for cell in row] for row in rows]


def test_elke_post_staat_op_beide_momenten_met_het_verschil_per_jaar(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(case=CASE), BELOW))
    assert rows_of(html, "tabel-eind-wmo")[:3] == [
        ["Begin 2029", "€ 1.000", "€ 2.000"],
        ["Eind 2029", "€ 750", "€ 2.100"],
        ["Verschil (door ons berekend)", "€ −250", "€ 100"],
    ]


def test_een_bedrag_dat_er_niet_is_geeft_geen_verschil(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(case=CASE), BELOW))
    assert rows_of(html, "tabel-eind-wmo")[5] == [
        "Verschil (door ons berekend)",
        "€ 0",
        "niet bekend",
    ]


def test_het_saldo_staat_in_een_zin(plan_of: PlanOf) -> None:
    words = words_of(html_of(page_at(plan_of(case=CASE), ADDRESS)))
    assert "Per saldo voor 2031: begin 2029 € 2.000, eind 2029 € 2.000. Het verschil is € 0." in (
        words.replace("\u00a0", " ")
    )


def test_een_afwijking_staat_bij_de_cel(plan_of: PlanOf) -> None:
    html = html_of(page_at(plan_of(case=CASE), BELOW))
    (mark,) = html.xpath("//a[@class='celnoot']/@href")
    assert mark == "#tabel-eind-afwijking-huur"
    assert html.get_element_by_id(mark.removeprefix("#")) is not None


def test_een_tabel_uit_een_ander_stuk_hoort_niet_bij_deze_jaren(plan_of: PlanOf) -> None:
    other = (
        "- {id: agenda-2029, titel: A, jaar: 2029, samenvatting: A., "
        "bronnen: [{document: document-plan}]}\n"
        "- {id: agenda-2030, titel: B, jaar: 2030, samenvatting: B., "
        "bronnen: [{document: document-plan}]}\n"
    )
    page = page_at(plan_of({"data/agendas.yml": other}, case=CASE), ADDRESS)
    assert not html_of(page).xpath("//*[@id='bedragen-tabel-eind']")
