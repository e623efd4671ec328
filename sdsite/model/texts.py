"""Every text in a fact, as it was written, with the way to it."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from sdsite.model.datum import Moment
from sdsite.model.inside import fields_of, inside
from sdsite.model.register import Pad
from sdsite.model.tekst import Dialect


def texts(fact: BaseModel) -> Iterator[tuple[Pad, str]]:
    """Every text in a fact, of one word too; the parts of it that are facts tell their own."""
    for pad, model in inside(fact):
        values = vars(model)
        for name in fields_of(type(model)).texts:
            value = values[name]
            if type(value) is str:
                yield (*pad, name), value
            elif value:
                yield from _of_value(value, (*pad, name))


def _of_value(value: object, pad: Pad) -> Iterator[tuple[Pad, str]]:
    if isinstance(value, Dialect):
        yield pad, value.geschreven
    elif isinstance(value, tuple):
        for at, inner in enumerate(value):
            yield from _of_value(inner, (*pad, at))
    elif isinstance(value, str):
        yield pad, value
    elif isinstance(value, Moment):
        yield (*pad, "uitleg"), value.uitleg
