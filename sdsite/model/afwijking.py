"""Afwijking: a contradiction in or between sources, shown and never mended."""

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from sdsite.model.item import Frozen, Item
from sdsite.model.tekst import Tekst
from sdsite.model.verwijzing import Ref
from sdsite.model.vindplaats import Vindplaats


class AfwijkingSoort(StrEnum):
    """What kind of contradiction it is."""

    OPTELLING = "optelling klopt niet"
    TEKST_EN_TABEL = "tekst en tabel verschillen"
    TUSSEN_STUKKEN = "stukken spreken elkaar tegen"
    BINNEN_STUK = "stuk spreekt zichzelf tegen"
    ONMOGELIJK = "waarde kan niet kloppen"
    NOTATIE = "bedrag of woord is verminkt"
    TELLING = "anders geteld"
    ONTBREEKT = "iets ontbreekt"
    VERWIJZING = "verwijzing klopt niet"


class Ernst(StrEnum):
    """How much a contradiction matters to a reader."""

    GROOT = "groot"
    MIDDEL = "middel"
    KLEIN = "klein"


class HoeZeker(StrEnum):
    """How sure we are that it is one."""

    ZEKER = "zeker"
    WAARSCHIJNLIJK = "waarschijnlijk"
    MOGELIJK = "mogelijk"


class Lezing(Frozen):
    """What a source prints at one place."""

    tekst: str = Field(min_length=1, max_length=400)
    """Wat er staat, kort: cijfers en namen letterlijk."""
    bron: Vindplaats
    """Waar het staat."""


class Afwijking(Item):
    """A contradiction: what each place prints, what we find, how sure, how grave."""

    noun: ClassVar[str] = "afwijking"
    plural: ClassVar[str] = "afwijkingen"
    needs_source: ClassVar[bool] = False

    soort: AfwijkingSoort
    """Wat voor tegenspraak."""
    raakt: tuple[Annotated[str, Ref((), "raakt", "heeft afwijking")], ...] = Field(min_length=1)
    """Gegevens (ids) die erdoor worden geraakt; ook een enkel bedrag kan, met zijn id."""
    lezingen: tuple[Lezing, ...] = Field(min_length=1)
    """Wat de bronnen drukken, elk met vindplaats."""
    bevinding: Tekst
    """Wat wij vinden, met de rekensom erbij."""
    ernst: Ernst
    """Hoe erg het is voor wie erop vertrouwt."""
    zekerheid: HoeZeker
    """Hoe zeker wij zijn."""
