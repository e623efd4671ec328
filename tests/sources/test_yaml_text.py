"""YAML becomes plain values with lines, and nothing in it comes alive."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.sources.limits import MAX_DEPTH
from sdsite.sources.lines import by_path
from sdsite.sources.text import Text
from sdsite.sources.yaml_text import read_yaml


def value(content: str) -> object:
    document, findings = read_yaml(Text("data/x.yml", content))
    assert not findings, findings
    assert document is not None
    return document.value


def told(content: str) -> list[str]:
    document, findings = read_yaml(Text("data/x.yml", content))
    assert document is None
    return [str(each) for each in findings]


@pytest.mark.parametrize(
    "written,expected",
    [
        ("12", 12),
        ("-3", -3),
        ("0", 0),
        ("2.5", 2.5),
        ("0.125", 0.125),
        ("12.50", 12.5),
        ("1234.567", 1234.567),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("2024-02-29", date(2024, 2, 29)),
        ("ja", "ja"),
        ("nee", "nee"),
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("off", "off"),
        ("True", "True"),
        ("010", "010"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("1:30:00", "1:30:00"),
        ("1e3", "1e3"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("+5", "+5"),
        ("1.234", "1.234"),
        ("-12.500", "-12.500"),
        ("1.234.567", "1.234.567"),
        ("12,5", "12,5"),
        ("2024-2-3", "2024-2-3"),
        ("2024-02", "2024-02"),
        ("2024-02-03 10:00:00", "2024-02-03 10:00:00"),
        ("9" * 5000, "9" * 5000),
        ("=", "="),
        ("'2024-02-31'", "2024-02-31"),
        ('"12"', "12"),
        ("'true'", "true"),
        ("''", ""),
    ],
)
def test_een_waarde_is_wat_een_mens_ermee_bedoelt(written: str, expected: object) -> None:
    read = value(f"a: {written}\n")
    assert read == {"a": expected}
    assert isinstance(read, dict)
    assert type(read["a"]) is type(expected)


def test_sleutels_zijn_altijd_tekst() -> None:
    assert value("2021: a\ntrue: b\n2024-02-31: c\n") == {
        "2021": "a",
        "true": "b",
        "2024-02-31": "c",
    }


def test_elke_sleutel_en_elk_deel_van_een_lijst_kent_zijn_regel() -> None:
    content = "# uitleg\n\nkop: >-\n  lang\n  verhaal\npunten:\n  - a: 1\n    b: [x,\n      y]\n"
    document, _ = read_yaml(Text("data/x.yml", content), before=10)
    assert document is not None
    assert document.value == {"kop": "lang verhaal", "punten": [{"a": 1, "b": ["x", "y"]}]}
    assert document.line == 13
    assert by_path(document.lines) == {
        ("kop",): 13,
        ("punten",): 16,
        ("punten", 0): 17,
        ("punten", 0, "a"): 17,
        ("punten", 0, "b"): 18,
        ("punten", 0, "b", 0): 18,
        ("punten", 0, "b", 1): 19,
    }


def test_alleen_commentaar_is_een_leeg_document() -> None:
    assert value("# nog niets\n") is None


@pytest.mark.parametrize(
    "content,expected",
    [
        (
            "a: 1\nb: 2\na: 3\n",
            [
                (
                    'data/x.yml:3: fout: De sleutel "a" staat al op regel 1. Laat er één staan, of '
                    "geef de andere de juiste naam. [dubbele-sleutel]"
                )
            ],
        ),
        (
            "d: 2024-02-31\ne: [2023-13-01]\n",
            [
                (
                    "data/x.yml:1: fout: De datum 2024-02-31 bestaat niet. Schrijf een bestaande "
                    "datum als jaar-maand-dag, bijvoorbeeld 2024-02-29. [onmogelijke-datum]"
                ),
                (
                    "data/x.yml:2: fout: De datum 2023-13-01 bestaat niet. Schrijf een bestaande "
                    "datum als jaar-maand-dag, bijvoorbeeld 2024-02-29. [onmogelijke-datum]"
                ),
            ],
        ),
        (
            "a: &anker x\nb: *anker\n",
            [
                (
                    "data/x.yml:1: fout: Het anker &anker wordt niet gelezen. Haal het weg, of zet "
                    "de tekst tussen aanhalingstekens. [yaml-verwijzing]"
                ),
                (
                    "data/x.yml:2: fout: De verwijzing *anker wordt niet gelezen. Schrijf de "
                    "waarde hier voluit, of zet de tekst tussen aanhalingstekens. [yaml-verwijzing]"
                ),
            ],
        ),
        (
            "a:\n  <<: {b: 1}\n",
            [
                (
                    "data/x.yml:2: fout: Samenvoegen met << wordt niet gelezen. Schrijf de "
                    "sleutels hier voluit. [yaml-verwijzing]"
                )
            ],
        ),
        (
            "a: !!python/object/apply:os.system [ls]\nb: !eigen x\nc: !!str 12\n",
            [
                (
                    "data/x.yml:1: fout: Het label !!python/object/apply:os.system wordt niet "
                    "gelezen. Haal het weg, of zet de tekst tussen aanhalingstekens. "
                    "[yaml-verwijzing]"
                ),
                (
                    "data/x.yml:2: fout: Het label !eigen wordt niet gelezen. Haal het weg, of zet "
                    "de tekst tussen aanhalingstekens. [yaml-verwijzing]"
                ),
                (
                    "data/x.yml:3: fout: Het label !!str wordt niet gelezen. Haal het weg, of zet "
                    "de tekst tussen aanhalingstekens. [yaml-verwijzing]"
                ),
            ],
        ),
        (
            "a: 1\n---\nb: 2\n",
            [
                (
                    "data/x.yml:2: fout: Hier begint een tweede YAML-document. Haal de regel met "
                    "--- weg, of maak er een eigen bestand van. [meer-documenten]"
                )
            ],
        ),
        (
            "'': x\n? [a, b]\n: y\n",
            [
                (
                    "data/x.yml:1: fout: Hier ontbreekt een gewone sleutel voor de dubbele punt. "
                    "Schrijf: sleutel: waarde. [lege-sleutel]"
                ),
                (
                    "data/x.yml:2: fout: Hier ontbreekt een gewone sleutel voor de dubbele punt. "
                    "Schrijf: sleutel: waarde. [lege-sleutel]"
                ),
            ],
        ),
    ],
)
def test_wat_niet_gelezen_wordt_krijgt_een_melding(content: str, expected: list[str]) -> None:
    assert told(content) == expected


def test_te_diep_wordt_gemeld_en_niet_gelezen() -> None:
    assert told("[" * 100_000) == [
        (
            "data/x.yml:1: fout: Hier zitten meer dan 20 niveaus in elkaar. Maak de gegevens "
            "platter. [te-diep]"
        )
    ]
    assert value("[" * MAX_DEPTH + "]" * MAX_DEPTH) is not None


def test_een_bom_van_verwijzingen_ontploft_niet() -> None:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{at}: &a{at} [{', '.join([f'*a{at - 1}'] * 9)}]" for at in range(1, 40)]
    assert len(told("\n".join(lines))) == 40 + 39 * 9


def test_fouten_in_de_waarden_en_in_de_vorm_komen_samen_naar_buiten() -> None:
    assert [each.split(": ")[0] for each in told("a: 1\na: 2\nb: [1\nc: 2\n")] == [
        "data/x.yml:2",
        "data/x.yml:4",
    ]


@given(st.text(max_size=300))
def test_geen_enkele_tekst_breekt_het_lezen(content: str) -> None:
    document, findings = read_yaml(Text("data/x.yml", content))
    assert (document is None) == bool(findings)


@given(st.text(alphabet="ab:-[]{}#&*!|>'\"%@`,? \n\t<0129.~", max_size=80))
def test_geen_enkele_reeks_yaml_tekens_breekt_het_lezen(content: str) -> None:
    document, findings = read_yaml(Text("data/x.yml", content))
    assert (document is None) == bool(findings)
    last = content.count("\n") + 1
    assert all(1 <= (each.place.line or 1) <= last for each in findings)
