"""What is true: every noun of the domain as a frozen value; no files, no HTML."""

from sdsite.model.load import NOUNS, ROWS, load
from sdsite.model.register import Register
from sdsite.model.rules import ModelRule

__all__ = ["NOUNS", "ROWS", "ModelRule", "Register", "load"]
