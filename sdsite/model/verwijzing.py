"""A reference from one fact to another, declared on the field that holds the id."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ref:
    """Says of a field that it holds ids, of which nouns, and how the link reads from both ends."""

    to: tuple[str, ...]
    """Nouns (singular) that the id may belong to; empty means any noun."""
    forward: str
    """The kind of link in words, read from the record that holds the id."""
    backward: str
    """The kind of link in words, read from the record that the id points at."""
