"""A frozen value is a dataclass with slots: equal to another with the same fields."""

from __future__ import annotations

from dataclasses import fields, replace

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


def test_een_ander_veld_geeft_een_andere_waarde() -> None:
    one = Plek("nota")
    assert (replace(one, bladzijde=2), one) == (Plek("nota", 2), Plek("nota", 1))
    assert [field.name for field in fields(one)] == ["document", "bladzijde"]


def test_er_komt_geen_veld_bij() -> None:
    with pytest.raises(AttributeError):
        setattr(Plek("nota"), "regel", 3)  # noqa: B010  what mypy refuses


def test_mypy_weigert_een_toewijzing() -> None:
    """An `ignore` that ignores nothing is an error of mypy's."""
    one = Plek("nota")
    one.bladzijde = 2  # type: ignore[misc]
    assert one.bladzijde == 2
