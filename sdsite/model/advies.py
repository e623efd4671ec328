"""Advies: a letter of advice and its points."""

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from sdsite.model.datum import Datum
from sdsite.model.item import Frozen, Item, Onderdeel, Regel
from sdsite.model.tekst import LEEG, InGewoneTaal
from sdsite.model.verwijzing import Ref
from sdsite.model.vindplaats import Vindplaats


class AdviesPlaats(StrEnum):
    """The three places where a point of advice may stand; they differ."""

    BRIEF = "brief"
    SAMENVATTING = "samenvatting"
    REACTIE = "reactie"


class Plaats(Frozen):
    """Where a point stands and under which heading."""

    waar: AdviesPlaats
    """In de brief zelf, in de samenvatting van de brief, of in de reactie van het college."""
    kop: str
    """De kop erboven, letterlijk; leeg als het punt daar niet staat."""
    bron: Vindplaats | None = None
    """De vindplaats; leeg als het punt daar ontbreekt."""
    verschil: str = ""
    """Wat er in woorden of plaats afwijkt van de andere plekken."""


class Adviespunt(Onderdeel):
    """One point of an advice."""

    noun: ClassVar[str] = "adviespunt"
    plural: ClassVar[str] = "adviespunten"
    part_of: ClassVar[str | None] = "advies"

    letter: Regel
    """Hoofdstuk en letter in de brief ("1a"); een volgletter van ons als de brief er geen geeft."""
    samenvatting: InGewoneTaal
    """Het advies, in onze woorden."""
    aanleiding: InGewoneTaal = LEEG
    """Waarom de adviesraad dit adviseert, in onze woorden."""
    plaatsen: tuple[Plaats, ...] = Field(min_length=1)
    """Waar het punt staat: brief, samenvatting, reactie."""


class Advies(Item):
    """A letter of advice by an advisory body to the college."""

    noun: ClassVar[str] = "advies"
    plural: ClassVar[str] = "adviezen"

    datum: Datum
    """Datum van de brief."""
    kenmerk: str = ""
    """Kenmerk van de adviesraad, letterlijk."""
    afzender: Annotated[str, Ref(("organisatie",), "advies van", "gaf advies")]
    """Wie adviseert."""
    ontvanger: Annotated[str, Ref(("organisatie",), "advies aan", "kreeg advies")]
    """Wie advies krijgt."""
    document: Annotated[str, Ref(("document",), "staat in", "bevat")]
    """De adviesbrief."""
    gevraagd_over: (
        Annotated[str, Ref(("document",), "gaat over", "onderwerp van advies")] | None
    ) = None
    """Het stuk waarover advies is gevraagd."""
    ontvangen: Datum | None = None
    """Wanneer de gemeente het advies kreeg, volgens de gemeente."""
    uitstelbericht: Datum | None = None
    """Wanneer het college liet weten dat zijn reactie later komt, als dat is gebeurd."""
    uitgesteld_tot: Datum | None = None
    """Tot wanneer, als dat bericht een nieuwe datum noemt."""
    samenvatting: InGewoneTaal
    """Het advies in een paar zinnen."""
    punten: tuple[Adviespunt, ...] = Field(min_length=1)
    """De adviespunten, in de volgorde van de brief."""
