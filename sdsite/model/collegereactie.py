"""Collegereactie: what the college answered to one point of advice."""

from enum import StrEnum
from typing import Annotated, ClassVar

from sdsite.model.datum import Datum
from sdsite.model.duiding import Duiding
from sdsite.model.item import Item
from sdsite.model.tekst import LEEG, InGewoneTaal, Tekst
from sdsite.model.verwijzing import Ref


class Strekking(StrEnum):
    """How far the college follows a point of advice; always our reading."""

    OVERGENOMEN = "overgenomen"
    DEELS = "deels overgenomen"
    NIET = "niet overgenomen"
    TOEGELICHT = "toegelicht"
    IN_BERAAD = "in beraad"
    GEEN_REACTIE = "geen reactie"


class Collegereactie(Item):
    """The college's reaction to one adviespunt; at most one for each point."""

    noun: ClassVar[str] = "collegereactie"
    plural: ClassVar[str] = "collegereacties"

    adviespunt: Annotated[str, Ref(("adviespunt",), "reactie op", "kreeg als reactie")]
    """Het adviespunt waarop het college reageert."""
    datum: Datum
    """Datum van de reactie."""
    samenvatting: InGewoneTaal
    """Wat het college zegt, in onze woorden."""
    strekking: Strekking
    """Hoe ver het college het advies volgt."""
    duiding: Duiding
    """Wie dat zo leest, en op welke woorden."""
    zienswijze_adviesraad: Tekst = LEEG
    """Wat de adviesraad zelf van de reactie vindt, als die dat heeft laten weten."""
    gevolgd_door: tuple[Annotated[str, Ref((), "kreeg vervolg in", "vervolg op")], ...] = ()
    """Activiteiten, besluiten of toezeggingen waarin het vervolg te zien is."""
