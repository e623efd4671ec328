"""Tabel and bedrag: the financial tables of the sources, as long data."""

from enum import StrEnum
from functools import cached_property
from typing import Annotated, ClassVar

from pydantic import Field

from sdsite.model.getal import Getal
from sdsite.model.item import Frozen, Item, Regel
from sdsite.model.slug import slug
from sdsite.model.tekst import InGewoneTaal
from sdsite.model.verwijzing import Ref

STREEPJES = frozenset("-–—−")
"""What a source prints in a cell to say that there is no amount, which is not zero."""


class BedragSoort(StrEnum):
    """What an amount is: a plan, a fact or a forecast."""

    PRIMITIEF = "primitief"
    BERAP = "berap"
    GEWIJZIGD = "gewijzigd"
    REALISATIE = "realisatie"
    PROGNOSE = "prognose"
    RAMING = "raming"
    VERSCHIL = "verschil"


class Herkomst(StrEnum):
    """Whether the source prints an amount, or we computed it."""

    BRON = "bron"
    AFGELEID = "afgeleid"


class Som(Frozen):
    """A row that should be the sum of other rows, in every column of the table."""

    totaal: Regel
    """Post die het totaal is."""
    domein: str = ""
    """Domein van de totaalpost, als posten per domein terugkomen."""
    delen: tuple[Regel, ...] = Field(min_length=1)
    """Posten die samen het totaal vormen; "domein: post" is een post in een ander domein."""


class Verschil(Frozen):
    """A column that should be one column less another."""

    van: BedragSoort
    """Soort waarvan wordt afgetrokken."""
    min: BedragSoort
    """Soort die wordt afgetrokken."""


class GrafiekVorm(StrEnum):
    """The kinds of chart that can be asked for."""

    LIJN = "lijn"
    STAAF = "staaf"
    BEGROTING_REKENING = "begroting tegen rekening"
    BESPARING = "besparing en investering"


class GrafiekKeuze(Frozen):
    """The chart of a table. It never travels without its words."""

    vorm: GrafiekVorm
    """Welke soort grafiek."""
    titel: Regel
    """Titel die zegt wat er te zien is."""
    woorden: InGewoneTaal
    """De grafiek in een of twee zinnen."""
    posten: tuple[Regel, ...] = ()
    """Welke posten erin staan; leeg is alle posten die geen totaal zijn."""


class Tabel(Item):
    """A table of a source: what its rows and columns mean. The rows stand in data/bedragen/."""

    noun: ClassVar[str] = "tabel"
    plural: ClassVar[str] = "tabellen"

    eenheid: Regel
    """Eenheid van alle bedragen: "€", "× € 1.000", "aantal"."""
    stand: str = ""
    """Peilmoment van de hele tabel, bijvoorbeeld "begin 2023"."""
    uitleg: InGewoneTaal
    """Wat de tabel laat zien: eerst de bevinding."""
    sommen: tuple[Som, ...] = ()
    """Welke posten het totaal van andere posten horen te zijn."""
    verschil: Verschil | None = None
    """Welke kolommen het verschil vormen, als de bron een kolom "verschil" heeft."""
    grafiek: GrafiekKeuze | None = None
    """De grafiek bij deze tabel."""
    vorige_stand: (
        Annotated[str, Ref(("tabel",), "nieuwe stand van", "heeft als nieuwe stand")] | None
    ) = None
    """Dezelfde tabel op een eerder peilmoment."""


class Bedrag(Frozen):
    """One cell of a table (a row of data/bedragen/*.csv)."""

    noun: ClassVar[str] = "bedrag"
    plural: ClassVar[str] = "bedragen"

    tabel: Annotated[str, Ref(("tabel",), "staat in", "bevat bedrag")]
    """Id van de tabel."""
    domein: str = ""
    """Domein of groep, als de tabel die heeft."""
    post: Regel
    """Rij van de tabel, letterlijk."""
    jaar: int = Field(ge=2000, le=2100)
    """Jaar waar het bedrag over gaat."""
    soort: BedragSoort
    """Begroting (primitief, berap, gewijzigd), realisatie, prognose, raming of verschil."""
    stand: str = ""
    """Peilmoment van dit bedrag, als het afwijkt van dat van de tabel."""
    waarde: Getal | None = None
    """Getal met een punt als decimaalteken, in de eenheid; leeg als er niets staat."""
    eenheid: Regel
    """Eenheid: "€", "× € 1.000", "aantal"."""
    tekst: str = ""
    """Wat de bron letterlijk drukt ("-€ 125.000", "-"); leeg als de cel leeg is."""
    herkomst: Herkomst = Herkomst.BRON
    """Gedrukt in de bron, of door ons berekend."""
    noot: str = ""
    """Opmerking bij deze cel."""
    onderdeel: str = ""
    """Plek in het document, als die afwijkt van die van de tabel."""
    pagina: str = ""
    """Bladzijde, als bekend."""

    @property
    def whole(self) -> str:
        """Id of the table it stands in."""
        return self.tabel

    @property
    def short_name(self) -> str:
        """What the cell is about, in a few words."""
        return f"{self.post} ({self.jaar})"

    @cached_property
    def id(self) -> str:
        """Stable key of the cell: table, domain, row, year and kind."""
        delen = (self.domein, self.post, str(self.jaar), str(self.soort), self.stand)
        return "-".join((self.tabel, *(slug(deel) for deel in delen if deel)))
