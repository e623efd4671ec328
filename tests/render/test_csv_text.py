"""A table as CSV: what a machine reads back is what the table holds."""

import csv
import io
from datetime import date
from decimal import Decimal

from sdsite.pages.data_table import Column, DataTable, Value
from sdsite.render.csv_text import ROWS_AT_ONCE, csv_pieces


def read(*values: Value) -> list[str]:
    columns = tuple(Column(f"k{at}", "string", "Iets.") for at, _ in enumerate(values))
    text = b"".join(csv_pieces(DataTable("x", "X", "Iets.", columns, [values])))
    header, row = csv.reader(io.StringIO(text.decode("utf-8"), newline=""))
    assert header == [column.name for column in columns]
    return row


def test_getallen_en_datums_staan_zoals_een_machine_ze_leest() -> None:
    assert read(Decimal("-1234.50"), 3, date(2030, 1, 2)) == ["-1234.50", "3", "2030-01-02"]
    yes, no = True, False
    assert read(yes, no) == ["ja", "nee"]
    assert read(Decimal("1E+3")) == ["1000"]


def test_wat_niet_bekend_is_is_leeg() -> None:
    assert read(None, "", (), "x") == ["", "", "", "x"]


def test_een_lijst_is_een_json_lijst_in_een_cel() -> None:
    assert read(("één", 'met "woorden"')) == ['["één", "met \\"woorden\\""]']


def test_tekst_blijft_zoals_zij_is_ook_met_een_teken_van_een_formule() -> None:
    written = ("=1+1", "-€ 125.000", "@iemand", 'twee\nregels, "en" meer')
    assert read(*written) == list(written)


def test_veel_rijen_komen_in_stukken_van_hele_rijen() -> None:
    columns = (Column("id", "string", "Iets."),)
    rows = [(f"regel {n},\r\nmeer",) for n in range(2 * ROWS_AT_ONCE + 1)]
    table = DataTable("x", "X", "Iets.", columns, rows)
    pieces = list(csv_pieces(table))
    assert [len(list(csv.reader(_lines(each)))) for each in pieces if each] == [501, 500, 1]
    assert list(csv.reader(_lines(b"".join(pieces)))) == [["id"], *map(list, rows)]


def _lines(piece: bytes) -> io.StringIO:
    return io.StringIO(piece.decode(), newline="")
