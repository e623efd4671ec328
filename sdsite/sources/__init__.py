"""Files → records that know their place; the only reader of source files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sdsite.lazy import loader
from sdsite.sources.folder import CONFIG
from sdsite.sources.limits import MAX_CHARACTERS, MAX_FINDINGS, MAX_PAGE, not_all_checked
from sdsite.sources.lines import Lines, Path
from sdsite.sources.record import Form, Record, Sources
from sdsite.sources.rules import SourceRule

if TYPE_CHECKING:
    from sdsite.sources.example import read_example
    from sdsite.sources.project import read
    from sdsite.sources.source_texts import read_texts

__all__ = [
    "CONFIG",
    "MAX_CHARACTERS",
    "MAX_FINDINGS",
    "MAX_PAGE",
    "Form",
    "Lines",
    "Path",
    "Record",
    "SourceRule",
    "Sources",
    "not_all_checked",
    "read",
    "read_example",
    "read_texts",
]

__getattr__ = loader(
    __name__, {"read": "project", "read_example": "example", "read_texts": "source_texts"}
)
"""Loads a reader when somebody reads: to see that nothing changed, none is needed."""
