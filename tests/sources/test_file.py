"""One file becomes its records, and tells all that is wrong in it."""

import pytest

from sdsite.sources.file import parse_file


@pytest.mark.parametrize(
    "file,raw,records",
    [
        ("data/themas.yml", b"- id: a\n- id: b\n", [("themas", 1, "yaml"), ("themas", 2, "yaml")]),
        ("data/adviezen/2030/a.yml", b"\nid: a\n", [("adviezen", 2, "yaml")]),
        ("data/metingen.csv", b"a;b\n1;2\n", [("metingen", 2, "csv")]),
        ("content/over.md", b"---\ntitel: T\n---\nTekst\n", [("content", 1, "markdown")]),
    ],
)
def test_het_pad_zegt_wat_voor_bestand_het_is(
    file: str, raw: bytes, records: list[tuple[str, int, str]]
) -> None:
    found = parse_file(file, raw)
    assert found.findings == ()
    assert found.text is not None
    assert (found.text.file, found.text.content) == (file, raw.decode())
    assert [(each.noun, each.place.line, each.form) for each in found.records] == records


def test_een_fout_in_een_deel_laat_de_andere_delen_staan() -> None:
    found = parse_file("data/themas.yml", b"- id: a\n- los\n")
    assert [each.value for each in found.records] == [{"id": "a"}]
    assert [str(each.place) for each in found.findings] == ["data/themas.yml:2"]


def test_wat_geen_tekst_is_heeft_geen_tekst_en_geen_records() -> None:
    found = parse_file("data/themas.yml", b"id: \xff\n")
    assert (found.text, found.records, len(found.findings)) == (None, (), 1)
