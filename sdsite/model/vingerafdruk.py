"""Vingerafdruk: a short mark of what records say; another as soon as one of them changes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sdsite.model.register import Register

DIGITS = 16
"""How long a mark is, in hexadecimal digits."""


def fingerprints(register: Register) -> dict[str, str]:
    """By id of each record a mark of all it says, of what links to it and of the cells in it."""
    marks = {
        item.id: hashlib.sha256(item.model_dump_json(exclude_defaults=True).encode())
        for item in register.items.values()
        if item.part_of is None
    }
    for row in register.rows:
        if row.whole in marks:
            marks[row.whole].update(f"\n{row.model_dump_json(exclude_defaults=True)}".encode())
    for verband in register.verbanden:
        end = register.whole(verband.naar)
        if end in marks:
            words = f"\n{verband.van} {verband.heen} {verband.naar}"
            marks[end].update(words.encode())
    return {item_id: mark.hexdigest()[:DIGITS] for item_id, mark in marks.items()}


def fingerprint_of(texts: Iterable[str]) -> str:
    """One mark of several texts or marks, in their order: 16 hexadecimal digits."""
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:DIGITS]
