"""The table and the description hold every figure of the drawing."""

from decimal import Decimal

import pytest

from sdsite.charts import Cell, Column, Punt
from sdsite.charts.table import Headings, across, description_of, table_of


def test_een_rij_per_jaar_en_een_kolom_per_reeks() -> None:
    punten = [
        Punt("Budget", "2022", Decimal(30), "prognose"),
        Punt("Budget", "2021", Decimal(20), "realisatie"),
        Punt("Kosten", "2021", None, "realisatie"),
    ]
    columns, rows = table_of(punten, "€", Headings())
    assert columns == (
        Column("x", "Jaar", "year"),
        Column("reeks-1", "Budget", "number", "€"),
        Column("reeks-2", "Kosten", "number", "€"),
    )
    assert rows == (
        (Cell("2021"), Cell("20", Decimal(20)), Cell("niet bekend")),
        (Cell("2022"), Cell("30", Decimal(30), "prognose"), Cell("niet bekend")),
    )


def test_twee_cijfers_op_een_plek_zijn_een_fout_van_ons() -> None:
    punten = [Punt("Budget", "2022", Decimal(value)) for value in (1, 2)]
    with pytest.raises(ValueError, match="the same place"):
        table_of(punten, "€", Headings())


def test_domein_en_peilmoment_krijgen_een_kolom_als_ze_er_zijn() -> None:
    punten = [
        Punt("Saldo", "2023", Decimal(1), paneel=paneel, stand=stand)
        for paneel in ("Wmo", "Jeugd")
        for stand in ("begin 2023", "eind 2023")
    ]
    columns, rows = table_of(punten, "€", Headings(paneel="Domein", stand="Peilmoment"))
    assert [column.heading for column in columns] == ["Domein", "Peilmoment", "Jaar", "Saldo"]
    assert [[cell.text for cell in row[:2]] for row in rows] == [
        ["Wmo", "begin 2023"],
        ["Wmo", "eind 2023"],
        ["Jeugd", "begin 2023"],
        ["Jeugd", "eind 2023"],
    ]


def test_posten_staan_in_de_volgorde_van_de_bron() -> None:
    assert across([Punt("a", "Vervoer", None), Punt("a", "Voorveld", None)]) == (
        "Vervoer",
        "Voorveld",
    )
    assert across([Punt("a", "2022", None), Punt("a", "2021", None)]) == ("2021", "2022")


def test_de_beschrijving_noemt_elk_cijfer_en_zegt_wat_een_prognose_is() -> None:
    punten = [
        Punt("Budget", "2021", Decimal(-1500), "realisatie"),
        Punt("Budget", "2022", Decimal(30), "prognose"),
        Punt("Budget", "2023", None),
    ]
    assert description_of("Lijngrafiek", punten, "€", Headings()) == (
        "Lijngrafiek. Jaar van 2021 tot en met 2023. €. "
        "Budget: 2021: −1.500, 2022: 30 (prognose), 2023: niet bekend."
    )


def test_een_lange_reeks_wordt_niet_voorgelezen() -> None:
    punten = [Punt("Budget", str(year), Decimal(year)) for year in range(2000, 2041)]
    assert description_of("Lijngrafiek", punten, "€", Headings()) == (
        "Lijngrafiek. Jaar van 2000 tot en met 2040. €. "
        "De cijfers staan in de tabel onder de grafiek."
    )
