"""Vingerafdruk: a short mark of what records say; another as soon as one of them changes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sdsite.model.register import Register


def fingerprints(register: Register) -> dict[str, str]:
    """By id of each record a mark of all it says, of what links to it and of the cells in it."""
    said: dict[str, list[str]] = {
        item.id: [item.model_dump_json(exclude_defaults=True)]
        for item in register.items.values()
        if item.part_of is None
    }
    for row in register.rows:
        said.get(row.whole, []).append(row.model_dump_json(exclude_defaults=True))
    for verband in register.verbanden:
        end = register.whole(verband.naar)
        said.get(end, []).append(f"{verband.van} {verband.heen} {verband.naar}")
    return {item_id: fingerprint_of(texts) for item_id, texts in said.items()}


def fingerprint_of(texts: Iterable[str]) -> str:
    """One mark of several texts or marks, in their order: 16 hexadecimal digits."""
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]
