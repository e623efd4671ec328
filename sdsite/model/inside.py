"""What a fact is made of: its values at any depth, by what the types of their fields may hold."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from functools import cache

from pydantic import BaseModel

from sdsite.frozen import frozen
from sdsite.model.datum import Moment
from sdsite.model.item import Item
from sdsite.model.register import Pad
from sdsite.model.tekst import Dialect
from sdsite.model.verwijzing import Ref


@frozen
class Fields:
    """The fields of a model that hold more than a number or a word from a list."""

    models: tuple[str, ...]
    """Those in which other models may stand."""
    texts: tuple[str, ...]
    """Those in which words may stand, in the dialect or not."""
    needed: tuple[str, ...]
    """Those with a text in the dialect that may not be left out."""
    links: tuple[tuple[str, Ref | None], ...]
    """Those that may hold links: ids, with the reference declared on them, or texts with links."""


@cache
def fields_of(model: type[BaseModel]) -> Fields:
    """Which fields of a model may hold what."""
    models, texts, needed, links = [], [], [], []
    for name, field in model.model_fields.items():
        parts = (*field.metadata, *_parts(field.annotation))
        types = {part for part in parts if isinstance(part, type)}
        ref = next((part for part in parts if isinstance(part, Ref)), None)
        if any(issubclass(each, BaseModel) for each in types):
            models.append(name)
        if types & {str, Dialect, Moment}:
            texts.append(name)
        if Dialect in types and field.is_required():
            needed.append(name)
        if ref is not None or Dialect in types:
            links.append((name, ref))
    return Fields(tuple(models), tuple(texts), tuple(needed), tuple(links))


def inside(fact: BaseModel) -> list[tuple[Pad, BaseModel]]:
    """A fact and the values inside it, each with the way to it; the facts inside it are left out.

    What is inside a value comes behind it, before what stands next to it.
    """
    found: list[tuple[Pad, BaseModel]] = []
    _gather(fact, (), found)
    return found


def _gather(model: BaseModel, pad: Pad, found: list[tuple[Pad, BaseModel]]) -> None:
    found.append((pad, model))
    for path, inner in inner_models(model):
        if not isinstance(inner, Item):
            _gather(inner, pad + path, found)


def inner_models(model: BaseModel) -> Iterator[tuple[Pad, BaseModel]]:
    """The models that stand in the fields of a model, facts too."""
    values = vars(model)
    for name in fields_of(type(model)).models:
        value = values[name]
        if isinstance(value, BaseModel):
            yield (name,), value
        elif isinstance(value, tuple):
            for index, inner in enumerate(value):
                if isinstance(inner, BaseModel):
                    yield (name, index), inner


def _parts(annotation: object) -> Iterator[object]:
    """Everything that a type is made of: the types in it, and what is declared on them."""
    yield annotation
    yield from getattr(annotation, "__metadata__", ())
    for inner in typing.get_args(annotation):
        yield from _parts(inner)
