"""Each check on PDFs fails on a PDF that has what it looks for, and on nothing else."""

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
import typst

from tests.print.pdf_checks import problems
from tests.print.pdf_reader import letters, read_pdf

HEAD = """
#set document(title: "Proef", date: datetime(year: 2024, month: 3, day: 1))
#set text(lang: "nl", region: "NL", font: "Libertinus Serif", hyphenate: true)
#set page(width: 10cm, height: 10cm, margin: 2cm, footer: [Pagina])
"""
SOUND = """
#show outline: set heading(bookmarked: true, outlined: false)
#outline(title: [Inhoud])
= Een
Tekst met een #link("https://example.nl/")[link]#footnote[Een bron.] en #link(<twee>)[een weg].
#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9'
  height='9'/></svg>"), alt: "Een blokje")
== Twee <twee>
#table(columns: 2, table.header[Jaar][Aantal], [2020], [1])
"""

Breaking = Callable[[pikepdf.Pdf], None]


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A PDF that is as it should be."""
    return _made(tmp_path_factory.mktemp("sound"), SOUND)


def test_een_goede_pdf_heeft_geen_gebreken(sound: Path) -> None:
    assert problems(read_pdf(sound)) == []


def test_de_lezer_geeft_de_tekst_in_leesvolgorde(sound: Path) -> None:
    """The note is read where it is called; hyphens of line breaks and decoration are not."""
    pdf = read_pdf(sound)
    assert pdf.headings == ((1, "Inhoud"), (1, "Een"), (2, "Twee"))
    text = letters(pdf.text)
    assert letters("Tekst met een link 1 1 Een bron. en een weg.") in text
    assert text.endswith("JaarAantal20201")
    assert "Pagina" not in text


def test_de_lezer_voegt_afgebroken_woorden_samen(tmp_path: Path) -> None:
    made = _made(tmp_path, "= Een\nWij noemen de mantelzorgondersteuningsbehoeften efficiënt.")
    text = read_pdf(made).text
    assert "\u00ad" in text, "the word was not broken: the test tests nothing"
    assert "mantelzorgondersteuningsbehoeften efficiënt." in "".join(text.split("\u00ad"))


def _no_structure(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/StructTreeRoot"]


def _not_marked(pdf: pikepdf.Pdf) -> None:
    pdf.Root.MarkInfo.Marked = False


def _english(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Lang = pikepdf.String("en")


def _no_title(pdf: pikepdf.Pdf) -> None:
    del pdf.docinfo["/Title"]


def _title_hidden(pdf: pikepdf.Pdf) -> None:
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def _no_xmp(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Metadata"]


def _not_pdfa(pdf: pikepdf.Pdf) -> None:
    xmp = pdf.Root.Metadata.read_bytes()
    changed = xmp.replace(b"<pdfaid:conformance>A", b"<pdfaid:conformance>B")
    assert changed != xmp
    pdf.Root.Metadata.write(changed)


def _no_alt(pdf: pikepdf.Pdf) -> None:
    del _first(pdf, "/Figure")["/Alt"]


def _no_scope(pdf: pikepdf.Pdf) -> None:
    del _first(pdf, "/TH")["/A"]


def _no_header_cells(pdf: pikepdf.Pdf) -> None:
    for each in _elements(pdf, "/TH"):
        each.S = pikepdf.Name.TD


def _level_skipped(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "/H2").S = pikepdf.Name.H3


def _bookmark_renamed(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Outlines.First.Title = pikepdf.String("Anders")


def _no_bookmarks(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Outlines"]


def _text_without_tag(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    font = next(iter(page.Resources.Font))
    page.contents_add(f"BT {font} 9 Tf 60 60 Td <0001> Tj ET".encode())


def _line_without_tag(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"60 60 m 90 90 l S")


def _font_not_embedded(pdf: pikepdf.Pdf) -> None:
    for font in _fonts(pdf):
        del font.DescendantFonts[0].FontDescriptor["/FontFile3"]


def _font_without_letters(pdf: pikepdf.Pdf) -> None:
    for font in _fonts(pdf):
        del font["/ToUnicode"]


def _link_to_nowhere(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        for note in page.get("/Annots", []):
            if isinstance(note.get("/Dest"), pikepdf.String):
                note.Dest = pikepdf.String("weg")


def _link_without_words(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].Annots[0]["/Contents"]


def _link_without_tag(pdf: pikepdf.Pdf) -> None:
    link = _first(pdf, "/Link")
    link.K = pikepdf.Array([each for each in link.K if not isinstance(each, pikepdf.Dictionary)])


@pytest.mark.parametrize(
    "break_it, said",
    [
        (_no_structure, "has no StructTreeRoot"),
        (_not_marked, "is not Marked"),
        (_english, "has language 'en', not nl"),
        (_no_title, "has no title"),
        (_title_hidden, "shows its file name instead of its title"),
        (_no_xmp, "says pdfua None, not 1"),
        (_not_pdfa, "says pdfa '2B', not 2A"),
        (_no_alt, "Figure without Alt"),
        (_no_scope, "TH without Scope: Jaar"),
        (_no_header_cells, "table without TH: JaarAantal20201"),
        (_level_skipped, "heading 'Twee' of level 3 comes after one of level 1"),
        (_bookmark_renamed, "bookmarks differ from headings: missing [(1, 'Inhoud')]"),
        (_no_bookmarks, "bookmarks differ from headings"),
        (_text_without_tag, "untagged text"),
        (_line_without_tag, "untagged path"),
        (_font_not_embedded, "is not embedded"),
        (_font_without_letters, "has no ToUnicode"),
        (_link_to_nowhere, "link to a place that does not exist"),
        (_link_without_words, "link without words"),
        (_link_without_tag, "link outside the structure"),
    ],
)
def test_een_gebrek_wordt_gevonden(
    sound: Path, tmp_path: Path, break_it: Breaking, said: str
) -> None:
    broken = tmp_path / "broken.pdf"
    with pikepdf.open(sound) as pdf:
        break_it(pdf)
        pdf.save(broken)
    found = problems(read_pdf(broken))
    assert any(said in each for each in found), found


@pytest.mark.parametrize(
    "body, said",
    [
        ("Geen kop.", "has no headings"),
        (f"= Een\n{'a' * 200}", "off the paper"),
        (
            "= Een\n#table(columns: 8, table.header(..range(8).map(n => [123456789])))",
            "stands over",
        ),
        ("= Een\n#place(dy: 1mm)[Onder]Boven", "stands over"),
        ("= Een\n#table(columns: 2)[a][b]", "table without TH: ab"),
        ("= Een\n#v(4cm)\n#block(sticky: false)[= Laag]\n#pagebreak()\nx", "heading alone: Laag"),
        ("= Een\nTekst\n= Leeg", "nothing stands under the last heading: Leeg"),
        ("= Een\nTekst\n#outline(title: [Inhoud])", "bookmarks differ from headings"),
    ],
)
def test_een_gebrek_dat_geen_keurder_ziet_wordt_gevonden(
    tmp_path: Path, body: str, said: str
) -> None:
    found = problems(read_pdf(_made(tmp_path, body)))
    assert any(said in each for each in found), found


def _made(folder: Path, body: str) -> Path:
    made = folder / "made.pdf"
    made.write_bytes(
        typst.compile(
            (HEAD + body).encode(),
            pdf_standards=["ua-1", "a-2a"],
            ignore_system_fonts=True,
            timestamp=0,
        )
    )
    return made


def _elements(pdf: pikepdf.Pdf, tag: str) -> list[pikepdf.Object]:
    return [
        each
        for each in pdf.objects
        if isinstance(each, pikepdf.Dictionary) and str(each.get("/S")) == tag
    ]


def _first(pdf: pikepdf.Pdf, tag: str) -> pikepdf.Object:
    return _elements(pdf, tag)[0]


def _fonts(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    return [
        each
        for each in pdf.objects
        if isinstance(each, pikepdf.Dictionary) and str(each.get("/Subtype")) == "/Type0"
    ]
