"""A view → a digest of all that it says: equal for equal views, in every process."""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from pydantic import BaseModel

_AS_THEY_ARE = (str, int, bool, float, bytes, type(None))
_LAYOUT = 2
"""The layout of marshal that writes equal values alike, whether they are one object or two."""


def view_digest(*views: object) -> bytes:
    """The digest of frozen values: dataclasses, models, tuples, mappings, words and numbers.

    The type of each value counts as well, as markup is not escaped and text is. The order of a
    mapping counts; a value of another type raises TypeError, rather than being overlooked.
    """
    return hashlib.sha256(marshal.dumps(_plain(views), _LAYOUT)).digest()


def _plain(value: object) -> Any:  # noqa: ANN401  what marshal takes has no public type
    """The value in types that marshal knows; it refuses a subclass of them."""
    kind: type = value.__class__
    if kind in _AS_THEY_ARE:
        return value
    if kind is tuple or kind is list:
        return [kind.__name__, *[_plain(each) for each in value]]  # type: ignore[attr-defined]
    if (names := _fields(kind)) is not None:
        return [kind.__qualname__, *[_plain(getattr(value, name)) for name in names]]
    if isinstance(value, Mapping):
        return ["mapping", *[(_plain(key), _plain(each)) for key, each in value.items()]]
    if isinstance(value, Enum):
        return [kind.__qualname__, value.name]
    if isinstance(value, str | date | Decimal):
        return [kind.__qualname__, str(value)]
    raise TypeError(f"a view holds a {kind.__name__}, of which no digest can be made")


@cache
def _fields(kind: type) -> tuple[str, ...] | None:
    """The fields of a dataclass or a frozen model; None for another type."""
    if issubclass(kind, BaseModel) and not kind.__private_attributes__:
        return tuple(kind.model_fields)
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else None
