"""Files → records that know their place; the only reader of source files."""

from sdsite.sources.example import read_example
from sdsite.sources.limits import MAX_CHARACTERS, MAX_FINDINGS, MAX_PAGE, not_all_checked
from sdsite.sources.lines import Lines, Path
from sdsite.sources.project import CONFIG, read
from sdsite.sources.record import Form, Record, Sources
from sdsite.sources.rules import SourceRule
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
