"""Check on what a spreadsheet would count: a text in the data that reads as a formula there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding, Severity
from sdsite.model.register import Pad, Register
from sdsite.model.texts import texts

_FORMULA = re.compile(r"\s*(?:[=@]|[+-]\s*(?:[A-Z]{2,}\(|[^|\n]*\|[^!\n]*!))")
"""How a formula begins; a figure below zero and a list with dashes do not begin so."""


def formulas(register: Register, _config: Config) -> Iterator[Finding]:
    """Warn of a text that a spreadsheet takes for a formula when it opens the CSV file.

    The file keeps the text as it is, for the programs that read it.
    """
    for fact in (*register.items.values(), *register.rows):
        for pad, text in texts(fact):
            if _FORMULA.match(text):
                yield Finding(
                    register.place(fact.id, *pad),
                    CheckRule.FORMULA,
                    f'Achter "{_key(pad)}" staat een tekst die een rekenprogramma als formule '
                    "leest.",
                    "Zet er een woord of een aanhalingsteken voor, tenzij de bron het zo schrijft.",
                    Severity.WARNING,
                )


def _key(pad: Pad) -> str:
    return str(next(step for step in reversed(pad) if isinstance(step, str)))
