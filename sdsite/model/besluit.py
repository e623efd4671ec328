"""Besluit: something that a body decided."""

from enum import StrEnum
from typing import Annotated, ClassVar

from sdsite.model.datum import Datum
from sdsite.model.item import Item
from sdsite.model.tekst import InGewoneTaal
from sdsite.model.verwijzing import Ref


class BesluitSoort(StrEnum):
    """What the body did."""

    VASTGESTELD = "vastgesteld"
    KENNISGENOMEN = "kennisgenomen"
    GEINFORMEERD = "geïnformeerd"
    INGESTEMD = "ingestemd"
    VERWACHT = "verwacht"


class Besluit(Item):
    """A decision, taken or announced."""

    noun: ClassVar[str] = "besluit"
    plural: ClassVar[str] = "besluiten"

    orgaan: Annotated[str, Ref(("organisatie",), "genomen door", "besloot")]
    """Wie besloot."""
    datum: Datum
    """Wanneer."""
    soort: BesluitSoort
    """Wat het orgaan deed."""
    samenvatting: InGewoneTaal
    """Wat er is besloten, in onze woorden."""
    over: tuple[Annotated[str, Ref((), "besluit over", "onderwerp van besluit")], ...] = ()
    """Stukken, opgaven of activiteiten waar het besluit over gaat."""
