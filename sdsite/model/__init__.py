"""What is true: every noun of the domain as a frozen value; no files, no HTML."""

from sdsite.model.load import NOUNS, ROWS, ModelRule, load
from sdsite.model.register import Register

__all__ = ["NOUNS", "ROWS", "ModelRule", "Register", "load"]
