"""Checks on ids: every reference leads somewhere, to the right kind of fact, and ids are unique."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model.register import Register


def unknown_ids(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a reference to an id that does not exist, with the nearest id that does."""
    for verband in register.verbanden:
        for end, path in ((verband.van, ("van",)), (verband.naar, verband.veld)):
            if end not in register.plekken:
                yield Finding(
                    register.place(verband.drager or verband.van, *path),
                    CheckRule.UNKNOWN_ID,
                    f'Er is geen gegeven met het id "{end}".',
                    _suggestion(end, register),
                )
    for row in register.rows:
        for field in ("tabel", "indicator", "document"):
            target = getattr(row, field, None)
            if target is not None and target not in register.items:
                yield Finding(
                    register.place(row.id, field),
                    CheckRule.UNKNOWN_ID,
                    f'Er is geen gegeven met het id "{target}".',
                    _suggestion(target, register),
                )


def _suggestion(wrong: str, register: Register) -> str:
    near = difflib.get_close_matches(wrong, register.plekken, n=1, cutoff=0.75)
    if near:
        return f'Bedoelde u "{near[0]}"?'
    return "Kijk de schrijfwijze na, of voeg het gegeven toe."


def wrong_nouns(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a reference to a fact of another kind than belongs there."""
    for verband in register.verbanden:
        target = register.items.get(verband.naar)
        if target is None or not verband.nouns or target.noun in verband.nouns:
            continue
        yield Finding(
            register.place(verband.drager or verband.van, *verband.veld),
            CheckRule.WRONG_NOUN,
            f'Hier hoort een {" of ".join(verband.nouns)}, maar "{verband.naar}" is een {target.noun}.',
            "Kies een id van het goede soort.",
        )


def duplicate_ids(register: Register, _config: Config) -> Iterator[Finding]:
    """Report an id that was written twice, at the second place, naming the first."""
    for item_id, first, second in register.dubbel:
        yield Finding(
            second,
            CheckRule.DUPLICATE_ID,
            f'Het id "{item_id}" bestaat al in {first}.',
            "Geef een van de twee een ander id; verander nooit een id dat al is gepubliceerd.",
        )
