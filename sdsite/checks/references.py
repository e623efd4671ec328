"""Checks on ids: every reference leads somewhere, to the right kind of fact, and ids are unique."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding, Place, short
from sdsite.model.item import Item
from sdsite.model.register import Register

LONGEST_ID = 200
"""Most characters of an id: with what comes behind it, it is the name of a file."""

MOST_SUGGESTIONS = 50
"""Ids that a nearest one is looked for; with more a file is missing, and each search takes time."""

LOOK_IT_UP = "Kijk de schrijfwijze na, of voeg het gegeven toe."
"""The hint where no id is near."""


def unknown_ids(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a reference to an id that does not exist, with the nearest id that does."""
    known = register.items.keys() | register.rij.keys()
    unknown = {end for ends in (register.uit, register.terug) for end in ends if end not in known}
    hints = _Hints(register)
    for verband in register.verbanden if unknown else ():
        for end, path in ((verband.van, ("van",)), (verband.naar, verband.veld)):
            if end in unknown:
                place = register.place(verband.drager or verband.van, *path)
                yield unknown_id(place, end, hints.hint(end, verband.nouns))
    for row in register.rows:
        for field in ("tabel", "indicator", "document"):
            target = getattr(row, field, None)
            if target is not None and target not in register.items:
                place = register.place(row.id, field)
                yield unknown_id(place, target, hints.hint(target, (field,)))


def unknown_id(place: Place, wrong: str, hint: str) -> Finding:
    """What to say of a reference to an id that does not exist."""
    message = f'Er is geen gegeven met het id "{short(wrong, LONGEST_ID)}".'
    return Finding(place, CheckRule.UNKNOWN_ID, message, hint)


def long_ids(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a row whose id, made from its words, is too long for the name of its file."""
    for row in register.rows:
        if len(row.id) > LONGEST_ID:
            yield Finding(
                register.place(row.id),
                CheckRule.LONG_ID,
                f"Het id van deze regel wordt {len(row.id)} tekens lang, en {LONGEST_ID} kan.",
                "Het bestaat uit de tabel, het domein, de post en de stand: kort daar een van in.",
            )


class _Hints:
    """Suggestions, each looked for once, and only for the first few ids of a project."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._found: dict[tuple[str, tuple[str, ...]], str] = {}

    def hint(self, wrong: str, nouns: tuple[str, ...]) -> str:
        """What to do about an id that does not exist."""
        asked = (wrong, nouns)
        if asked not in self._found:
            if len(wrong) > LONGEST_ID or len(self._found) >= MOST_SUGGESTIONS:
                return LOOK_IT_UP
            self._found[asked] = suggestion(wrong, self._register, nouns)
        return self._found[asked]


def suggestion(wrong: str, register: Register, nouns: tuple[str, ...] = ()) -> str:
    """What to do about an id that does not exist: the nearest that does, of the nouns asked."""
    ids = [i for i, item in register.items.items() if not nouns or item.noun in nouns]
    whole = [item_id for item_id in ids if item_id == f"{register.items[item_id].noun}-{wrong}"]
    if not nouns:
        ids += [row.id for row in register.rows]
    near = whole or difflib.get_close_matches(wrong, ids, n=1, cutoff=0.75)
    if near:
        return f'Bedoelde u "{near[0]}"?'
    return LOOK_IT_UP


def wrong_nouns(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a reference to a fact of another kind than belongs there."""
    for verband in register.verbanden:
        nouns = verband.aard.nouns
        target = register.items.get(verband.naar) if nouns else None
        if target is not None and target.noun not in nouns:
            place = register.place(verband.drager or verband.van, *verband.veld)
            yield wrong_noun(place, nouns, target)


def wrong_noun(place: Place, nouns: tuple[str, ...], target: Item) -> Finding:
    """What to say of a reference, at a place where these nouns belong, to a fact of another."""
    return Finding(
        place,
        CheckRule.WRONG_NOUN,
        f'Hier hoort een {" of ".join(nouns)}, maar "{target.id}" is een {target.noun}.',
        "Kies een id van het goede soort.",
    )


def duplicate_ids(register: Register, _config: Config) -> Iterator[Finding]:
    """Report an id that was written twice, at the second place, naming the first."""
    for item_id, first, second in register.dubbel:
        if item_id in register.items:
            message = f'Het id "{item_id}" bestaat al in {first}.'
            hint = "Geef het nieuwste een ander id; een id dat al is gepubliceerd, blijft."
        else:
            message = (
                f"Deze regel gaat over hetzelfde als die in {first}: {_same(register, item_id)}."
            )
            hint = "Haal een van de twee weg, of verbeter waarin zij horen te verschillen."
        yield Finding(second, CheckRule.DUPLICATE_ID, message, hint)


def _same(register: Register, row_id: str) -> str:
    """What two rows of one table have in common, as far as it is filled in."""
    row = vars(register.rij[row_id])
    fields = ("tabel", "indicator", "domein", "post", "jaar", "soort", "stand")
    return ", ".join(f"{field} {row[field]}" for field in fields if row.get(field))
