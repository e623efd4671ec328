"""Sheets as a workbook, read by another program: every text as it was, days, names of columns."""

import io
import re
import zipfile
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from openpyxl.utils import get_column_letter
from openpyxl.utils.escape import unescape

from sdsite.render.spreadsheet import Bold, Cell, Sheet, spreadsheet

TEXTS = (
    "<b> & 'x' \"y\"",
    "  ruimte eromheen ",
    "twee\nregels",
    "tab\ten\rterug",
    "_x0041_ is geen A",
    "\x01\x1f\uffff",
    "é 😀",
    "=1+1",
)


def made(*rows: tuple[Cell, ...], records: int = 0) -> bytes:
    sheet = Sheet("Blad", [10] * max(map(len, rows)), lambda: rows, records)
    return spreadsheet("Titel <&>", (sheet,))


def read(content: bytes) -> Any:  # noqa: ANN401 - openpyxl has no types
    return openpyxl.load_workbook(io.BytesIO(content))


@pytest.mark.parametrize("text", TEXTS)
def test_elk_teken_van_een_tekst_komt_over(text: str) -> None:
    assert read(made((text,)))["Blad"]["A1"].data_type == "s"
    with zipfile.ZipFile(io.BytesIO(made((text,)))) as parts:
        texts = ET.fromstring(parts.read("xl/sharedStrings.xml"))  # noqa: S314 - our own
    assert [unescape(each) for each in texts.itertext()] == [text]


def test_een_tekst_staat_er_een_keer_in() -> None:
    rows = [("ja", Bold("ja")), ("nee", "ja")] * 600
    with zipfile.ZipFile(io.BytesIO(made(*rows))) as parts:
        assert parts.read("xl/sharedStrings.xml").count(b"<si>") == 2
    sheet = read(made(*rows))["Blad"]
    assert list(sheet.iter_rows(values_only=True)) == rows
    assert sheet["B1"].font.b
    assert not sheet["A1"].font.b


def test_getallen_en_dagen_zijn_precies_en_leeg_is_leeg() -> None:
    sheet = read(made((1, Decimal("0.10"), Decimal("1E+3"), date(2030, 1, 2), None, "", "x")))[
        "Blad"
    ]
    (row,) = sheet.iter_rows(values_only=True)
    assert row == (1, 0.1, 1000, datetime(2030, 1, 2), None, None, "x")  # noqa: DTZ001
    days = (date(1900, 3, 1), date(1900, 2, 28))
    (first, early) = next(iter(read(made(days))["Blad"].iter_rows(values_only=True)))
    assert first == datetime(1900, 3, 1)  # noqa: DTZ001
    assert early == "1900-02-28"


def test_de_eerste_regel_van_een_tabel_blijft_staan_en_kiest() -> None:
    names = tuple(Bold(f"kolom{at}") for at in range(30))
    book = read(made(names, tuple(range(30)), records=1))
    sheet = book["Blad"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:AD2"
    assert [cell.column_letter for cell in sheet[1]] == [
        get_column_letter(at + 1) for at in range(30)
    ]
    assert book.properties.title == "Titel <&>"
    plain = read(made(("x",)))["Blad"]
    assert plain.freeze_panes is None
    assert plain.auto_filter.ref is None


def test_elk_deel_is_xml_en_elk_deel_wordt_genoemd() -> None:
    with zipfile.ZipFile(io.BytesIO(made(("x",), (1,), records=1))) as parts:
        names = parts.namelist()
        assert names[0] == "[Content_Types].xml"
        for name in names:
            ET.fromstring(parts.read(name))  # noqa: S314 - our own
        kinds = parts.read(names[0]).decode()
        told = {each.lstrip("/") for each in re.findall(r'PartName="([^"]+)"', kinds)}
        assert told == {name for name in names[1:] if not name.endswith(".rels")}
        assert {each.date_time for each in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
