"""Indicator and meting: what is measured, and what came out."""

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from sdsite.model.duiding import Duiding
from sdsite.model.getal import Getal
from sdsite.model.item import Frozen, Item, Regel
from sdsite.model.slug import slug
from sdsite.model.tekst import LEEG, InGewoneTaal, Tekst
from sdsite.model.verwijzing import Ref


class IndicatorSoort(StrEnum):
    """What the source calls the indicator."""

    EFFECT = "effect"
    PRESTATIE = "prestatie"


class Richting(StrEnum):
    """Which way is better."""

    HOGER = "hoger is beter"
    LAGER = "lager is beter"
    ONBEKEND = "onbekend"


class Indicator(Item):
    """A measure of a doel."""

    noun: ClassVar[str] = "indicator"
    plural: ClassVar[str] = "indicatoren"

    code: Regel
    """Nummer van het doel waar de indicator onder staat, letterlijk, met een volgletter van ons."""
    doel: Annotated[str, Ref(("doel",), "meet", "gemeten met")]
    """Het doel dat ermee wordt gemeten."""
    soort: IndicatorSoort
    """Effect of prestatie, zoals de bron zegt."""
    omschrijving: InGewoneTaal
    """Wat er wordt geteld of gemeten, in onze woorden."""
    eenheid: Regel
    """Eenheid: % of aantal."""
    gegevensbron: Regel
    """Waar de meting vandaan komt, letterlijk."""
    frequentie: Regel
    """Hoe vaak wordt gemeten, in de woorden van de bron."""
    maanden: int | None = Field(default=None, ge=1, le=600)
    """Frequentie als aantal maanden tussen twee metingen."""
    richting: Richting
    """Welke kant op beter is."""
    duiding: Duiding | None = None
    """Op welke woorden de richting rust."""
    streefwaarde: str = ""
    """Streefwaarde, letterlijk; leeg als de bron er geen geeft."""
    noot: Tekst = LEEG
    """Voetnoten van de bron, in onze woorden."""


class Meting(Frozen):
    """One measurement of an indicator (a row of data/metingen.csv)."""

    noun: ClassVar[str] = "meting"
    plural: ClassVar[str] = "metingen"

    indicator: Annotated[str, Ref(("indicator",), "meting van", "heeft als meting")]
    """Id van de indicator."""
    jaar: int | None = Field(default=None, ge=1900, le=2100)
    """Jaar van de meting; leeg als de bron geen jaar geeft."""
    jaar_tekst: str = ""
    """Het jaar zoals de bron het schrijft ("2019", "PM")."""
    waarde: Getal | None = None
    """Getal met een punt als decimaalteken; leeg als niet bekend."""
    tekst: Regel
    """De waarde zoals de bron haar schrijft ("44%", "PM", "-")."""
    eenheid: Regel
    """Eenheid: % of aantal."""
    nulmeting: bool = False
    """Of dit de beginstand (0-meting) is."""
    noot: str = ""
    """Wat de bron erbij zegt, in onze woorden."""
    document: Annotated[str, Ref(("document",), "komt uit", "bron van")]
    """Document waar de meting in staat."""
    onderdeel: str = ""
    """Plek in het document."""
    pagina: str = ""
    """Bladzijde, als bekend."""

    @property
    def whole(self) -> str:
        """Id of the indicator it is of."""
        return self.indicator

    @property
    def short_name(self) -> str:
        """What the measurement is, in a few words."""
        return f"meting ({self.jaar or self.jaar_tekst})"

    @property
    def id(self) -> str:
        """Key of the measurement: its indicator and its year."""
        return f"{self.indicator}-{slug(str(self.jaar or self.jaar_tekst or 'onbekend'))}"
