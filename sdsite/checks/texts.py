"""Check on texts: what a reader needs is not left empty."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model.inside import fields_of
from sdsite.model.register import Register


def empty_texts(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a text that may not be left out and has no words in it."""
    for item in register.items.values():
        for key in fields_of(type(item)).needed:
            if not getattr(item, key):
                yield Finding(
                    register.place(item.id, key),
                    CheckRule.EMPTY_TEXT,
                    f'Achter "{key}" staat geen tekst.',
                    "Schrijf in een of twee gewone zinnen wat er te zeggen is.",
                )
