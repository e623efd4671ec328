"""The text of files of every kind, with what is hidden in them."""

import gzip
import io
from pathlib import Path

import pikepdf
import typst
import xlsxwriter
from pikepdf import Array, Dictionary, Name, String

from sdsite.cache import Cache
from sdsite.privacy.readable import readable
from sdsite.render.output import OutputFile

NOTHING_KEPT = Cache()


def _text(path: str, content: bytes) -> str:
    return readable(OutputFile(path, content), NOTHING_KEPT).decode("utf-8", "replace")


def test_tekst_blijft_tekst() -> None:
    assert _text("a/index.html", b"<p>x</p>") == "<p>x</p>"


def test_een_ingepakt_bestand_wordt_uitgepakt() -> None:
    assert "de heer Jansen" in _text("zoekindex/x.bin", gzip.compress(b"de heer Jansen"))


def test_in_een_agenda_gaat_een_regel_door_op_de_volgende() -> None:
    assert "06-12345678" in _text("kalender/x.ics", b"DESCRIPTION:bel 06-1234\r\n 5678")
    assert "Jansen, Dorp" in _text("kalender/x.ics", b"SUMMARY:Jansen\\, Dorp")


def test_een_lettertype_is_geen_tekst() -> None:
    assert _text("assets/x.woff2", b"06-12345678") == ""


def test_van_een_werkmap_telt_elke_cel_en_elke_eigenschap() -> None:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        book.set_properties({"author": "A.B. Jansen", "comments": "bel 06-12345678"})
        sheet = book.add_worksheet("Blad")
        sheet.write_string(0, 0, "jo@dorp.nl")
        sheet.write_number(1, 0, 111222333)
        sheet.write_comment(2, 0, "NL91 ABNA 0417 1643 00")
    text = _text("x.xlsx", made.getvalue())
    for each in ("A.B. Jansen", "06-12345678", "jo@dorp.nl", "111222333", "NL91 ABNA 0417 1643 00"):
        assert each in text


def _pdf(tmp_path: Path) -> bytes:
    """A PDF with something of a person in every place that a PDF has for text."""
    (tmp_path / "x.typ").write_text(
        '#set document(title: "Titel 06-00000001", author: "Auteur 06-00000002")\n'
        "#set page(width: 80mm, height: 60mm)\n= Kop 06-00000003\n"
        '#figure(rect(), alt: "Alt 06-00000004", caption: [x])\n'
        '#link("mailto:jo@dorp.nl")[schrijf] Tekst 06-00000005\n',
        encoding="utf-8",
    )
    made = typst.compile(tmp_path / "x.typ", pdf_standards=["ua-1"])
    assert isinstance(made, bytes)
    with pikepdf.open(io.BytesIO(made)) as document:
        with document.open_metadata() as metadata:
            metadata["dc:rights"] = "Rechten 06-00000006"
        document.docinfo["/Trefwoord"] = "Info 06-00000007"
        document.attachments["brief.txt"] = b"Bijlage 06-00000008"
        note = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Text,
            Rect=Array([0, 0, 9, 9]),
            Contents=String("Notitie 06-00000009"),
        )
        document.pages[0].Annots = document.make_indirect(Array([document.make_indirect(note)]))
        saved = io.BytesIO()
        document.save(saved, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return saved.getvalue()


def test_van_een_pdf_telt_elke_plek_waar_tekst_kan_staan(tmp_path: Path) -> None:
    text = _text("pdf/x.pdf", _pdf(tmp_path))
    for number in range(1, 10):
        assert f"06-0000000{number}" in text


def test_de_tekst_van_een_pdf_wordt_een_keer_gelezen(tmp_path: Path) -> None:
    file = OutputFile("pdf/x.pdf", _pdf(tmp_path))
    kept = Cache(tmp_path / "kept")
    assert readable(file, kept) == readable(file, kept) == readable(file, NOTHING_KEPT)


def test_een_afgebroken_woord_is_een_woord(tmp_path: Path) -> None:
    (tmp_path / "x.typ").write_text(
        '#set text(lang: "nl", hyphenate: true)\n#set page(width: 30mm)\n#set par(justify: true)\n'
        "De mantelzorgondersteuningsorganisaties helpen.",
        encoding="utf-8",
    )
    made = typst.compile(tmp_path / "x.typ")
    assert isinstance(made, bytes)
    assert "mantelzorgondersteuningsorganisaties" in _text("x.pdf", made)
