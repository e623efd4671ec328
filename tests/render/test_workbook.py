"""A table as a workbook, read by another program: numbers, dates, text that is no formula."""

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import openpyxl
import pandas as pd
import pytest

from sdsite.pages.data_table import Column, DataTable, Rows
from sdsite.render import workbook as module
from sdsite.render.csv_text import csv_pieces
from sdsite.render.workbook import workbook

COLUMNS = (
    Column("id", "string", "Sleutel."),
    Column("waarde", "number", "Het cijfer.", unit="€"),
    Column("dag", "date", "De dag."),
    Column("tekst", "string", "De woorden."),
)
ROWS = [
    ("a", Decimal("-1250.5"), date(2030, 1, 2), "=1+1"),
    ("b", None, None, "@SUM(A1)"),
    ("c", Decimal(0), date(2030, 12, 31), "-€ 125.000"),
]
TABLE = DataTable(
    "proef",
    "Proef",
    "Een rij.",
    COLUMNS,
    ROWS,
    sources=("Brief, bladzijde 4",),
    origin=(("Uitgever", "gemeente Voorbeeld"),),
)


def book_of(table: DataTable) -> Any:  # noqa: ANN401 - openpyxl has no types
    return openpyxl.load_workbook(io.BytesIO(workbook(table)))


def test_getallen_zijn_getallen_en_datums_zijn_datums() -> None:
    sheet = book_of(TABLE)["Gegevens"]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("id", "waarde", "dag", "tekst")
    assert rows[1][:3] == ("a", -1250.5, datetime(2030, 1, 2))  # noqa: DTZ001
    assert rows[2][1:3] == (None, None)
    assert rows[3][1] == 0
    assert sheet["C2"].is_date
    assert sheet["C2"].number_format == "yyyy-mm-dd"


def test_wie_met_de_cijfers_werkt_leest_in_beide_bestanden_hetzelfde() -> None:
    table = pd.read_csv(io.BytesIO(b"".join(csv_pieces(TABLE))), parse_dates=["dag"])
    book = pd.read_excel(io.BytesIO(workbook(TABLE)), sheet_name="Gegevens")
    pd.testing.assert_frame_equal(table, book, check_dtype=False)
    assert table["waarde"].sum() == sum(row[1] or 0 for row in ROWS)


def test_tekst_met_een_teken_van_een_formule_is_tekst() -> None:
    sheet = book_of(TABLE)["Gegevens"]
    cells = [sheet.cell(line, 4) for line in (2, 3, 4)]
    assert [cell.value for cell in cells] == ["=1+1", "@SUM(A1)", "-€ 125.000"]
    with zipfile.ZipFile(io.BytesIO(workbook(TABLE))) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")


def test_een_tweede_blad_zegt_waar_het_vandaan_komt_en_wat_het_is() -> None:
    rows = list(book_of(TABLE)["Toelichting"].iter_rows(values_only=True))
    words = [tuple(cell for cell in row if cell) for row in rows]
    assert ("Bron", "Brief, bladzijde 4") in words
    assert ("Uitgever", "gemeente Voorbeeld") in words
    assert ("waarde", "Het cijfer.", "€", "getal") in words


def test_dezelfde_tabel_geeft_dezelfde_bytes() -> None:
    assert workbook(TABLE) == workbook(TABLE)
    assert workbook(replace(TABLE, rows=Rows(len(ROWS), lambda: iter(ROWS)))) == workbook(TABLE)


def test_een_tekst_die_niet_in_een_cel_past_zegt_waar_de_rest_staat() -> None:
    words = ("x" * module.LONGEST, "y" * (module.LONGEST + 1))
    table = DataTable("lang", "Lang", "Een rij.", COLUMNS[:1], [(each,) for each in words])
    first, second = [row[0] for row in book_of(table)["Gegevens"].iter_rows(2, values_only=True)]
    assert first == words[0]
    assert len(second) == module.LONGEST
    assert second.endswith("y" + module.CUT)


def test_een_dag_voor_1900_blijft_de_dag_die_zij_is() -> None:
    table = DataTable("oud", "Oud", "Een rij.", COLUMNS[2:3], [(date(1850, 1, 1),)])
    assert book_of(table)["Gegevens"]["A2"].value == "1850-01-01"


def test_wat_niet_op_een_blad_past_staat_niet_ongemerkt_alleen_in_het_csv_bestand(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "MOST_ROWS", 2)
    book = book_of(TABLE)
    assert [row[0] for row in book["Gegevens"].iter_rows(values_only=True)] == ["id", "a", "b"]
    assert book["Gegevens"].auto_filter.ref == "A1:D3"
    words = f"Dit zijn de eerste 2 rijen. {module.ALL_ROWS}"
    assert ("Let op", words) in {row[:2] for row in book["Toelichting"].iter_rows(values_only=True)}
