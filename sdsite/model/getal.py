"""Getal: a figure as a source gives it, exact; in JSON a number, not a text."""

from decimal import Decimal
from typing import Annotated

from pydantic import PlainSerializer, WithJsonSchema


def as_number(value: Decimal) -> int | float:
    """The same figure as JSON knows numbers: whole when it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)


Getal = Annotated[
    Decimal,
    PlainSerializer(as_number, return_type=int | float, when_used="json-unless-none"),
    WithJsonSchema({"type": "number"}, mode="serialization"),
]
"""Field type for a figure; sums of it are exact."""
