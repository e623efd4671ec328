"""Beslispunt: a numbered point that the council is asked to decide on."""

from typing import Annotated, ClassVar

from pydantic import Field

from sdsite.model.item import Item, Regel
from sdsite.model.tekst import LEEG, InGewoneTaal
from sdsite.model.verwijzing import Ref


class Beslispunt(Item):
    """A point of decision with its official number."""

    noun: ClassVar[str] = "beslispunt"
    plural: ClassVar[str] = "beslispunten"

    nummer: int = Field(ge=1, le=9999)
    """Officieel nummer."""
    samenvatting: InGewoneTaal
    """Wat er wordt besloten, in onze woorden."""
    hoofdstuk: Regel
    """Hoofdstuk of paragraaf waar het punt bij staat."""
    opgave: Annotated[str, Ref(("opgave",), "hoort bij opgave", "beslispunt")] | None = None
    """De opgave waar het punt bij hoort, als die er is."""
    besluit: Annotated[str, Ref(("besluit",), "vastgesteld in", "stelde vast")] | None = None
    """Het besluit waarin dit punt is vastgesteld, als de bronnen dat zeggen."""
    toelichting: InGewoneTaal = LEEG
    """Wat het betekent voor inwoners."""
