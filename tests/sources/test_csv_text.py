"""CSV becomes rows of text that know their lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.sources.csv_text import Row, read_csv
from sdsite.sources.lines import by_path
from sdsite.sources.text import Text


def rows(content: str) -> tuple[Row, ...]:
    read, findings = read_csv(Text("data/x.csv", content))
    assert not findings, findings
    return read


def told(content: str) -> list[str]:
    return [str(each) for each in read_csv(Text("data/x.csv", content))[1]]


@pytest.mark.parametrize(
    "content",
    [
        'post,waarde\n"Hulp, thuis",12\n',
        'post;waarde\n"Hulp, thuis";12\n',
        "post;waarde\nHulp, thuis;12\n",
        " post ; waarde \n Hulp, thuis ; 12 \n",
        '"post";"waarde"\n"Hulp, thuis";"12"\n',
    ],
)
def test_komma_en_puntkomma_worden_aan_de_kop_herkend(content: str) -> None:
    assert [row.cells for row in rows(content)] == [{"post": "Hulp, thuis", "waarde": "12"}]


def test_een_scheidingsteken_tussen_aanhalingstekens_in_de_kop_telt_niet() -> None:
    assert rows('"a;b;c",d\n1,2\n')[0].cells == {"a;b;c": "1", "d": "2"}


def test_de_regel_sep_van_excel_wordt_gevolgd_en_telt_als_regel() -> None:
    (row,) = rows("sep=;\na;b\n1;2\n")
    assert (row.line, row.cells) == (3, {"a": "1", "b": "2"})
    assert by_path(row.lines) == {("a",): 3, ("b",): 3}


def test_regelnummers_kloppen_ook_na_een_regeleinde_in_een_cel() -> None:
    read = rows('a,b\n"x\ny",1\n\n , \nz,2\n')
    assert [(row.line, by_path(row.lines)) for row in read] == [
        (2, {("a",): 2, ("b",): 3}),
        (6, {("a",): 6, ("b",): 6}),
    ]
    assert read[0].cells == {"a": "x\ny", "b": "1"}


def test_alle_cellen_blijven_tekst_ook_formules_getallen_en_lege() -> None:
    row = rows("a,b,c,d\n=SOM(A1:A2),1.000,010,\n")[0]
    assert row.cells == {"a": "=SOM(A1:A2)", "b": "1.000", "c": "010", "d": ""}


@pytest.mark.parametrize(
    "content,expected",
    [
        (
            "a,b\n1\n1,2\n1,2,3\n",
            [
                (
                    "data/x.csv:2: fout: Deze regel heeft 1 cel, de kop heeft er 2. Vul aan of "
                    "haal weg, en zet een cel met een scheidingsteken erin tussen "
                    "aanhalingstekens. [losse-regel]"
                ),
                (
                    "data/x.csv:4: fout: Deze regel heeft 3 cellen, de kop heeft er 2. Vul aan of "
                    "haal weg, en zet een cel met een scheidingsteken erin tussen "
                    "aanhalingstekens. [losse-regel]"
                ),
            ],
        ),
        (
            "a,b,a,\n1,2,3,4\n",
            [
                (
                    'data/x.csv:1: fout: De kolom "a" staat er meer dan één keer (kolom 3). '
                    "Geef elke kolom een eigen naam. [dubbele-kolom]"
                ),
                (
                    "data/x.csv:1: fout: Kolom 4 heeft geen naam. Geef hem een naam, of haal het "
                    "scheidingsteken te veel op elke regel weg. [kolom-zonder-naam]"
                ),
            ],
        ),
        (
            'a,b\n1,2\n3,"x\n4,5\n',
            [
                (
                    "data/x.csv:3: fout: In de regel die hier begint, kloppen de aanhalingstekens "
                    'niet. Zet een cel met een scheidingsteken, regeleinde of " tussen '
                    'aanhalingstekens, en schrijf een " daarbinnen dubbel. [kapotte-csv]'
                )
            ],
        ),
        (
            ";;\n ; ;\n",
            [
                (
                    "data/x.csv: fout: In deze tabel staat niets. "
                    "Vul haar, of haal het bestand weg. [leeg-bestand]"
                )
            ],
        ),
        (
            "a,b\n\n",
            [
                (
                    "data/x.csv:1: waarschuwing: Onder de kolomnamen staat geen enkele regel. "
                    "Vul de tabel, of haal het bestand weg. [geen-regels]"
                )
            ],
        ),
    ],
)
def test_een_tabel_die_niet_klopt_krijgt_een_melding(content: str, expected: list[str]) -> None:
    assert told(content) == expected


@given(st.text(alphabet='ab,;"\n =\t', min_size=1, max_size=80).filter(str.strip))
def test_geen_enkele_tabel_breekt_het_lezen(content: str) -> None:
    read, findings = read_csv(Text("data/x.csv", content))
    assert read or findings
    assert all(row.cells.keys() == set(row.lines.steps) for row in read)
