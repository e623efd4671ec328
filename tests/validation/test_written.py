"""What people fill in is frozen, closed, and never read as what they cannot have meant."""

import sys
from datetime import date
from typing import Annotated, ClassVar

import pytest
from pydantic import BeforeValidator, Field, ValidationError

from sdsite.validation import Parser, Written, described_fields


class Beschreven(Written):
    """A class of a module, with words under its fields."""

    naam: ClassVar[str] = "beschreven"
    """Een naam van de klasse is geen veld."""
    veld: int = 0
    """Wat hier staat.

    En wat erachter komt.
    """
    kaal: int = 0


class Nazaat(Beschreven):
    """Has the fields of its parent, and one of its own."""

    eigen: int = 0
    """Van de nazaat."""


class Alles(Written):
    """Every kind of field."""

    tekst: str = ""
    geheel: Annotated[int, Field(ge=0)] | None = None
    getal: float | str = 0.0
    dag: date | None = None
    eigen: Annotated[int, BeforeValidator(lambda value: len(str(value)))] = 0
    gelezen: Annotated[int, Parser(lambda value: len(str(value)))] = 0
    wel: bool = False


def test_een_waarde_verandert_niet_meer_en_kent_geen_vreemde_sleutels() -> None:
    made = Alles()
    with pytest.raises(ValidationError):
        made.tekst = "anders"  # type: ignore[misc]
    with pytest.raises(ValidationError):
        Alles.model_validate({"vreemd": 1})


@pytest.mark.parametrize(
    "field,value",
    [("geheel", "1.000"), ("geheel", True), ("dag", 86400), ("dag", "1709251200"), ("dag", 0.0)],
)
def test_een_dubbelzinnige_waarde_wordt_geweigerd(field: str, value: object) -> None:
    with pytest.raises(ValidationError):
        Alles.model_validate({field: value})


@pytest.mark.parametrize(
    "field,value,expected",
    [
        ("tekst", "1.000", "1.000"),
        ("geheel", "1000", 1000),
        ("getal", "1.000", "1.000"),
        ("eigen", "1.000", 5),
        ("gelezen", "1.000", 5),
        ("dag", "2024-03-01", date(2024, 3, 1)),
        ("wel", True, True),
    ],
)
def test_wat_niet_dubbelzinnig_is_blijft(field: str, value: object, expected: object) -> None:
    assert getattr(Alles.model_validate({field: value}), field) == expected


def test_wat_onder_een_veld_staat_is_zijn_beschrijving() -> None:
    class Binnenin(Written):
        """Has nothing to tell: only classes of a module are read."""

        veld: int = 0
        """Niet gelezen."""

    whole = "Wat hier staat.\n\nEn wat erachter komt."
    assert _described(Beschreven) == {"veld": whole}
    assert _described(Nazaat) == {"veld": whole, "eigen": "Van de nazaat."}
    assert _described(Binnenin) == {}
    fields = described_fields(Nazaat)
    told = {name: field.description for name, field in fields.items() if field.description}
    assert told == _described(Nazaat)
    assert Nazaat.model_fields["eigen"].description is None


def _described(model: type[Written]) -> dict[str, str]:
    fields = model.model_json_schema()["properties"].items()
    return {name: field["description"] for name, field in fields if "description" in field}


def test_de_namen_van_velden_staan_een_keer_in_het_geheugen() -> None:
    made = [Alles.model_validate({"wel": bool(n % 2)}) for n in range(40)]
    assert sys.getsizeof(vars(made[-1])) < sys.getsizeof(dict(vars(made[-1])))
    assert list(vars(made[-1])) == list(Alles.model_fields)
    assert made[-1] == Alles.model_validate({"wel": True}) != made[-2]
