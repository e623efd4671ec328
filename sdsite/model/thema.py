"""Thema: a subject that facts are gathered under."""

from typing import ClassVar

from sdsite.model.item import Item
from sdsite.model.tekst import InGewoneTaal
from sdsite.waardelijsten import DataThema, TopThema


class Thema(Item):
    """A subject in the words of residents."""

    noun: ClassVar[str] = "thema"
    plural: ClassVar[str] = "themas"
    needs_source: ClassVar[bool] = False

    uitleg: InGewoneTaal
    """Waar dit thema over gaat, in gewone taal."""
    top_thema: TopThema | None = None
    """Onderwerp uit de TOP-lijst van de overheid waar dit thema onder valt; voor de Woo."""
    data_thema: DataThema | None = None
    """Code van het Europese datathema waar dit onder valt, zoals SOCI of HEAL; voor open data."""
