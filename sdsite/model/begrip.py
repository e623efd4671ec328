"""Begrip: a word of art in plain words."""

from typing import ClassVar

from sdsite.model.item import Item, Regel
from sdsite.model.tekst import InGewoneTaal


class Begrip(Item):
    """A term that needs explaining, with the ways it is written."""

    noun: ClassVar[str] = "begrip"
    plural: ClassVar[str] = "begrippen"
    needs_source: ClassVar[bool] = False

    uitleg: InGewoneTaal
    """Wat het woord betekent, in gewone taal."""
    voluit: str = ""
    """Bij een afkorting: waar de letters voor staan."""
    schrijfwijzen: tuple[Regel, ...] = ()
    """Andere manieren waarop dit woord in de bronnen staat."""
