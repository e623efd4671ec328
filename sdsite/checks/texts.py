"""Check on texts: what a reader needs is not left empty."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.checks.rule import CheckRule
from sdsite.findings import Finding
from sdsite.model.indicator import Meting
from sdsite.model.inside import fields_of
from sdsite.model.item import Item
from sdsite.model.register import Herkomstplek
from sdsite.model.tabel import Bedrag


def empty_texts(fact: Item | Bedrag | Meting, plek: Herkomstplek) -> Iterator[Finding]:
    """Report a text that may not be left out and has no words in it."""
    needed = fields_of(type(fact)).needed if isinstance(fact, Item) else ()
    for key in needed:
        if not getattr(fact, key):
            yield Finding(
                plek.place(key),
                CheckRule.EMPTY_TEXT,
                f'Achter "{key}" staat geen tekst.',
                "Schrijf in een of twee gewone zinnen wat er te zeggen is.",
            )
