"""The real site's figures from one year to the next, as the sources print them."""

from __future__ import annotations

from collections.abc import Mapping

from lxml.html import HtmlElement

PAGE = "agenda/vergelijk/2023-2024/index.html"
MONEY = "agenda/vergelijk/2023-2024/bedragen-tabel-besparing-eind-2023/index.html"

TOTAL_POTENTIAL = {
    "Begin 2023": ("€ 972.750", "€ 935.100", "€ 4.077.700", "€ 6.894.000"),
    "Eind 2023": ("€ 0", "€ 274.100", "€ 3.003.700", "€ 5.557.500"),
    "Verschil (door ons berekend)": ("€ −972.750", "€ −661.000", "€ −1.074.000", "€ −1.336.500"),
}
"""What is left over all domains in 2023, 2024, 2025 and 2026, and what came or went."""

ACTIVITIES = {
    "Voortgezet": ("8", "8"),
    "Hernoemd": ("2", "2"),
    "Samengevoegd": ("11", "5"),
    "Afgerond": ("3", "0"),
    "Nieuw": ("0", "5"),
    "Onverklaard": ("1", "0"),
    "Samen": ("25", "20"),
}
"""How many activities of 2023 and of 2024 took each step."""


def rows_of(page: HtmlElement, table: str) -> list[tuple[str, ...]]:
    """The rows of a table as words, without its headings."""
    rows = page.get_element_by_id(table).xpath(".//tbody/tr")
    return [
        tuple(" ".join(cell.text_content().replace("\u00a0", " ").split()) for cell in row)
        for row in rows
    ]


def test_het_saldo_van_elk_jaar_op_beide_momenten(site_pages: Mapping[str, HtmlElement]) -> None:
    rows = rows_of(site_pages[MONEY], "tabel-besparing-eind-2023-totaal")
    at = rows.index(("TOTAAL POTENTIEEL",))
    assert {row[0]: row[1:] for row in rows[at + 1 : at + 4]} == TOTAL_POTENTIAL


def test_elke_activiteit_van_beide_jaren_is_geteld(
    site_pages: Mapping[str, HtmlElement],
) -> None:
    rows = rows_of(site_pages[PAGE], "tellingen")
    assert {row[0]: row[1:3] for row in rows} == ACTIVITIES
