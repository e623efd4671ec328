"""Opgave: one of the tasks that the beleidsprogramma sets, with what the gemeente will do."""

from typing import ClassVar

from pydantic import Field

from sdsite.model.item import Item, Onderdeel
from sdsite.model.tekst import LEEG, InGewoneTaal


class Voornemen(Onderdeel):
    """One thing that the gemeente says it will do for an opgave ("dit gaan we hiervoor doen")."""

    noun: ClassVar[str] = "voornemen"
    plural: ClassVar[str] = "voornemens"
    part_of: ClassVar[str | None] = "opgave"

    tekst: InGewoneTaal
    """Wat de gemeente gaat doen, in onze woorden."""


class Opgave(Item):
    """A task of the beleidsprogramma: what it is about and what will be done."""

    noun: ClassVar[str] = "opgave"
    plural: ClassVar[str] = "opgaven"

    nummer: int = Field(ge=1, le=9999)
    """Nummer in het beleidsprogramma."""
    samenvatting: InGewoneTaal
    """Waar deze opgave over gaat, in twee of drie zinnen."""
    toelichting: InGewoneTaal = LEEG
    """Meer uitleg: waarom, voor wie, hoe."""
    voornemens: tuple[Voornemen, ...] = ()
    """Wat de gemeente voor deze opgave gaat doen."""
