"""Agenda: the uitvoeringsagenda of one year, with its actielijnen."""

from typing import Annotated, ClassVar

from pydantic import Field

from sdsite.model.datum import Datum
from sdsite.model.item import Item
from sdsite.model.tekst import LEEG, InGewoneTaal
from sdsite.model.verwijzing import Ref


class Agenda(Item):
    """What the gemeente does in one year. Every year keeps its own address."""

    noun: ClassVar[str] = "agenda"
    plural: ClassVar[str] = "agendas"

    jaar: int = Field(ge=2000, le=2100)
    """Kalenderjaar van de agenda."""
    document: Annotated[str, Ref(("document",), "staat in", "bevat")] | None = None
    """Het stuk waarin deze agenda staat."""
    vastgesteld: Datum | None = None
    """Wanneer het college de agenda vaststelde of de raad haar kreeg."""
    samenvatting: InGewoneTaal
    """Wat er dit jaar gebeurt, in een paar zinnen."""
    terugblik: InGewoneTaal = LEEG
    """Hoe het jaar verliep, als een later stuk dat zegt."""


class Actielijn(Item):
    """A line of work within one year's agenda."""

    noun: ClassVar[str] = "actielijn"
    plural: ClassVar[str] = "actielijnen"

    agenda: Annotated[str, Ref(("agenda",), "onderdeel van", "heeft als actielijn")]
    """De agenda waar deze actielijn bij hoort."""
    nummer: int = Field(ge=1, le=9999)
    """Nummer in de agenda."""
    doel: InGewoneTaal = LEEG
    """Het doel van de actielijn, in onze woorden."""
    samenvatting: InGewoneTaal = LEEG
    """Waar de actielijn over gaat."""
