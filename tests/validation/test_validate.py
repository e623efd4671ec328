"""Every mistake in a record is one Dutch line at the place where it stands."""

from array import array
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal, Self

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from sdsite.findings import Place
from sdsite.sources import Lines, Record
from sdsite.sources.text import Text
from sdsite.sources.yaml_text import read_yaml
from sdsite.validation import Written, validate


class Strekking(StrEnum):
    OVERGENOMEN = "overgenomen"
    DEELS = "deels"


class Punt(Written):
    kop: str
    strekking: Strekking | None = None
    aantal: int = 0
    bedrag: float | None = None


class Vindplaats(Written):
    document: str
    pagina: int | None = None


class Advies(Written):
    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")] = "advies"
    titel: Annotated[str, Field(min_length=3, max_length=20)] = "een titel"
    datum: date | None = None
    punten: Annotated[tuple[Punt, ...], Field(max_length=6)] = ()
    bron: str | Vindplaats = ""
    openbaar: bool = False
    jaar: int | date | None = None
    per_jaar: dict[str, int] = Field(default_factory=dict)
    kleur: Literal["rood", "blauw"] = "rood"
    kosten: Decimal | None = None
    pagina: Annotated[int, Field(ge=1, lt=1000)] = 1

    @field_validator("titel")
    @classmethod
    def _no_shouting(cls, value: str) -> str:
        if value.isupper():
            raise ValueError("deze titel roept; schrijf hem in kleine letters")
        return value

    @model_validator(mode="after")
    def _own_rule(self) -> Self:
        if self.id == "eigen":
            raise PydanticCustomError("eigen-regel", "Dit mag niet eigen heten.;Noem het anders.")
        return self


def record(content: str) -> Record:
    document, findings = read_yaml(Text("data/x.yml", content))
    assert document is not None, findings
    assert isinstance(document.value, dict)
    return Record("x", Place("data/x.yml", 1), document.value, document.lines, "yaml")


def told(content: str) -> list[str]:
    value, findings = validate(Advies, record(content))
    assert value is None
    return [str(each) for each in findings]


def test_een_goed_record_wordt_een_vaste_waarde() -> None:
    content = """\
id: advies-1
datum: 2021-10-05
punten:
  - {kop: Timing, strekking: deels, aantal: 3, bedrag: 12.5}
bron: {document: document-a, pagina: 3}
jaar: 2021
per_jaar: {2021: 4}
kosten: 12.34
"""
    assert validate(Advies, record(content)) == (
        Advies(
            id="advies-1",
            datum=date(2021, 10, 5),
            punten=(Punt(kop="Timing", strekking=Strekking.DEELS, aantal=3, bedrag=12.5),),
            bron=Vindplaats(document="document-a", pagina=3),
            jaar=2021,
            per_jaar={"2021": 4},
            kosten=Decimal("12.34"),
        ),
        (),
    )


