"""A frozen value is a dataclass with slots: equal to another with the same fields."""

from __future__ import annotations

from dataclasses import field, fields, replace

import pytest

from sdsite.frozen import frozen


@frozen
class Plek:
    """A place in a document."""

    document: str
    bladzijde: int = 1


def test_gelijke_velden_maken_gelijke_waarden() -> None:
    assert Plek("nota") == Plek("nota", 1) != Plek("nota", 2)
    assert {Plek("nota"), Plek("nota", 1)} == {Plek("nota")}
    assert repr(Plek("nota")) == "Plek(document='nota', bladzijde=1)"


def test_een_andere_soort_met_dezelfde_velden_is_een_andere_waarde() -> None:
    @frozen
    class Punt:
        document: str
        bladzijde: int = 1

    every: list[object] = [Plek("nota"), Punt("nota"), "nota"]
    assert [each == every[0] for each in every] == [True, False, False]


def test_een_soort_zonder_velden_heeft_een_waarde() -> None:
    @frozen
    class Niets:
        pass

    assert {Niets(), Niets()} == {Niets()}


def test_een_veld_dat_niet_vergeleken_of_getoond_wordt_doet_niet_mee() -> None:
    @frozen
    class Lijst:
        naam: str
        gezocht: dict[str, int] = field(default_factory=dict, repr=False, compare=False)

    assert hash(Lijst("a", {"x": 1})) == hash(Lijst("a"))
    assert Lijst("a", {"x": 1}) == Lijst("a")
    assert repr(Lijst("a")).endswith("Lijst(naam='a')")


def test_een_ander_veld_geeft_een_andere_waarde() -> None:
    one = Plek("nota")
    assert (replace(one, bladzijde=2), one) == (Plek("nota", 2), Plek("nota", 1))
    assert [each.name for each in fields(one)] == ["document", "bladzijde"]


def test_er_komt_geen_veld_bij() -> None:
    with pytest.raises(AttributeError):
        setattr(Plek("nota"), "regel", 3)  # noqa: B010  what mypy refuses


def test_mypy_weigert_een_toewijzing() -> None:
    """An `ignore` that ignores nothing is an error of mypy's."""
    one = Plek("nota")
    one.bladzijde = 2  # type: ignore[misc]
    assert one.bladzijde == 2
