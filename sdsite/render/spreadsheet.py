"""Sheets of cells → the file of a workbook: SpreadsheetML in a package (ECMA-376, ISO/IEC 29500).

Only what figures need: text, numbers, days, and columns as wide as they must be. A text stands in
the file once, however many cells hold it; rows go into the file as they come. Nothing tells when or
with what it was made: the same sheets give the same bytes.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from html import escape
from itertools import islice
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sdsite.frozen import frozen


class Bold(str):
    """A text in bold, for what names a row or a column."""

    __slots__ = ()


Cell = str | int | Decimal | date | None
"""What a cell holds: text, which never is a sum, a number or a day; None and "" are empty."""

FIRST_DAY = date(1900, 3, 1)
"""From when a workbook counts days as the calendar does; an earlier day is written as text."""

ROWS_AT_ONCE = 500
"""Rows that are written together."""

_DAY_ZERO = date(1899, 12, 30).toordinal()
"""What days are counted from (18.17.4.1): as if there had been a 29 February 1900."""


@frozen
class Sheet:
    """One sheet of a workbook."""

    name: str
    """The word on its tab."""
    widths: Sequence[int]
    """How wide each of its columns is, in characters."""
    rows: Callable[[], Iterable[Sequence[Cell]]]
    """Makes its rows, from the top."""
    records: int = 0
    """How many rows stand below a first one that names the columns: that stays in sight then, and
    lets a reader choose among them. Zero where there is no such row."""


def spreadsheet(title: str, sheets: Sequence[Sheet]) -> bytes:
    """The file of a workbook, which opens at its first sheet."""
    out, texts = io.BytesIO(), _Texts()
    with ZipFile(out, "w") as package:
        for name, content in _frame(sheets):  # first, for who tells files apart by how they begin
            _put(package, name, (content,))
        for at, sheet in enumerate(sheets, 1):
            _put(package, f"xl/worksheets/sheet{at}.xml", _sheet(sheet, texts))
        _put(package, "xl/sharedStrings.xml", _shared(texts))
        _put(package, "docProps/core.xml", (_CORE.format(_escaped(title)),))
    return out.getvalue()


class _Texts(dict[str, int]):
    """The number of each text in the workbook, given when it is first asked for."""

    def __missing__(self, text: str) -> int:
        number = self[text] = len(self)
        return number


def _put(package: ZipFile, name: str, pieces: Iterable[str]) -> None:
    part = ZipInfo(name)  # made on the first day that a package knows
    part.compress_type = ZIP_DEFLATED
    with package.open(part, "w") as file:
        file.write(b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n')
        for piece in pieces:
            file.write(piece.encode())


def _sheet(sheet: Sheet, texts: _Texts) -> Iterator[str]:
    """The part of a sheet, its elements in the order of the standard (18.3.1.99)."""
    letters = [_letters(at) for at in range(len(sheet.widths))]
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{width}.7109375" customWidth="1"/>'
        for at, width in enumerate(sheet.widths, 1)
    )
    view = f'<sheetView workbookViewId="0">{_IN_SIGHT * bool(sheet.records)}</sheetView>'
    yield f"<worksheet {_MAIN}><sheetViews>{view}</sheetViews><cols>{columns}</cols><sheetData>"
    rows = enumerate(sheet.rows(), 1)
    while some := tuple(islice(rows, ROWS_AT_ONCE)):
        yield "".join(_row(line, row, letters, texts) for line, row in some)
    chosen = f'<autoFilter ref="{_table(sheet)}"/>' if sheet.records else ""
    yield f"</sheetData>{chosen}</worksheet>"


def _row(line: int, row: Sequence[Cell], letters: Sequence[str], texts: _Texts) -> str:
    cells = (
        _cell(f'r="{letter}{line}"', value, texts)
        for letter, value in zip(letters, row, strict=False)
    )
    return f'<row r="{line}">{"".join(cells)}</row>'


def _cell(place: str, value: Cell, texts: _Texts) -> str:
    """A cell, with the number of what its style is among `cellXfs`; nothing for an empty one."""
    match value:
        case None | "":
            return ""
        case Bold():
            return f'<c {place} s="1" t="s"><v>{texts[value]}</v></c>'
        case str():
            return f'<c {place} t="s"><v>{texts[value]}</v></c>'
        case int():
            return f"<c {place}><v>{value}</v></c>"
        case Decimal():
            return f"<c {place}><v>{value:f}</v></c>"
        case date() if value < FIRST_DAY:
            return _cell(place, value.isoformat(), texts)
        case date():
            return f'<c {place} s="2"><v>{value.toordinal() - _DAY_ZERO}</v></c>'


def _letters(at: int) -> str:
    """The name of a column: A to Z, AA and so on."""
    before, last = divmod(at, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)


def _table(sheet: Sheet) -> str:
    """The cells of a table, from the first name of a column to the last cell."""
    return f"A1:{_letters(len(sheet.widths) - 1)}{sheet.records + 1}"


def _shared(texts: Iterable[str]) -> Iterator[str]:
    """The part with all texts, in the order of their numbers."""
    yield f"<sst {_MAIN}>"
    found = iter(texts)
    while some := tuple(islice(found, ROWS_AT_ONCE)):
        yield "".join(map(_text, some))
    yield "</sst>"


def _text(text: str) -> str:
    keep = ' xml:space="preserve"' if text != text.strip() else ""
    return f"<si><t{keep}>{_escaped(text)}</t></si>"


_NOT_AS_ITSELF = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)")
"""What XML cannot hold or would change, and what would be read as the code of such a sign."""


def _escaped(text: str) -> str:
    """A text in XML; a sign that cannot stand there as its code (ST_Xstring, 22.9.2.19)."""
    coded = _NOT_AS_ITSELF.sub(lambda sign: f"_x{ord(sign[0]):04X}_", text)
    return escape(coded, quote=False)


def _frame(sheets: Sequence[Sheet]) -> Iterator[tuple[str, str]]:
    """The parts that say what the other parts are, and the styles."""
    numbers = range(1, len(sheets) + 1)
    kinds = "".join(
        f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{_KIND}.worksheet+xml"/>'
        for at in numbers
    )
    yield "[Content_Types].xml", _CONTENT_TYPES.format(kinds)
    yield "_rels/.rels", _RELATIONS.format(_ROOT)
    leads = "".join(_relation(f"s{at}", "worksheet", f"worksheets/sheet{at}.xml") for at in numbers)
    yield "xl/_rels/workbook.xml.rels", _RELATIONS.format(leads + _BESIDE)
    named = "".join(
        f'<sheet name="{each.name}" sheetId="{at}" r:id="s{at}"/>'
        for at, each in enumerate(sheets, 1)
    )
    chosen = "".join(
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="{at}" hidden="1">'
        f"{each.name}!{_fixed(_table(each))}</definedName>"
        for at, each in enumerate(sheets)
        if each.records
    )
    names = f"<definedNames>{chosen}</definedNames>" if chosen else ""
    yield (
        "xl/workbook.xml",
        f'<workbook {_MAIN} xmlns:r="{_REL}">{_WINDOW}<sheets>{named}</sheets>{names}</workbook>',
    )
    yield "xl/styles.xml", _STYLES


def _fixed(cells: str) -> str:
    """The same cells wherever they are named from: `$A$1:$D$4`."""
    return re.sub(r"([A-Z]+)(\d+)", r"$\1$\2", cells)


def _relation(name: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{name}" Type="{_REL}/{kind}" Target="{target}"/>'


_OPEN = "http://schemas.openxmlformats.org"
_REL = f"{_OPEN}/officeDocument/2006/relationships"
_MAIN = f'xmlns="{_OPEN}/spreadsheetml/2006/main"'
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PACKAGE = "application/vnd.openxmlformats-package"

_WINDOW = "<bookViews><workbookView/></bookViews>"

_IN_SIGHT = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'

_CONTENT_TYPES = (
    f'<Types xmlns="{_OPEN}/package/2006/content-types">'
    f'<Default Extension="rels" ContentType="{_PACKAGE}.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_KIND}.sharedStrings+xml"/>'
    f'<Override PartName="/docProps/core.xml" ContentType="{_PACKAGE}.core-properties+xml"/>'
    "{}</Types>"
)

_RELATIONS = f'<Relationships xmlns="{_OPEN}/package/2006/relationships">{{}}</Relationships>'

_ROOT = (
    f'<Relationship Id="book" Type="{_REL}/officeDocument" Target="xl/workbook.xml"/>'
    f'<Relationship Id="about" Type="{_OPEN}/package/2006/relationships/metadata/core-properties"'
    ' Target="docProps/core.xml"/>'
)

_BESIDE = _relation("styles", "styles", "styles.xml") + _relation(
    "texts", "sharedStrings", "sharedStrings.xml"
)

_CORE = (
    f'<cp:coreProperties xmlns:cp="{_OPEN}/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title></cp:coreProperties>'
)

_STYLES = (
    f'<styleSheet {_MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/>'
    '</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    "<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    '<cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs>'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '</cellXfs><cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)
"""How cells look: as they are, in bold, and as a day; of two fills the standard says what."""
