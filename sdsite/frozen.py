"""A frozen value: a dataclass with slots that costs as little as one that may change.

A dataclass that Python itself keeps frozen sets each of its fields through a function that refuses
all others. To make such a value takes four times as long, and a build makes some hundreds of them
for each page. So it is mypy that refuses an assignment, here and in the tests.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

Value = TypeVar("Value")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[Value]) -> type[Value]:
    """Make a class one of frozen values: equal, and of equal hash, when all fields are."""
    return dataclass(slots=True, unsafe_hash=True)(cls)
