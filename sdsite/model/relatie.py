"""Relatie: a typed link between two facts, shown on both."""

from enum import StrEnum
from typing import Annotated, ClassVar

from sdsite.model.duiding import Duiding, Zekerheid
from sdsite.model.item import Item
from sdsite.model.tekst import LEEG, Tekst
from sdsite.model.verwijzing import Ref


class RelatieSoort(StrEnum):
    """What one fact is to another, read forward."""

    REACTIE_OP = "reactie op"
    UITVOERING_VAN = "geeft uitvoering aan"
    VOLGT_OP = "volgt op"
    VERWIJST_NAAR = "verwijst naar"
    VERVANGT = "vervangt"
    GEFINANCIERD_UIT = "gefinancierd uit"
    IN_SPANNING_MET = "in spanning met"


BACKWARD: dict[RelatieSoort, str] = {
    RelatieSoort.REACTIE_OP: "kreeg als reactie",
    RelatieSoort.UITVOERING_VAN: "uitgevoerd door",
    RelatieSoort.VOLGT_OP: "gevolgd door",
    RelatieSoort.VERWIJST_NAAR: "genoemd in",
    RelatieSoort.VERVANGT: "vervangen door",
    RelatieSoort.GEFINANCIERD_UIT: "betaalt mee aan",
    RelatieSoort.IN_SPANNING_MET: "in spanning met",
}
"""The same relations, read from the other end."""


class Relatie(Item):
    """A typed link that no field of a record already tells."""

    noun: ClassVar[str] = "relatie"
    plural: ClassVar[str] = "relaties"

    van: Annotated[str, Ref((), "", "")]
    """Id waar de relatie begint."""
    soort: RelatieSoort
    """Wat het ene met het andere te maken heeft."""
    naar: Annotated[str, Ref((), "", "")]
    """Id waar de relatie naartoe gaat."""
    zekerheid: Zekerheid
    """Zegt de bron het, of leiden wij het af?"""
    duiding: Duiding | None = None
    """Bij een afgeleide relatie: op welke woorden."""
    toelichting: Tekst = LEEG
    """Uitleg in een zin."""
