"""Organisatie: a body, party or partner that acts in the sources."""

from enum import StrEnum
from typing import ClassVar

from sdsite.model.item import Item, Regel
from sdsite.model.tekst import LEEG, InGewoneTaal


class OrganisatieSoort(StrEnum):
    """What kind of body it is."""

    BESTUURSORGAAN = "bestuursorgaan"
    FRACTIE = "fractie"
    ADVIESORGAAN = "adviesorgaan"
    GEMEENTE = "gemeente"
    SAMENWERKING = "samenwerking"
    PARTNER = "partner"
    RIJK = "rijk"
    ONDERZOEK = "onderzoek"


class Organisatie(Item):
    """A body with every name it goes by in the sources."""

    noun: ClassVar[str] = "organisatie"
    plural: ClassVar[str] = "organisaties"
    needs_source: ClassVar[bool] = False

    soort: OrganisatieSoort
    """Wat voor organisatie het is."""
    rol: InGewoneTaal = LEEG
    """Wat de organisatie in dit verhaal doet, in een of twee zinnen."""
    schrijfwijzen: tuple[Regel, ...] = ()
    """Andere namen waaronder de bronnen haar noemen."""
