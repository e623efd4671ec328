"""Persoon: somebody who acts in public, by reason of an office."""

from enum import StrEnum
from typing import Annotated, ClassVar

from sdsite.model.item import Item
from sdsite.model.verwijzing import Ref


class Rol(StrEnum):
    """The public offices whose holders may be named here (ABRvS 31 January 2018)."""

    BURGEMEESTER = "burgemeester"
    WETHOUDER = "wethouder"
    RAADSLID = "raadslid"
    VOORZITTER_ADVIESRAAD = "voorzitter adviesraad"


class Persoon(Item):
    """A name with the public office that allows it to be shown."""

    noun: ClassVar[str] = "persoon"
    plural: ClassVar[str] = "personen"

    rol: Rol
    """De openbare rol waarin deze persoon in de bronnen staat."""
    organisatie: Annotated[str, Ref(("organisatie",), "hoort bij", "mensen")]
    """Het orgaan of de fractie waarvoor deze persoon optreedt."""
