"""Keuze: a schuifknop between two poles, with where the college put it."""

from typing import ClassVar

from pydantic import Field

from sdsite.model.duiding import Duiding
from sdsite.model.item import Item, Regel
from sdsite.model.tekst import InGewoneTaal


class Keuze(Item):
    """A choice between two poles; the position on the scale is our reading (duiding)."""

    noun: ClassVar[str] = "keuze"
    plural: ClassVar[str] = "keuzes"

    nummer: int = Field(ge=1, le=9999)
    """Volgorde in de bron."""
    links: Regel
    """De eerste pool, letterlijk."""
    rechts: Regel
    """De tweede pool, letterlijk."""
    vraag: InGewoneTaal
    """Waar de keuze over gaat, in gewone taal."""
    keuze: InGewoneTaal
    """Wat het college koos, in onze woorden."""
    nuance: InGewoneTaal
    """Onder welk voorbehoud of met welke uitzondering."""
    stand: int = Field(ge=-2, le=2)
    """Waar de knop staat: -2 helemaal links, 0 midden, 2 helemaal rechts. Onze lezing."""
    duiding: Duiding
    """Op welke woorden de stand van de knop rust."""
