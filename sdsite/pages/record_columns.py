"""The fields of a model as columns of a table, flat: what a cell can hold, and how it is read.

A nested value gives a column for each of its fields (`duiding_woorden`), a date the six in which
it is told, and a list of words or ids one cell. A list of values or of parts gives no column:
`list_fields` names those, and they are tables of their own.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import Annotated, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from sdsite.frozen import frozen
from sdsite.model.datum import Moment, Precisie
from sdsite.model.duiding import Zekerheid
from sdsite.model.indicator import Meting
from sdsite.model.item import Item
from sdsite.model.load import NOUNS, ROWS
from sdsite.model.tabel import Bedrag
from sdsite.model.tekst import Dialect
from sdsite.model.verwijzing import Ref
from sdsite.pages.data_table import Column, Kind, Target, Value
from sdsite.validation import described_fields

Read = Callable[[BaseModel], Value]
"""Reads one cell out of a record."""

Noun = type[Item] | type[Bedrag] | type[Meting]
"""A model of facts that have an id: records, parts of records, rows."""

EVERYTHING = "gegevens"
"""The table in which every id stands, whatever its noun."""

_KINDS: dict[type, Kind] = {
    bool: "boolean",
    int: "integer",
    Decimal: "number",
    date: "date",
    str: "string",
    Dialect: "string",
}


_AS_THEY_ARE = frozenset(_KINDS) - {Dialect}
"""What a cell holds as the model has it."""


@frozen
class Cells:
    """The columns of a model, with how each is read from a value of it."""

    columns: tuple[Column, ...]
    """The columns, in the order of the fields."""
    reads: tuple[Read, ...]
    """For each column how its cell is read."""

    def row(self, value: BaseModel) -> tuple[Value, ...]:
        """The cells of one value."""
        return tuple(read(value) for read in self.reads)


@frozen
class ListField:
    """A field with a list of values that are no facts of their own."""

    name: str
    """Name of the field."""
    model: type[BaseModel]
    """What the list holds."""
    description: str
    """What the field says, in Dutch."""


@cache
def cells_of(model: type[BaseModel]) -> Cells:
    """The columns of a model and how they are read; lists of values and parts are left out."""
    found = tuple(_of_model(model))
    return Cells(tuple(column for column, _ in found), tuple(read for _, read in found))


@cache
def list_fields(model: type[BaseModel]) -> tuple[ListField, ...]:
    """The fields of a model that hold a list of values, in order."""
    fields = (
        (name, field, _inner(field.annotation)) for name, field in described_fields(model).items()
    )
    return tuple(
        ListField(name, inner, described(field))
        for name, field, (inner, many) in fields
        if many and issubclass(inner, BaseModel) and not issubclass(inner, Item)
    )


@cache
def nouns() -> dict[str, Noun]:
    """Every noun by its plural: records, the parts in them, and rows."""
    found: dict[str, Noun] = {}
    for noun in NOUNS:
        for model in _with_parts(noun):
            found[model.plural] = model
    return found | {row.plural: row for row in ROWS}


def described(field: FieldInfo) -> str:
    """What a field says, in Dutch, on one line."""
    return " ".join((field.description or "").split())


def ref_of(field: FieldInfo) -> Ref | None:
    """What the ids in a field refer to; None when it holds no ids."""
    found = (*field.metadata, *_metadata(field.annotation))
    return next((each for each in found if isinstance(each, Ref)), None)


def _with_parts(model: type[Item]) -> Iterator[type[Item]]:
    yield model
    for field in model.model_fields.values():
        inner, _ = _inner(field.annotation)
        if issubclass(inner, Item):
            yield from _with_parts(inner)


def _of_model(model: type[BaseModel]) -> Iterator[tuple[Column, Read]]:
    for name, field in described_fields(model).items():
        inner, many = _inner(field.annotation)
        if issubclass(inner, Item) or (many and issubclass(inner, BaseModel)):
            continue
        if inner is Moment:
            yield from _of_moment(name, field)
        elif issubclass(inner, BaseModel):
            yield from _of_nested(name, field, inner)
        else:
            yield _column(name, field, inner, many=many), _reader(name, inner, many=many)


def _column(name: str, field: FieldInfo, inner: type, *, many: bool) -> Column:
    options = tuple(str(each) for each in inner) if issubclass(inner, StrEnum) else ()
    return Column(
        name,
        "array" if many else _KINDS.get(inner, "string"),
        described(field),
        required=field.is_required() and (inner not in (str, Dialect) or name == "id"),
        options=() if many else options,
        target=None if many else _target(ref_of(field)),
    )


def _target(ref: Ref | None) -> Target | None:
    """The table that the ids of a field stand in: that of their noun, or the one with all."""
    if ref is None:
        return None
    plurals = {model.noun: plural for plural, model in nouns().items()}
    return Target(plurals[ref.to[0]] if len(ref.to) == 1 else EVERYTHING)


def _of_nested(
    name: str, field: FieldInfo, model: type[BaseModel]
) -> Iterator[tuple[Column, Read]]:
    always = field.is_required() and type(None) not in get_args(field.annotation)
    cells = cells_of(model)
    for column, read in zip(cells.columns, cells.reads, strict=True):
        yield (
            Column(
                f"{name}_{column.name}",
                column.kind,
                column.description,
                required=always and column.required,
                options=column.options,
                target=column.target,
            ),
            _through(name, read),
        )


def _through(name: str, read: Read) -> Read:
    def inner(value: BaseModel) -> Value:
        nested = getattr(value, name)
        return None if nested is None else read(nested)

    return inner


def _of_moment(name: str, field: FieldInfo) -> Iterator[tuple[Column, Read]]:
    words = described(field).removesuffix(".")
    required = field.is_required()
    precisions, certainties = (tuple(map(str, kind)) for kind in (Precisie, Zekerheid))
    told: tuple[tuple[str, Kind, str, bool, tuple[str, ...], str], ...] = (
        ("", "string", f"{words}; zo precies als bekend.", required, (), "iso"),
        ("_precisie", "string", "Hoe precies die datum is.", required, precisions, "precisie"),
        ("_begin", "date", "Eerste dag waarop dat kan zijn.", False, (), "begin"),
        ("_eind", "date", "Laatste dag waarop dat kan zijn.", False, (), "eind"),
        (
            "_zekerheid",
            "string",
            "Of de bron die datum noemt, of wij haar afleiden.",
            required,
            certainties,
            "zekerheid",
        ),
        ("_uitleg", "string", "Waaruit een afgeleide datum volgt.", False, (), "uitleg"),
    )
    for ending, kind, description, needed, options, attribute in told:
        column = Column(f"{name}{ending}", kind, description, required=needed, options=options)
        yield column, _of_attribute(name, attribute)


def _of_attribute(name: str, attribute: str) -> Read:
    def read(value: BaseModel) -> Value:
        moment = getattr(value, name)
        return None if moment is None else _plain(getattr(moment, attribute))

    return read


def _reader(name: str, inner: type, *, many: bool) -> Read:
    if inner in _AS_THEY_ARE and not many:
        return attrgetter(name)
    return lambda value: _plain(getattr(value, name))


def _plain(value: object) -> Value:
    """A value of a field as a cell holds it."""
    match value:
        case Dialect():
            return value.geschreven
        case tuple():
            return tuple(str(_plain(each)) for each in value)
        case StrEnum():
            return str(value)
        case None | str() | bool() | int() | Decimal() | date():
            return value
    raise TypeError(f"no cell can hold {value!r}")


def _inner(annotation: object) -> tuple[type, bool]:
    """The class that a field holds, through Annotated, Optional and tuple; whether it is a list."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _inner(inner[0])
    if origin in (Union, types.UnionType):
        (kind,) = (each for each in inner if each is not types.NoneType)
        return _inner(kind)
    if origin is tuple:
        return _inner(inner[0])[0], True
    return typing.cast("type", annotation), False


def _metadata(annotation: object) -> Iterator[object]:
    yield from getattr(annotation, "__metadata__", ())
    for inner in get_args(annotation):
        yield from _metadata(inner)
