"""Check on what a spreadsheet would count: a text in the data that reads as a formula there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdsite.checks.rule import CheckRule
from sdsite.findings import Finding, Severity
from sdsite.model.indicator import Meting
from sdsite.model.item import Item
from sdsite.model.register import Herkomstplek, Pad
from sdsite.model.tabel import Bedrag
from sdsite.model.texts import texts

_FORMULA = re.compile(r"\s*(?:[=@]|[+-]\s*(?:[A-Z]{2,}\(|[^|\n]*\|[^!\n]*!))")
"""How a formula begins; a figure below zero and a list with dashes do not begin so."""


def formulas(fact: Item | Bedrag | Meting, plek: Herkomstplek) -> Iterator[Finding]:
    """Warn of a text that a spreadsheet takes for a formula when it opens the CSV file.

    The file keeps the text as it is, for the programs that read it.
    """
    for pad, text in texts(fact):
        if _FORMULA.match(text):
            yield Finding(
                plek.place(*pad),
                CheckRule.FORMULA,
                f'Achter "{_key(pad)}" staat een tekst die een rekenprogramma als formule leest.',
                "Zet er een woord of een aanhalingsteken voor, tenzij de bron het zo schrijft.",
                Severity.WARNING,
            )


def _key(pad: Pad) -> str:
    return str(next(step for step in reversed(pad) if isinstance(step, str)))
