"""Check on what a spreadsheet would count: a text in the data that reads as a formula there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding, Severity
from sdsite.model.register import Pad, Register

_FORMULA = re.compile(r"\s*(?:[=@]|[+-]\s*(?:[A-Z]{2,}\(|[^|\n]*\|[^!\n]*!))")
"""How a formula begins; a figure below zero and a list with dashes do not begin so."""


def formulas(register: Register, _config: Config) -> Iterator[Finding]:
    """Warn of a text that a spreadsheet takes for a formula when it opens the CSV file.

    The file keeps the text as it is, for the programs that read it.
    """
    seen = {id(plek.record): plek.record for plek in register.plekken.values()}
    for record in seen.values():
        if record.form == "markdown":
            continue
        for pad in _like_formulas(record.value, ()):
            yield Finding(
                record.place_of(pad),
                CheckRule.FORMULA,
                f'Achter "{_key(pad)}" staat een tekst die een rekenprogramma als formule leest.',
                "Zet er een woord of een aanhalingsteken voor, tenzij de bron het zo schrijft.",
                Severity.WARNING,
            )


def _like_formulas(value: object, pad: Pad) -> Iterator[Pad]:
    if isinstance(value, str):
        if _FORMULA.match(value):
            yield pad
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _like_formulas(inner, (*pad, key))
    elif isinstance(value, (list, tuple)):
        for at, inner in enumerate(value):
            yield from _like_formulas(inner, (*pad, at))


def _key(pad: Pad) -> str:
    return str(next(step for step in reversed(pad) if isinstance(step, str)))
