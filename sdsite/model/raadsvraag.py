"""Raadsvraag: questions by a council party, question by question, with their answers."""

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from sdsite.model.datum import Datum
from sdsite.model.duiding import Duiding
from sdsite.model.item import Item, Onderdeel
from sdsite.model.tekst import LEEG, InGewoneTaal
from sdsite.model.verwijzing import Ref


class AntwoordStrekking(StrEnum):
    """How far a question is answered; always our reading."""

    BEANTWOORD = "beantwoord"
    DEELS = "deels beantwoord"
    VERWEZEN = "verwezen"
    NIET = "niet beantwoord"


class Antwoord(Onderdeel):
    """The college's answer to one deelvraag."""

    noun: ClassVar[str] = "antwoord"
    plural: ClassVar[str] = "antwoorden"
    part_of: ClassVar[str | None] = "deelvraag"

    samenvatting: InGewoneTaal
    """Wat het college antwoordt, in onze woorden."""
    strekking: AntwoordStrekking
    """Hoe ver de vraag is beantwoord."""
    duiding: Duiding
    """Wie dat zo leest, en op welke woorden."""
    verwijst_naar: tuple[Annotated[str, Ref((), "verwijst naar", "genoemd in antwoord")], ...] = ()
    """Stukken, activiteiten of antwoorden waar het college naar verwijst."""


class Deelvraag(Onderdeel):
    """One question mark: what is asked, and the answer."""

    noun: ClassVar[str] = "deelvraag"
    plural: ClassVar[str] = "deelvragen"
    part_of: ClassVar[str | None] = "raadsvraag"

    vraag: InGewoneTaal
    """Wat er wordt gevraagd, in onze woorden, als vraag."""
    antwoord: Antwoord | None = None
    """Het antwoord; leeg als er nog geen is."""


class Raadsvraag(Onderdeel):
    """One numbered question, with the asker's observation and its deelvragen."""

    noun: ClassVar[str] = "raadsvraag"
    plural: ClassVar[str] = "raadsvragen"
    part_of: ClassVar[str | None] = "vragenbrief"

    nummer: int = Field(ge=1, le=9999)
    """Nummer in de brief."""
    observatie: InGewoneTaal = LEEG
    """Wat de vragensteller opmerkt of vindt, in onze woorden."""
    gaat_over: tuple[Annotated[str, Ref((), "gaat over", "onderwerp van vraag")], ...] = ()
    """Waar de vraag over gaat: activiteiten, actielijnen, risico's, stukken."""
    passage: str = ""
    """De plek in het stuk waar de vraag naar wijst ("3.2, pagina 9-14"), letterlijk."""
    deelvragen: tuple[Deelvraag, ...] = Field(min_length=1)
    """De vragen zelf."""


class Vragenbrief(Item):
    """A set of written questions by a council party and the answers of the college."""

    noun: ClassVar[str] = "vragenbrief"
    plural: ClassVar[str] = "vragenbrieven"

    fractie: Annotated[str, Ref(("organisatie",), "gesteld door", "stelde vragen")]
    """Welke fractie vraagt."""
    ingediend: Datum
    """Wanneer de vragen zijn gesteld."""
    beantwoord: Datum | None = None
    """Wanneer het college antwoordde; leeg als er nog geen antwoord is."""
    uitstelbericht: Datum | None = None
    """Wanneer het college liet weten dat het later wordt, als dat is gebeurd."""
    uitgesteld_tot: Datum | None = None
    """Tot wanneer, als dat bericht een nieuwe datum noemt."""
    zaaknummer: str = ""
    """Zaaknummer van het antwoord, letterlijk."""
    over: Annotated[str, Ref(("document",), "vragen over", "kreeg vragen")]
    """Het stuk waar de vragen over gaan."""
    document: Annotated[str, Ref(("document",), "staat in", "bevat")]
    """De brief waarin vragen en antwoorden staan."""
    samenvatting: InGewoneTaal
    """Waar de vragen over gaan en wat het antwoord is, in een paar zinnen."""
    vragen: tuple[Raadsvraag, ...] = Field(min_length=1)
    """De vragen, in volgorde."""