@pytest.mark.parametrize(
    "content,expected",
    [
        # keys
        (
            "tite: x",
            '1: De sleutel "tite" bestaat hier niet. Bedoelde u "titel"? [onbekende-sleutel]',
        ),
        (
            "punten:\n  - kop: x\n    aantl: 3",
            '3: De sleutel "aantl" bestaat hier niet. Bedoelde u "aantal"? [onbekende-sleutel]',
        ),
        (
            "punten:\n  - kop: x\n    zzz: 3",
            (
                '3: De sleutel "zzz" bestaat hier niet. Mogelijk is: aantal, bedrag, kop, '
                "strekking. [onbekende-sleutel]"
            ),
        ),
        (
            "punten:\n  - kop: x\n  - aantal: 1",
            '3: De sleutel "kop" ontbreekt. Voeg toe: kop: … [ontbrekende-sleutel]',
        ),
        (
            "titel:",
            '1: Achter "titel" staat niets. Vul tekst in, of haal de sleutel weg. [lege-waarde]',
        ),
        # kinds of values
        (
            "titel: 12",
            (
                '1: Bij "titel" hoort tekst, er staat het getal 12. '
                'Zet er aanhalingstekens om: "12". [verkeerd-soort]'
            ),
        ),
        (
            "titel: true",
            (
                '1: Bij "titel" hoort tekst, er staat true. '
                'Zet er aanhalingstekens om: "true". [verkeerd-soort]'
            ),
        ),
        (
            "titel: [a, b]",
            '1: Bij "titel" hoort tekst, er staat een lijst. Vul tekst in. [verkeerd-soort]',
        ),
        (
            "punten: los",
            (
                '1: Bij "punten" hoort een lijst, er staat de tekst "los". Zet elk deel op een '
                "eigen regel, met een streepje ervoor. [verkeerd-soort]"
            ),
        ),
        (
            "punten:\n  - kop: x\n  - los",
            (
                '3: Bij "punten" (nummer 2) hoort een blok met sleutels, er staat de tekst "los". '
                "Schrijf eronder, ingesprongen: sleutel: waarde. [verkeerd-soort]"
            ),
        ),
        (
            "openbaar: nee",
            (
                '1: Bij "openbaar" hoort true of false, er staat de tekst "nee". '
                "Vul true of false in. [verkeerd-soort]"
            ),
        ),
        (
            "per_jaar:\n  2021: veel",
            (
                '2: Bij "2021" hoort een geheel getal, er staat de tekst "veel". '
                "Schrijf alleen cijfers, bijvoorbeeld 12. [verkeerd-soort]"
            ),
        ),
        (
            "jaar: dertig",
            (
                '1: Bij "jaar" hoort een geheel getal of een datum, er staat de tekst "dertig". '
                "Vul een geheel getal of een datum in. [verkeerd-soort]"
            ),
        ),
        (
            "bron: [a]",
            (
                '1: Bij "bron" hoort tekst of een blok met sleutels, er staat een lijst. '
                "Vul tekst of een blok met sleutels in. [verkeerd-soort]"
            ),
        ),
        (
            "bron:\n  documnt: a",
            (
                '1: De sleutel "document" ontbreekt. Voeg toe: document: … [ontbrekende-sleutel]\n'
                '2: De sleutel "documnt" bestaat hier niet. Bedoelde u "document"? '
                "[onbekende-sleutel]"
            ),
        ),
        # numbers
        (
            'kosten: "12,5"',
            '1: Bij "kosten" staat "12,5", met een komma. Schrijf 12.5. [komma-in-getal]',
        ),
        (
            "punten:\n  - kop: x\n    bedrag: 1.234,56",
            '3: Bij "bedrag" staat "1.234,56", met een komma. Schrijf 1234.56. [komma-in-getal]',
        ),
        (
            "pagina: 12,5",
            (
                '1: Bij "pagina" staat "12,5", met een komma. '
                "Schrijf een geheel getal, zonder komma. [komma-in-getal]"
            ),
        ),
        (
            "kosten: 1.234",
            (
                '1: Bij "kosten" staat "1.234", en dat is te lezen als duizend of als decimaal. '
                "Schrijf 1234 als het duizendtallen zijn, of 1.2340 als het decimalen zijn. "
                "[dubbelzinnig-getal]"
            ),
        ),
        (
            "pagina: 1.234.567",
            (
                '1: Bij "pagina" staat "1.234.567", met punten tussen de duizendtallen. '
                "Schrijf 1234567. [dubbelzinnig-getal]"
            ),
        ),
        (
            "kosten: 1.234.567",
            (
                '1: Bij "kosten" staat "1.234.567", met punten tussen de duizendtallen. '
                "Schrijf 1234567. [dubbelzinnig-getal]"
            ),
        ),
        (
            "kosten: € 12",
            (
                '1: Bij "kosten" hoort een getal, er staat de tekst "€ 12". '
                "Schrijf alleen het getal: 12. [verkeerd-soort]"
            ),
        ),
        (
            "pagina: true",
            '1: Bij "pagina" hoort een getal, er staat true. Vul een getal in. [verkeerd-soort]',
        ),
        (
            "pagina: 2.5",
            (
                '1: Bij "pagina" hoort een geheel getal, er staat het getal 2.5. '
                "Schrijf alleen cijfers, bijvoorbeeld 12. [verkeerd-soort]"
            ),
        ),
        (
            "pagina: 0",
            (
                '1: Bij "pagina" staat 0, het moet ten minste 1 zijn. Verbeter het getal. '
                "[buiten-bereik]"
            ),
        ),
        (
            "pagina: 1000",
            (
                '1: Bij "pagina" staat 1000, het moet kleiner dan 1000 zijn. Verbeter het getal. '
                "[buiten-bereik]"
            ),
        ),
        # dates
        (
            "datum: 12-3-2024",
            (
                '1: Bij "datum" staat "12-3-2024", en dat is geen datum. Schrijf 2024-03-12. '
                "[geen-datum]"
            ),
        ),
        (
            "datum: 31-2-2024",
            (
                "1: De datum 31-2-2024 bestaat niet. "
                "Schrijf jaar-maand-dag, bijvoorbeeld 2024-03-01. [onmogelijke-datum]"
            ),
        ),
        (
            "datum: '2024-02-31'",
            (
                "1: De datum 2024-02-31 bestaat niet. "
                "Schrijf jaar-maand-dag, bijvoorbeeld 2024-03-01. [onmogelijke-datum]"
            ),
        ),
        (
            "datum: vorig jaar",
            (
                '1: Bij "datum" staat "vorig jaar", en dat is geen datum. '
                "Schrijf jaar-maand-dag, bijvoorbeeld 2024-03-01. [geen-datum]"
            ),
        ),
        (
            "datum: 2024",
            (
                '1: Bij "datum" hoort een datum, er staat het getal 2024. Vul een datum in. '
                "[verkeerd-soort]"
            ),
        ),
        # choices and shapes
        (
            "punten:\n  - kop: x\n    strekking: overgenome",
            (
                '3: Bij "strekking" staat de tekst "overgenome", en die keuze is er niet. '
                'Bedoelde u "overgenomen"? Kies uit: overgenomen, deels. [onbekende-keuze]'
            ),
        ),
        (
            "kleur: groen",
            (
                '1: Bij "kleur" staat de tekst "groen", en die keuze is er niet. '
                "Kies uit: rood, blauw. [onbekende-keuze]"
            ),
        ),
        (
            "id: Advies 1",
            (
                '1: Bij "id" heeft "Advies 1" niet de vorm die hier hoort. Een id bestaat uit '
                "kleine letters, cijfers en streepjes: advies-2021-047. [verkeerde-vorm]"
            ),
        ),
        (
            "titel: ab",
            '1: Bij "titel" is de tekst te kort: ten minste 3 tekens. Maak haar langer. [te-kort]',
        ),
        ("titel: ''", '1: Bij "titel" staat een lege tekst. Vul haar in. [te-kort]'),
        (
            "titel: een veel te lange titel",
            (
                '1: Bij "titel" is de tekst te lang: 23 tekens, ten hoogste 20. Maak haar korter. '
                "[te-lang]"
            ),
        ),
        (
            "punten: [{kop: a}, {kop: a}, {kop: a}, {kop: a}, {kop: a}, {kop: a}, {kop: a}]",
            (
                '1: Bij "punten" heeft de lijst 7 delen, er passen er 6. Maak de lijst korter. '
                "[te-veel]"
            ),
        ),
        # rules of the model itself
        (
            "\ntitel: HALLO",
            "2: Deze titel roept. Schrijf hem in kleine letters. [ongeldige-waarde]",
        ),
        ("id: eigen", "1: Dit mag niet eigen heten. Noem het anders. [eigen-regel]"),
    ],
)
def test_elke_vergissing_heeft_een_eigen_melding(content: str, expected: str) -> None:
    lines = [line.replace(": ", ": fout: ", 1) for line in expected.split("\n")]
    assert told(content) == [f"data/x.yml:{line}" for line in lines]


