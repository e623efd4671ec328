"""Records → values of a model, with every mistake in plain Dutch at its own line."""

from sdsite.validation.bounds import FIRST_YEAR, LAST_YEAR, MAX_TEXT
from sdsite.validation.fields import did_you_mean, nearest
from sdsite.validation.rules import ValidationRule
from sdsite.validation.validate import validate
from sdsite.validation.written import Parser, Written, described_fields, field_docstrings

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "MAX_TEXT",
    "Parser",
    "ValidationRule",
    "Written",
    "described_fields",
    "did_you_mean",
    "field_docstrings",
    "nearest",
    "validate",
]
