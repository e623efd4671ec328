"""Activiteit: a piece of work in one year's agenda, its goals, actions and progress."""

from enum import StrEnum
from typing import Annotated, ClassVar

from sdsite.model.datum import Datum
from sdsite.model.duiding import Duiding, Zekerheid
from sdsite.model.item import Frozen, Item, Onderdeel, Regel
from sdsite.model.tekst import LEEG, InGewoneTaal
from sdsite.model.verwijzing import Ref
from sdsite.model.vindplaats import Vindplaats


class Domein(StrEnum):
    """The law or field that an activity or an amount belongs to."""

    WMO = "Wmo"
    JEUGD = "Jeugd"
    WERK_EN_INKOMEN = "Werk en inkomen"
    BREED = "breed"


class Stand(StrEnum):
    """How an activity stands."""

    LOOPT = "loopt"
    AFGEROND = "afgerond"
    UITGESTELD = "uitgesteld"
    OPGEGAAN_IN = "opgegaan in"
    NIET_GESTART = "niet gestart"
    ONBEKEND = "onbekend"


class Doelstelling(Onderdeel):
    """One goal of an activity, in the order of the source."""

    noun: ClassVar[str] = "doelstelling"
    plural: ClassVar[str] = "doelstellingen"
    part_of: ClassVar[str | None] = "activiteit"

    tekst: InGewoneTaal
    """Het doel, in onze woorden."""


class Actie(Onderdeel):
    """One concrete action of an activity ("wat gaan we concreet doen")."""

    noun: ClassVar[str] = "actie"
    plural: ClassVar[str] = "acties"
    part_of: ClassVar[str | None] = "activiteit"

    tekst: InGewoneTaal
    """Wat de gemeente doet, in onze woorden."""
    onderdelen: tuple[InGewoneTaal, ...] = ()
    """Punten die de bron onder deze actie opsomt."""
    wanneer: Datum | None = None
    """Wanneer, als de bron dat zegt."""


class Voortgang(Frozen):
    """A dated report of how an activity goes."""

    datum: Datum
    """Peildatum van het bericht."""
    stand: Stand
    """Hoe het er toen voor stond."""
    toelichting: InGewoneTaal = LEEG
    """Wat er is gedaan of gebleken, in onze woorden."""
    zekerheid: Zekerheid = Zekerheid.GESTELD
    """Zegt de bron dit zo, of leiden wij het af?"""
    bronnen: tuple[Vindplaats, ...]
    """Waar dat staat."""


class Looptijd(Frozen):
    """When an activity runs, as far as known."""

    begin: Datum | None = None
    """Start."""
    eind: Datum | None = None
    """Einde."""


class Activiteit(Item):
    """A piece of work in one year's agenda; next year's is a record of its own."""

    noun: ClassVar[str] = "activiteit"
    plural: ClassVar[str] = "activiteiten"

    agenda: Annotated[str, Ref(("agenda",), "staat in", "bevat activiteit")]
    """De agenda (en dus het jaar) waar deze activiteit in staat."""
    actielijn: Annotated[str, Ref(("actielijn",), "valt onder", "heeft als activiteit")]
    """De actielijn."""
    nummer: str = ""
    """Nummer in de agenda, letterlijk ("2.3"); leeg als de bron niet nummert."""
    voorheen: Regel | None = None
    """Eerdere naam die de bron noemt."""
    samenvatting: InGewoneTaal
    """Wat het is en waarvoor, in gewone taal."""
    doelstellingen: tuple[Doelstelling, ...] = ()
    """De doelen, elk apart."""
    acties: tuple[Actie, ...] = ()
    """Wat de gemeente concreet doet."""
    domeinen: tuple[Domein, ...] = ()
    """Bij welke wet of welk veld dit hoort."""
    domein_duiding: Duiding | None = None
    """Als de bron het domein niet noemt: op welke woorden onze indeling rust."""
    looptijd: Looptijd | None = None
    """Van wanneer tot wanneer, als dat bekend is."""
    voortgang: tuple[Voortgang, ...] = ()
    """Berichten over de voortgang, oudste eerst."""


class OvergangSoort(StrEnum):
    """What became of an activity the next year."""

    VOORTGEZET = "voortgezet"
    HERNOEMD = "hernoemd"
    SAMENGEVOEGD = "samengevoegd"
    OPGEGAAN_IN = "opgegaan in"
    AFGEROND = "afgerond"
    UITGESTELD = "uitgesteld"
    NIEUW = "nieuw"
    ONBEKEND = "onbekend"


class Overgang(Item):
    """How activities of one year became those of the next, stated or derived."""

    noun: ClassVar[str] = "overgang"
    plural: ClassVar[str] = "overgangen"

    soort: OvergangSoort
    """Wat er gebeurde."""
    van: tuple[Annotated[str, Ref(("activiteit",), "vervolg op", "kreeg als vervolg")], ...] = ()
    """Activiteiten van het eerste jaar; leeg als de activiteit nieuw is."""
    naar: tuple[Annotated[str, Ref(("activiteit",), "ging over in", "kwam voort uit")], ...] = ()
    """Activiteiten van het volgende jaar; leeg als er geen is."""
    zekerheid: Zekerheid
    """Zegt de bron het, of leiden wij het af?"""
    duiding: Duiding | None = None
    """Bij een afgeleide overgang: op welke woorden."""
    toelichting: InGewoneTaal = LEEG
    """Uitleg in een of twee zinnen."""
