"""Gebeurtenis: something dated: a meeting, a deadline, a start, an end."""

from enum import StrEnum
from typing import Annotated, ClassVar

from sdsite.model.datum import Datum
from sdsite.model.item import Item
from sdsite.model.tekst import LEEG, InGewoneTaal
from sdsite.model.verwijzing import Ref


class GebeurtenisSoort(StrEnum):
    """What kind of event it is."""

    VERGADERING = "vergadering"
    STUK = "stuk"
    TERMIJN = "termijn"
    START = "start"
    EINDE = "einde"
    MIJLPAAL = "mijlpaal"
    LANDELIJK = "landelijk"


class Gebeurtenis(Item):
    """A dated event that is not itself an advice, question or decision on this site."""

    noun: ClassVar[str] = "gebeurtenis"
    plural: ClassVar[str] = "gebeurtenissen"

    datum: Datum
    """Wanneer, zo precies als de bron het zegt."""
    soort: GebeurtenisSoort
    """Wat voor gebeurtenis."""
    gepland: bool = False
    """Of de bron dit als voornemen noemt, niet als iets dat is gebeurd."""
    toelichting: InGewoneTaal = LEEG
    """Wat er gebeurde of zou gebeuren."""
    wie: tuple[Annotated[str, Ref(("organisatie",), "met", "nam deel aan")], ...] = ()
    """Betrokken organisaties."""
    over: tuple[Annotated[str, Ref((), "gaat over", "gebeurtenis")], ...] = ()
    """Waar het over gaat."""
