"""MoeilijkWoord: a word that is better said otherwise (a row of data/moeilijke-woorden.csv)."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import StringConstraints

from sdsite.model.item import Frozen

Woord = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=100)]


class MoeilijkWoord(Frozen):
    """A word or phrase that many readers do not know, with what to write instead.

    Only `sdsite check` and the preview read it; it does not come on the website.
    """

    noun: ClassVar[str] = "moeilijk-woord"
    plural: ClassVar[str] = "moeilijke-woorden"

    woord: Woord
    """Het moeilijke woord in zijn gewone vorm (beschikking, realiseren, adequaat), of een paar
    woorden achter elkaar (ten behoeve van)."""
    suggestie: Woord
    """Wat u beter kunt schrijven; meer mogelijkheden met een komma ertussen."""
    toelichting: Annotated[str, StringConstraints(strip_whitespace=True, max_length=300)] = ""
    """Wanneer de suggestie past, of waarom het woord lastig is, in een zin."""
    vormen: Annotated[str, StringConstraints(strip_whitespace=True, max_length=300)] = ""
    """Vormen die niet volgens de regels gaan, met een komma ertussen, zoals toegewezen bij
    toewijzen. Meervouden en gewone werkwoordsvormen herkent de controle zelf."""
