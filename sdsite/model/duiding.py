"""Duiding: our own reading of a source, marked as such, with the words it rests on."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from sdsite.model.item import Frozen, Regel


class Zekerheid(StrEnum):
    """Whether the source says it, or we derived it."""

    GESTELD = "gesteld"
    AFGELEID = "afgeleid"


class Duiding(Frozen):
    """Who read the source so, on which words, and why."""

    lezer: Regel = "de redactie"
    """Wie dit zo heeft gelezen (een rol, geen naam van een ambtenaar)."""
    woorden: str = Field(min_length=3, max_length=400)
    """De letterlijke woorden uit de bron waarop deze lezing rust."""
    uitleg: str = Field(default="", max_length=600)
    """Waarom die woorden zo zijn gelezen, in een of twee zinnen."""
