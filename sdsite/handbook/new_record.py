"""A new record as a commented YAML file: what is known filled in, the rest for the editor."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping

from sdsite.handbook.dictionary import Entry, Field, entry_of
from sdsite.model.item import Item
from sdsite.pages.noun_descriptions import INHOUD

WIDTH = 92
"""Columns of a comment, without its indentation."""

_SLUG = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_NUMBER_OR_DATE = re.compile(r"-?[0-9]+(\.[0-9]+)?|[0-9]{4}-[0-9QW]{1,2}[0-9]*(-[0-9]{2})?")
_SPECIAL = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
"""Words that YAML may read as something else than text."""


def new_record(noun: type[Item], values: Mapping[str, str]) -> str:
    """Write a record of a noun; `values` are texts by key, in a list parted by commas.

    A key that must be there and has no value is written with nothing behind it, so that
    `sdsite check` asks for it; a key that may be there is written as a comment.
    """
    entry = entry_of(noun)
    head = (
        f"{noun.noun.capitalize()}: {INHOUD[noun.plural]}",
        "Vul in wat leeg is en controleer het met: sdsite check",
        "Een regel met # ervoor telt niet mee; haal het # weg om hem te gebruiken.",
    )
    lines = [*(f"# {line}" for line in head), ""]
    for field in entry.fields:
        lines += [*_key(field, entry, values, values.get("id", "")), ""]
    return "\n".join(lines).rstrip() + "\n"


def asked_for(noun: type[Item]) -> tuple[Field, ...]:
    """The keys of a noun that need a value and can be told in one line, in the order to ask.

    Where it comes from is asked last: the document, for the rest of a vindplaats may follow.
    """
    entry = entry_of(noun)
    needed = [each for each in entry.fields if each.required and entry.asks_for(each)]
    order = {"titel": -2, "id": -1, "bronnen": 1}
    return tuple(sorted(needed, key=lambda field: order.get(field.name, 0)))


def _key(field: Field, entry: Entry, values: Mapping[str, str], whole: str) -> Iterator[str]:
    """The lines of a key: what it means, its choices, and the key with its value."""
    told = f"{field.description}{_form(field)}"
    yield from (f"# {line}" for line in textwrap.wrap(told, WIDTH, break_on_hyphens=False))
    given = values.get(field.name, "")
    if not field.required and not given:
        yield f"# {field.name}:"
    elif field.block:
        yield f"{field.name}:"
        inner = entry.asks_for(field)
        yield from _block(field, entry, {inner.name: given} if inner and given else {}, whole)
    elif field.many:
        yield f"{field.name}:"
        yield from (f"  - {_scalar(each.strip(), field)}".rstrip() for each in given.split(","))
    else:
        yield f"{field.name}: {_scalar(given, field)}".rstrip()


def _block(field: Field, entry: Entry, values: Mapping[str, str], whole: str) -> Iterator[str]:
    """The lines of what stands in a key: one block, or the first of a list of blocks."""
    if field.many:
        yield "  -"
    indent = "    " if field.many else "  "
    own = f"{whole}-1" if whole and field.many else ""
    for inner in entry.blocks[field.block]:
        yield from (f"{indent}{line}" for line in _key(inner, entry, {"id": own, **values}, own))


def _form(field: Field) -> str:
    if field.choices:
        return f" Kies uit: {', '.join(field.choices)}."
    return "" if field.block or field.kind == "tekst" else f" Vorm: {field.kind}."


def _scalar(text: str, field: Field) -> str:
    """A value as YAML: bare when that cannot be misread, otherwise between quotes."""
    bare = _SLUG.fullmatch(text) and text not in _SPECIAL
    number = field.kind.removeprefix("lijst van: ") != "tekst" and _NUMBER_OR_DATE.fullmatch(text)
    switch = field.kind == "true of false" and text in {"true", "false"}
    return text if not text or bare or number or switch else json.dumps(text, ensure_ascii=False)
