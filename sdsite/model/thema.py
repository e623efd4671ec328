"""Thema: a subject that facts are gathered under."""

from typing import ClassVar

from sdsite.model.item import Item
from sdsite.model.tekst import Tekst


class Thema(Item):
    """A subject in the words of residents."""

    noun: ClassVar[str] = "thema"
    plural: ClassVar[str] = "themas"
    needs_source: ClassVar[bool] = False

    uitleg: Tekst
    """Waar dit thema over gaat, in gewone taal."""
