"""What every noun of the domain shares: a frozen model, an id, subjects and sources."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field, StringConstraints

from sdsite.model.verwijzing import Ref
from sdsite.model.vindplaats import Vindplaats
from sdsite.validation import Written

_DEVICE = re.compile(r"[a-z]+-([0-9]{4}-)?(con|prn|aux|nul|com[0-9]|lpt[0-9])")
"""Behind the noun and a year, a name that Windows keeps for a device: no folder can have it."""


def _no_device(value: str) -> str:
    if _DEVICE.fullmatch(value):
        msg = f'het id "{value}" wordt een map die in Windows niet kan bestaan; maak het langer'
        raise ValueError(msg)
    return value


Id = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", min_length=3, max_length=120),
    AfterValidator(_no_device),
]
"""Stable key: lower case letters, digits and hyphens. Never reused, never changed."""

Regel = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
"""One line of plain text, without markup."""


class Frozen(Written):
    """Base of every value in the model: immutable, and unknown keys are refused."""


class Item(Frozen):
    """Something public with a permanent address: a record, or a part of one."""

    noun: ClassVar[str] = ""
    """The noun in the singular, as the field says it; also the prefix of a top-level id."""
    plural: ClassVar[str] = ""
    """The noun in the plural: the folder below data/ and the file name in the API."""
    part_of: ClassVar[str | None] = None
    """For a part: the noun of the record it stands in. None for a record of its own."""
    needs_source: ClassVar[bool] = True
    """Whether a record of this noun must name at least one vindplaats."""

    id: Id
    """Vaste sleutel van dit gegeven. Verander hem nooit: adressen en verwijzingen hangen eraan."""
    titel: Regel
    """Korte naam, zoals de bron die geeft of, als de bron er geen geeft, onze eigen naam."""
    themas: tuple[Annotated[str, Ref(("thema",), "gaat over thema", "in dit thema")], ...] = ()
    """Onderwerpen waar dit gegeven bij hoort (ids van thema's)."""
    bronnen: tuple[Vindplaats, ...] = ()
    """Waar dit staat: een of meer vindplaatsen in documenten."""
    gewijzigd: date | None = None
    """Wanneer dit gegeven voor het laatst is veranderd op deze website (ISO-datum)."""


class Onderdeel(Item):
    """A part of a record. Its sources are its own or, when it has none, those of the whole."""

    needs_source: ClassVar[bool] = False

    titel: str = Field(default="", max_length=300)
    """Korte naam, als het onderdeel er een heeft."""


__all__ = ["Field", "Frozen", "Id", "Item", "Onderdeel", "Regel"]
