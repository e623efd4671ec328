"""The models → the data dictionary: of every noun its fields, in words for who fills them in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import get_args

from pydantic import BaseModel, StringConstraints

from sdsite.frozen import frozen
from sdsite.handbook.json_schema import REF, Schema, record_schema
from sdsite.model.item import Id
from sdsite.model.load import NOUNS, ROWS
from sdsite.model.moeilijk_woord import MoeilijkWoord
from sdsite.model.verwijzing import REFERS_TO

_ID = next(each.pattern for each in get_args(Id) if isinstance(each, StringConstraints))
"""How the pattern of an id looks in a schema."""

_PLAIN = {
    "string": "tekst",
    "integer": "geheel getal",
    "number": "getal",
    "boolean": "true of false",
    "object": "blok",
}


@frozen
class Field:
    """One key that an editor may write."""

    name: str
    """The key as it is written."""
    kind: str
    """What stands behind it, in plain Dutch: `datum`, `lijst van: id van een thema`."""
    required: bool
    """Whether the record is wrong without it."""
    description: str
    """What it means, in Dutch; one line."""
    choices: tuple[str, ...] = ()
    """The words it may hold; empty when it is no choice."""
    refers_to: tuple[str, ...] | None = None
    """Nouns that the id in it may be of, empty for any; None when it holds no id."""
    block: str = ""
    """Name of the block that stands in it, once or as a list; empty for a plain value."""
    many: bool = False
    """Whether it holds a list."""


@frozen
class Entry:
    """A noun, or the settings, as people write it."""

    fields: tuple[Field, ...]
    """Its keys, in the order in which they are best written."""
    blocks: Mapping[str, tuple[Field, ...]]
    """The blocks that stand in it, by name, each with its keys; outer ones first."""

    def asks_for(self, field: Field) -> Field | None:
        """The one value that a key needs: itself or, in a block, the only key that must be there.

        None when a single line cannot tell it.
        """
        if not field.block:
            return field
        needed = [inner for inner in self.blocks[field.block] if inner.required]
        return needed[0] if len(needed) == 1 and not needed[0].block else None


def entry_of(model: type[BaseModel]) -> Entry:
    """Read the entry of a model out of its JSON Schema."""
    schema = record_schema(model)
    defs = schema.pop("definitions", {})
    assert isinstance(defs, dict)  # noqa: S101  record_schema gives nothing else
    fields = tuple(_fields(schema, defs))
    blocks: dict[str, tuple[Field, ...]] = {}
    todo = [field.block for field in fields if field.block]
    while todo:
        name = todo.pop(0)
        if name not in blocks:
            blocks[name] = tuple(_fields(defs[name], defs))
            todo += [field.block for field in blocks[name] if field.block]
    return Entry(fields, blocks)


def models() -> Mapping[str, type[BaseModel]]:
    """Every noun with files of its own, by its plural, and the list of hard words."""
    return {model.plural: model for model in (*NOUNS, *ROWS, MoeilijkWoord)}


def _fields(schema: Schema, defs: Mapping[str, Schema]) -> Iterator[Field]:
    """The keys of a block: those that must be there first, otherwise in the model's order."""
    required, properties = schema.get("required", []), schema["properties"]
    assert isinstance(required, list)  # noqa: S101  a JSON Schema
    assert isinstance(properties, dict)  # noqa: S101  a JSON Schema
    for name in sorted(properties, key=lambda each: each not in required):
        value = properties[name]
        many = value.get("type") == "array"
        inner = value["items"] if many else value
        target = str(inner.get("$ref", "")).removeprefix(REF)
        found = defs[target] if target else inner
        refers_to, choices = inner.get(REFERS_TO), found.get("enum", [])
        assert isinstance(choices, list)  # noqa: S101  a JSON Schema
        kind = _kind(target, found, refers_to)
        yield Field(
            name,
            f"lijst van: {kind}" if many else kind,
            required=name in required,
            description=value.get("description", ""),
            choices=tuple(map(str, choices)),
            refers_to=None if refers_to is None else tuple(refers_to),
            block=target if "properties" in found else "",
            many=many,
        )


def _kind(target: str, schema: Mapping[str, object], refers_to: list[str] | None) -> str:
    if refers_to is not None:
        return f"id van een {' of '.join(refers_to)}" if refers_to else "id van een gegeven"
    if target == "Datum":
        return "datum, zo precies als bekend"
    if "enum" in schema:
        return "een van de keuzes"
    if "properties" in schema:
        return f"blok {target}"
    if schema.get("format") == "date":
        return "dag (jaar-maand-dag)"
    ways = schema.get("anyOf")
    if isinstance(ways, list):
        return _kind("", ways[0], None)
    if schema.get("pattern") == _ID:
        return "id van kleine letters, cijfers en streepjes"
    plain = schema.get("type", "string")
    return _PLAIN[plain if isinstance(plain, str) else "string"] + _limits(schema)


def _limits(schema: Mapping[str, object]) -> str:
    """Between which numbers a value must be, if there are such: " van 1 tot en met 5"."""
    least, most = schema.get("minimum"), schema.get("maximum")
    if least is None and most is None:
        return ""
    if least is None:
        return f", ten hoogste {most}"
    return f", ten minste {least}" if most is None else f" van {least} tot en met {most}"
