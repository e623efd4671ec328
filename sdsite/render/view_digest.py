"""A view → a digest of all that it says: equal for equal views, in every process."""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from itertools import chain
from operator import attrgetter
from typing import Any

from pydantic import BaseModel

_AS_THEY_ARE = frozenset({str, int, bool, float, bytes, type(None)})
_LAYOUT = 2
"""The layout of marshal that writes equal values alike, whether they are one object or two."""

_Plain = Callable[[Any], object]
"""A value of one type → the same in types that marshal knows."""


def view_digest(*views: object) -> bytes:
    """The digest of frozen values: dataclasses, models, tuples, mappings, words and numbers.

    The type of each value counts as well, as markup is not escaped and text is. The order of a
    mapping counts; a value of another type raises TypeError, rather than being overlooked.
    """
    return hashlib.sha256(marshal.dumps(_all(views), _LAYOUT)).digest()


def _all(values: Iterable[Any]) -> list[Any]:
    """The values in types that marshal knows: a tuple is a list, anything else a named tuple."""
    return [
        value if value.__class__ in _AS_THEY_ARE else _PLAIN[value.__class__](value)
        for value in values
    ]


class _PlainByType(dict[type, _Plain]):
    """How each type of value is made plain, decided when the first of its type comes by."""

    def __missing__(self, kind: type) -> _Plain:
        self[kind] = _plain(kind)
        return self[kind]


_PLAIN = _PlainByType({tuple: _all})


def _plain(kind: type) -> _Plain:
    """How a value of a type is made plain; a subclass of a type is another one."""
    name = kind.__qualname__
    if (names := _fields(kind)) is not None:
        get = _getter(names)
        return lambda value: (name, _all(get(value)))
    if kind is list:
        return lambda value: (name, _all(value))
    if issubclass(kind, Mapping):
        return lambda value: ("mapping", _all(chain.from_iterable(value.items())))
    if issubclass(kind, Enum):
        return lambda value: (name, value.name)
    if issubclass(kind, str):
        return lambda value: (name, str.__str__(value))
    if issubclass(kind, date | Decimal):
        return lambda value: (name, str(value))
    raise TypeError(f"a view holds a {kind.__name__}, of which no digest can be made")


def _fields(kind: type) -> tuple[str, ...] | None:
    """The fields of a dataclass or a frozen model; None for another type."""
    if issubclass(kind, BaseModel) and not kind.__private_attributes__:
        return tuple(kind.model_fields)
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else None


def _getter(names: tuple[str, ...]) -> Callable[[object], tuple[object, ...]]:
    """What gives the fields with these names, as a tuple however many they are."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)
