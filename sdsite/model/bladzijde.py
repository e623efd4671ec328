"""Bladzijde: a page written by hand in content/, in Markdown."""

from typing import ClassVar

from pydantic import Field

from sdsite.model.item import Frozen, Regel


class Bladzijde(Frozen):
    """A written page: its path below content/ is its address."""

    plural: ClassVar[str] = "content"

    pad: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$")
    """Adres van de bladzijde, afgeleid van de bestandsnaam."""
    titel: Regel
    """Titel bovenaan."""
    kort: Regel
    """Antwoord in een of twee zinnen, onder de titel; ook de omschrijving voor zoekmachines."""
    menu: str = ""
    """Naam in de voet of het menu, als die korter moet."""
    tekst: str
    """De tekst in Markdown."""
    regel: int = 1
    """Regelnummer waarop de tekst begint."""
