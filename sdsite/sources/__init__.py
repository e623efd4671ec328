"""Files → records that know their place; the only reader of source files."""

from sdsite.sources.project import CONFIG, read
from sdsite.sources.record import Form, Path, Record, Sources
from sdsite.sources.rules import SourceRule

__all__ = ["CONFIG", "Form", "Path", "Record", "SourceRule", "Sources", "read"]
