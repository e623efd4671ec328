"""Correctie: what a published fact said before, since when it changed, and why."""

from datetime import date
from typing import Annotated, ClassVar

from sdsite.model.item import Item, Regel
from sdsite.model.tekst import InGewoneTaal
from sdsite.model.verwijzing import Ref


class Correctie(Item):
    """A change to a published fact, kept for good."""

    noun: ClassVar[str] = "correctie"
    plural: ClassVar[str] = "correcties"
    needs_source: ClassVar[bool] = False

    gegeven: Annotated[str, Ref((), "correctie van", "gecorrigeerd")]
    """Het gegeven dat is veranderd."""
    veld: Regel
    """Welk veld is veranderd."""
    was: str
    """Wat er eerst stond."""
    sinds: date
    """Sinds wanneer het nieuwe er staat (ISO-datum)."""
    reden: InGewoneTaal
    """Waarom het is veranderd."""
