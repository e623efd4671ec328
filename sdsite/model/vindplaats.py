"""Vindplaats: the passage in a document that a fact comes from."""

from __future__ import annotations

import sys
from typing import Annotated

from pydantic import StringConstraints, WithJsonSchema, field_validator

from sdsite.model.verwijzing import Ref
from sdsite.validation import Written


class Vindplaats(Written):
    """A document and the place in it; a literal quote where the exact words matter."""

    document: Annotated[str, Ref(("document",), "komt uit", "bron van")]
    """Id van het document."""
    onderdeel: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)] = ""
    """Hoofdstuk, paragraaf, vraag, tabel of bijlage, zoals het document die noemt."""
    pagina: Annotated[str, WithJsonSchema({"type": ["string", "integer"]}, mode="validation")] = ""
    """Bladzijde zoals gedrukt, bijvoorbeeld "9" of "9-14"; leeg als die niet bekend is."""
    citaat: Annotated[str, StringConstraints(strip_whitespace=True, max_length=400)] = ""
    """Letterlijke woorden uit het document, kort, alleen als het op de woorden aankomt."""

    @field_validator("pagina", mode="before")
    @classmethod
    def _page_number_as_text(cls, value: object) -> object:
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        return sys.intern(value) if type(value) is str else value  # the same few in all records
