"""Intrekking: a published fact that was taken back, with what it was, where it stood, and why."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from sdsite.model.item import Id, Item
from sdsite.model.tekst import InGewoneTaal
from sdsite.model.verwijzing import Ref


class Intrekking(Item):
    """A fact that is no longer one; its address stays, and says so. Its titel is the fact's."""

    noun: ClassVar[str] = "intrekking"
    plural: ClassVar[str] = "intrekkingen"
    needs_source: ClassVar[bool] = False

    gegeven: Id
    """Id dat het gegeven had; het bestaat niet meer en komt ook niet terug."""
    adres: str = Field(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*/)+(#[a-z0-9]+(-[a-z0-9]+)*)?$")
    """Adres waar het stond, zonder de site ervoor: "adviezen/2021-047/" of
    "toezeggingen/#toezegging-balie"."""
    sinds: date
    """Sinds wanneer het is ingetrokken (ISO-datum)."""
    reden: InGewoneTaal
    """Waarom het is ingetrokken."""
    opvolger: Annotated[str, Ref((), "vervangen door", "in plaats van")] | None = None
    """Het gegeven dat ervoor in de plaats kwam, als dat er is."""
