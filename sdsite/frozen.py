"""A frozen value: a dataclass with slots that costs as little as one that may change.

A dataclass that Python itself keeps frozen sets each of its fields through a function that refuses
all others. To make such a value takes four times as long, and a build makes some hundreds of them
for each page. So it is mypy that refuses an assignment, here and in the tests.

What compares and shows a value is the same for all classes. A dataclass has it written and compiled
for each of its own, which takes as long as all else that a class needs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

Value = TypeVar("Value")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[Value]) -> type[Value]:
    """Make a class one of frozen values: equal, and of equal hash, when all fields are."""
    made = dataclass(slots=True, repr=False, eq=False)(cls)
    for name, method in _methods(made).items():
        setattr(made, name, method)
    return made


def _methods(cls: Any) -> dict[str, Callable[..., object]]:  # noqa: ANN401  a dataclass
    """How values of a class are compared, hashed and shown; a field says where it has no part."""
    compared = [each.name for each in fields(cls) if each.compare]
    shown = [each.name for each in fields(cls) if each.repr]
    values = attrgetter(*compared) if compared else _nothing

    def equal(one: object, other: object) -> object:
        return values(one) == values(other) if other.__class__ is one.__class__ else NotImplemented

    def text(value: object) -> str:
        told = ", ".join(f"{name}={getattr(value, name)!r}" for name in shown)
        return f"{cls.__qualname__}({told})"

    return {"__eq__": equal, "__hash__": lambda value: hash(values(value)), "__repr__": text}


def _nothing(_value: object) -> tuple[()]:
    return ()
