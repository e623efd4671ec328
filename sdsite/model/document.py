"""Document: a paper that facts come from or that the sources mention."""

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from sdsite.model.datum import Datum
from sdsite.model.item import Item
from sdsite.model.tekst import LEEG, InGewoneTaal
from sdsite.model.verwijzing import Ref


class DocumentSoort(StrEnum):
    """What kind of paper it is."""

    BRIEF = "brief"
    NOTA = "nota"
    PLAN = "plan"
    ADVIES = "advies"
    AGENDA = "agenda"
    VERORDENING = "verordening"
    RAPPORT = "rapport"
    BEGROTINGSSTUK = "begrotingsstuk"
    OVERIG = "overig"


class DocumentStatus(StrEnum):
    """How far a paper got."""

    CONCEPT = "concept"
    VASTGESTELD = "vastgesteld"
    TER_KENNISNAME = "ter kennisname"
    VERZONDEN = "verzonden"
    ONBEKEND = "onbekend"


class Document(Item):
    """A paper, with who sent it to whom and when, and whether this site rests on its text."""

    noun: ClassVar[str] = "document"
    plural: ClassVar[str] = "documenten"
    needs_source: ClassVar[bool] = False

    soort: DocumentSoort
    """Wat voor stuk het is."""
    datum: Datum
    """Datum van het stuk, zo precies als bekend."""
    status: DocumentStatus = DocumentStatus.ONBEKEND
    """Hoe ver het stuk was toen wij het lazen."""
    kenmerk: str = ""
    """Kenmerk van de afzender, letterlijk."""
    zaaknummer: str = ""
    """Zaaknummer van de gemeente, letterlijk."""
    afzender: Annotated[str, Ref(("organisatie",), "van", "stuurde")] | None = None
    """Wie het stuk maakte of stuurde."""
    ontvanger: Annotated[str, Ref(("organisatie",), "aan", "ontving")] | None = None
    """Aan wie het stuk is gericht."""
    bijlage_bij: Annotated[str, Ref(("document",), "bijlage bij", "heeft als bijlage")] | None = (
        None
    )
    """Het stuk waar dit een bijlage bij is."""
    url: str = Field(
        default="",
        pattern=r"^(https://[A-Za-z0-9.-]+(:[0-9]+)?([/?#][!#-;=?-Z\[\]_a-z~]*)?)?$",
    )
    """Officieel adres (https) waar het stuk staat, als dat bekend is."""
    aanwezig: bool = False
    """Of wij de tekst van dit stuk hebben gelezen; anders kennen wij het alleen uit andere."""
    overzicht: str = Field(default="", pattern=r"^(notas-en-plannen)?$")
    """Naam van de lijst waar dit stuk in staat: "notas-en-plannen", of leeg."""
    samenvatting: InGewoneTaal = LEEG
    """Wat het stuk is en waarom het ertoe doet, in een paar zinnen."""
    woo_categorie: str = Field(default="", pattern=r"^(infocat0(0[1-9]|1[0-8]))?$")
    """Informatiecategorie van de Woo (art. 3.3), als "infocat001" tot "infocat018"."""
