"""Editie: since when a page or file of the site says what it says (a row of data/edities.csv)."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, ClassVar

from pydantic import AfterValidator, StringConstraints

from sdsite.model.item import Frozen


def _fingerprint(value: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{16}", value):
        raise ValueError(
            f'"{value}" is geen vingerafdruk; maak dit bestand niet met de hand, maar kopieer '
            "sitemaps/edities.csv uit de website"
        )
    return value


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
    vingerafdruk: Annotated[str, AfterValidator(_fingerprint)]
    """Kenmerk van de gegevens op dat adres, door de site berekend."""
