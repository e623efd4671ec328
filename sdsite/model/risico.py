"""Risico: what may go wrong, how it moves, and what is done about it."""

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from sdsite.model.datum import Datum
from sdsite.model.item import Frozen, Item, Onderdeel
from sdsite.model.tekst import LEEG, InGewoneTaal
from sdsite.model.vindplaats import Vindplaats


class RisicoStand(StrEnum):
    """How a risk moved since it was last looked at."""

    ONGEWIJZIGD = "ongewijzigd"
    GROTER = "groter"
    KLEINER = "kleiner"
    NIEUW = "nieuw"
    VERVALLEN = "vervallen"
    NIET_GENOEMD = "niet genoemd"


class RisicoCategorie(StrEnum):
    """The three families of the transformatieplan."""

    TE_VOORKOMEN = "te voorkomen risico's"
    STRATEGISCH = "strategische risico's"
    EXTERN = "externe risico's"


class MaatregelStand(StrEnum):
    """What happens with a measure."""

    ONGEWIJZIGD = "ongewijzigd"
    INTENSIVEREN = "intensiveren"
    NIEUW = "nieuw"
    VERVALLEN = "vervallen"
    NIET_GENOEMD = "niet genoemd"


class RisicoStatus(Frozen):
    """The state of a risk on a date."""

    peildatum: Datum
    """Wanneer dit gold."""
    stand: RisicoStand
    """Hoe het risico zich bewoog."""
    toelichting: InGewoneTaal = LEEG
    """Wat de bron erover zegt, in onze woorden."""
    bronnen: tuple[Vindplaats, ...]
    """Waar dat staat."""


class Beheersmaatregel(Onderdeel):
    """What is done to keep a risk in hand, with a state of its own."""

    noun: ClassVar[str] = "beheersmaatregel"
    plural: ClassVar[str] = "beheersmaatregelen"
    part_of: ClassVar[str | None] = "risico"

    omschrijving: InGewoneTaal
    """Wat de maatregel is, in onze woorden."""
    stand: MaatregelStand
    """Wat er met de maatregel gebeurt."""
    risicostand: RisicoStand
    """Wat de bron bij deze maatregel over het risico zegt."""
    toelichting: InGewoneTaal = LEEG
    """Hoe het ermee staat."""


class Risico(Item):
    """A risk of the transformation."""

    noun: ClassVar[str] = "risico"
    plural: ClassVar[str] = "risicos"

    nummer: int = Field(ge=1, le=9999)
    """Volgorde in de bron (de bron nummert niet zelf)."""
    categorie: RisicoCategorie
    """Familie waar het risico bij hoort."""
    omschrijving: InGewoneTaal
    """Wat er mis kan gaan, in onze woorden."""
    statussen: tuple[RisicoStatus, ...] = Field(min_length=1)
    """De stand per peildatum, oudste eerst."""
    maatregelen: tuple[Beheersmaatregel, ...] = Field(min_length=1)
    """Wat ertegen wordt gedaan."""
