"""Toezegging: something promised in a reaction, an answer or an agenda, and what came of it."""

from enum import StrEnum
from typing import Annotated, ClassVar

from sdsite.model.datum import Datum
from sdsite.model.item import Item
from sdsite.model.tekst import LEEG, InGewoneTaal, Tekst
from sdsite.model.verwijzing import Ref


class ToezeggingStand(StrEnum):
    """What later sources say of a promise."""

    NAGEKOMEN = "nagekomen"
    DEELS = "deels nagekomen"
    NIET_NAGEKOMEN = "niet nagekomen"
    LOOPT = "loopt"
    GEEN_BERICHT = "nog geen bericht"


class Toezegging(Item):
    """A promise by the college; the vindplaats says in which words it was made."""

    noun: ClassVar[str] = "toezegging"
    plural: ClassVar[str] = "toezeggingen"

    gedaan_in: Annotated[
        str,
        Ref(
            ("collegereactie", "antwoord", "agenda", "activiteit", "document"),
            "gedaan in",
            "bevat toezegging",
        ),
    ]
    """De reactie, het antwoord of het stuk waarin de belofte staat."""
    datum: Datum
    """Wanneer de belofte is gedaan."""
    belofte: InGewoneTaal
    """Wat er is beloofd, in onze woorden."""
    termijn: Datum | None = None
    """Wanneer het klaar zou zijn, als dat is gezegd."""
    stand: ToezeggingStand
    """Wat latere bronnen ervan zeggen."""
    opvolging: InGewoneTaal = LEEG
    """Wat er volgens latere bronnen van kwam."""
    beoordeeld_door: str = ""
    """Wie dat zo heeft beoordeeld (een rol); nodig bij elke stand, behalve "nog geen bericht"."""
    zienswijze_adviesraad: Tekst = LEEG
    """Wat de adviesraad er zelf van vindt, als die dat heeft laten weten."""
    uitkomst: tuple[Annotated[str, Ref((), "leidde tot", "volgt uit toezegging")], ...] = ()
    """Gegevens die laten zien wat ervan kwam."""
