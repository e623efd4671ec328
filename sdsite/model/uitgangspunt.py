"""Uitgangspunt: a principle that the policy starts from."""

from typing import ClassVar

from pydantic import Field

from sdsite.model.item import Item
from sdsite.model.tekst import LEEG, InGewoneTaal


class Uitgangspunt(Item):
    """One of the principles of the vision."""

    noun: ClassVar[str] = "uitgangspunt"
    plural: ClassVar[str] = "uitgangspunten"

    nummer: int = Field(ge=1, le=9999)
    """Plaats in de opsomming van de bron (de bron nummert niet zelf)."""
    uitleg: InGewoneTaal = LEEG
    """Wat dit in gewone taal betekent."""
