"""Doel: what the gemeente wants to reach, of an opgave or of the budget cycle."""

from enum import StrEnum
from typing import Annotated, ClassVar

from sdsite.model.item import Item, Regel
from sdsite.model.tekst import LEEG, InGewoneTaal
from sdsite.model.verwijzing import Ref


class DoelSoort(StrEnum):
    """Where a doel belongs."""

    MAATSCHAPPELIJK = "maatschappelijk"
    OPGAVE = "opgave"


class Doel(Item):
    """A goal; maatschappelijke doelen form a tree by their number (6.1 above 6.1.1)."""

    noun: ClassVar[str] = "doel"
    plural: ClassVar[str] = "doelen"

    soort: DoelSoort
    """Maatschappelijk doel (begroting) of doel van een opgave."""
    nummer: str = ""
    """Nummer in de bron, letterlijk, bijvoorbeeld "6.2.4"."""
    opgave: Annotated[str, Ref(("opgave",), "doel van", "heeft als doel")] | None = None
    """Bij een doel van een opgave: welke."""
    hoofddoel: Annotated[str, Ref(("doel",), "valt onder", "bestaat uit")] | None = None
    """Bij een subdoel: het doel erboven."""
    uitleg: InGewoneTaal = LEEG
    """Het doel in gewone taal."""
    meetpunten: tuple[Regel, ...] = ()
    """Waaraan de gemeente het wil afmeten, als er geen indicator in de lijst bij hoort."""
