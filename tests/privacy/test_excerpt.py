"""What is found in the bytes of a file, through its markup and escapes."""

import html

import pytest

from sdsite.privacy.excerpt import leaks
from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import Evidence


def _found(text: str, *, is_csv: bool = False) -> list[tuple[int, str, bool]]:
    return [
        (each.line, each.value, each.evidence is Evidence.CERTAIN)
        for each in leaks(text.encode(), is_csv=is_csv)
        if each.evidence
    ]


@pytest.mark.parametrize(
    "text, value",
    [
        ("<p>Bel <b>06</b>-12345678</p>", "06-12345678"),
        ("<p>06&nbsp;12345678</p>", "06 12345678"),
        ("<p>06\u2011123\u00ad45678</p>", "06-12345678"),
        ('<meta name="description" content="Bel 06-12345678">', "06-12345678"),
        ('<a href="mailto:jo@dorp.nl">', "jo@dorp.nl"),
        ('<a href="mailto:jo12345678@dorp.nl">', "jo12345678@dorp.nl"),
        (html.escape("<p>de heer Jansen</p>"), "Jansen"),
        ("".join(f"&#{ord(each)};" for each in "jo@dorp.nl"), "jo@dorp.nl"),
        ('{"x": "Contact:\\n06-12345678"}', "06-12345678"),
        ('{"x": "\\u003c06-12345678"}', "06-12345678"),
        ('{"x": "de heer\\nJansen"}', "Jansen"),
        ("<td>de heer</td>\n<td>Jansen</td>", "Jansen"),
    ],
)
def test_opmaak_en_codering_verbergen_niets(text: str, value: str) -> None:
    assert [found for _, found, _ in _found(text)] == [value]


def test_woorden_in_opmaak_ernaast_wegen_mee() -> None:
    assert _found('<dt class="x">BSN</dt>\n<dd>111222333</dd>') == [(2, "111222333", True)]
    assert _found("<dt>Zaaknummer</dt>\n<dd>111222333</dd>") == []


def test_in_csv_zegt_de_naam_van_de_kolom_wat_er_staat() -> None:
    rows = "".join(f"{each};x;y\n" for each in range(400))
    assert _found(f"nr;bsn;zaaknummer\n{rows}1;111222333;2\n", is_csv=True) == [
        (402, "111222333", True)
    ]
    assert _found(f"nr;bsn;zaaknummer\n{rows}1;2;111222333\n", is_csv=True) == []
    assert _found(f'nr,"de, bsn",waarde\n{rows}1,"x, y",111222333\n', is_csv=True) == []


def test_de_regel_is_die_van_het_bestand() -> None:
    found = list(leaks(b"een\ntwee jo@dorp.nl\n\nvier 06-12345678\n"))
    assert [(each.line, each.rule) for each in found] == [
        (2, PrivacyRule.EMAIL),
        (4, PrivacyRule.TELEPHONE),
    ]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"\\", b"&#", bytes(range(256)) * 3])
def test_alle_bytes_kunnen(content: bytes) -> None:
    assert list(leaks(content, is_csv=True)) == list(leaks(content, is_csv=True))


PIECES = (
    *("A.", "A. ", "06 ", "06-1 ", "de heer ", "<", "<a ", "&#", "&#64;", "a.", "a@", "@a.", "x"),
    *("1234AB ", "Aa-", "Van de ", "w.g. ", "111222333 ", "NL91 ABNA ", "\\u00", '"', "(at)", "é"),
)


@pytest.mark.parametrize("piece", PIECES)
def test_geen_tekst_houdt_de_poort_op(piece: str) -> None:
    """What takes more than linear time would not end here."""
    many = piece * (40_000 // len(piece))
    for text in (many, f"06{many}12345678", f"mevrouw {many}"):
        for found in leaks(text.encode(), is_csv=True):
            assert found.value
