"""Editie: since when a page or file of the site says what it says (a row of data/edities.csv)."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pydantic import StringConstraints

from sdsite.model.item import Frozen, Regel


class Editie(Frozen):
    """What was published at one address, kept so that its date moves when it does and only then.

    The rows are made by a build (`sitemaps/edities.csv`) and copied into data/, never by hand.
    """

    noun: ClassVar[str] = "editie"
    plural: ClassVar[str] = "edities"

    adres: Annotated[str, StringConstraints(max_length=300)] = ""
    """Adres van de bladzijde of het bestand vanaf de hoofdmap; leeg voor de startpagina."""
    sinds: date
    """Sinds welke dag dit daar zo staat (ISO-datum)."""
    vingerafdruk: Annotated[Regel, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
    """Kenmerk van de gegevens op dat adres, door de site berekend."""