def test_alle_vergissingen_komen_tegelijk_in_de_volgorde_van_het_bestand() -> None:
    found = told(
        "datum: ooit\ntite: x\npagina: 0\npunten:\n  - kop: 1\n  - kop: x\n    strekking: y\n"
    )
    assert [each.split(" fout")[0] for each in found] == [
        "data/x.yml:1:",
        "data/x.yml:2:",
        "data/x.yml:3:",
        "data/x.yml:5:",
        "data/x.yml:7:",
    ]


class Meting(Written):
    jaar: int
    waarde: float | None = None
    datum: date | None = None
    noot: str = ""


def row(cells: dict[str, str]) -> Record:
    lines = Lines(("waarde",), b"\x01", array("I", (5,)))
    return Record("m", Place("data/m.csv", 4), cells, lines, "csv")


def test_een_rij_wordt_een_waarde_en_een_lege_cel_telt_als_afwezig() -> None:
    value, findings = validate(Meting, row({"jaar": "2021", "waarde": "", "noot": "PM"}))
    assert (value, findings) == (Meting(jaar=2021, noot="PM"), ())


@pytest.mark.parametrize(
    "cells,expected",
    [
        ({"jaar": ""}, '4: fout: De cel in kolom "jaar" is leeg. Vul hem in. [lege-cel]'),
        (
            {"waarde": "1"},
            (
                '1: fout: De kolom "jaar" ontbreekt. '
                "Voeg haar toe aan de kop, met een cel op elke regel. [ontbrekende-kolom]"
            ),
        ),
        (
            {"jaar": "2021", "warde": ""},
            '1: fout: De kolom "warde" bestaat niet. Bedoelde u "waarde"? [onbekende-kolom]',
        ),
        (
            {"jaar": "2021", "waarde": "3,5"},
            '5: fout: Bij "waarde" staat "3,5", met een komma. Schrijf 3.5. [komma-in-getal]',
        ),
        (
            {"jaar": "2021", "waarde": "1.000"},
            (
                '5: fout: Bij "waarde" staat "1.000", en dat is te lezen als duizend of als '
                "decimaal. Schrijf 1000 als het duizendtallen zijn, of 1.0000 als het decimalen "
                "zijn. [dubbelzinnig-getal]"
            ),
        ),
        (
            {"jaar": "2021", "datum": "86400"},
            (
                '4: fout: Bij "datum" hoort een datum, er staat het getal 86400. Vul een datum in. '
                "[verkeerd-soort]"
            ),
        ),
    ],
)
def test_een_rij_die_niet_klopt_krijgt_een_melding(cells: dict[str, str], expected: str) -> None:
    value, findings = validate(Meting, row(cells))
    assert value is None
    assert [str(each) for each in findings] == [f"data/m.csv:{expected}"]


class Los(BaseModel):
    naam: str


def test_een_model_met_een_andere_basis_geeft_dezelfde_meldingen() -> None:
    assert [str(each) for each in validate(Los, record("naam: 1\n"))[1]] == [
        (
            'data/x.yml:1: fout: Bij "naam" hoort tekst, er staat het getal 1. '
            'Zet er aanhalingstekens om: "1". [verkeerd-soort]'
        )
    ]


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from([*Advies.model_fields, "anders"]), PLAIN))
def test_geen_enkele_waarde_breekt_de_controle_en_elke_melding_is_een_regel(
    value: dict[str, object],
) -> None:
    made, findings = validate(Advies, Record("x", Place("data/x.yml", 1), value, Lines(), "yaml"))
    assert (made is None) == bool(findings)
    for each in findings:
        assert "\n" not in str(each)
        assert "{" not in each.message.split('"')[0]
        assert each.message.endswith((".", "?", "!", "…", '"'))
