"""Find the links in a record: ids in fields, ids in texts, and the sources of a fact."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import cache

from pydantic import BaseModel

from sdsite.frozen import frozen
from sdsite.model.activiteit import Overgang
from sdsite.model.inside import fields_of, inner_models, inside
from sdsite.model.item import Item
from sdsite.model.register import Aard, Grond, Pad, Verband, aard, shared
from sdsite.model.relatie import BACKWARD, Relatie
from sdsite.model.tekst import Dialect
from sdsite.model.vindplaats import Vindplaats

_ENDS = ("van", "naar")
"""The fields of an overgang that are one link, of their own."""

_IN_A_TEXT = aard("noemt", "genoemd in", (), "tekst")
"""The kind of link that stands in a text."""


@frozen
class Gevonden:
    """An item met on the walk through a record."""

    item: Item
    """The record or part."""
    pad: Pad
    """Where it stands in the record."""
    ouder: str | None
    """Id of the item it stands in, if any."""


def walk_items(model: BaseModel, pad: Pad = (), ouder: str | None = None) -> Iterator[Gevonden]:
    """Every item in a record, the record itself first, with its path and its parent."""
    if isinstance(model, Item):
        yield Gevonden(model, pad, ouder)
        ouder = model.id
    for path, inner in inner_models(model):
        yield from walk_items(inner, pad + path, ouder)


def find_links(item: Item) -> Iterator[Verband]:
    """The links that an item states itself; parts of it state their own."""
    if type(item) is Relatie:
        yield _of_relatie(item)
        return
    if type(item) is Overgang:
        yield from _of_overgang(item)
    for pad, value in inside(item):
        values = vars(value)
        for name, kind in _fields_with_links(type(value)):
            for path, target in _targets(values[name]):
                yield Verband(item.id, target, kind, shared((*pad, name, *path)))


@cache
def _fields_with_links(model: type[BaseModel]) -> tuple[tuple[str, Aard], ...]:
    """The fields of a model that may hold links, each with the kind of link they are."""
    soort = "bron" if model is Vindplaats else "veld"
    return tuple(
        (name, aard(ref.forward, ref.backward, ref.to, soort) if ref else _IN_A_TEXT)
        for name, ref in fields_of(model).links
        if model is not Overgang or name not in _ENDS
    )


def _targets(value: object) -> Iterable[tuple[Pad, str]]:
    """The ids in the value of a field, or in the texts in it, each with the way to it."""
    if isinstance(value, str):
        return (((), value),)
    if isinstance(value, Dialect):  # one text for an id, of which there are many
        return [((), sys.intern(target)) for target in dict.fromkeys(value.verwijzingen)]
    if isinstance(value, tuple):
        return [((at, *pad), to) for at, inner in enumerate(value) for pad, to in _targets(inner)]
    return ()


def _of_relatie(relatie: Relatie) -> Verband:
    return Verband(
        relatie.van,
        relatie.naar,
        aard(str(relatie.soort), BACKWARD[relatie.soort], (), "relatie"),
        ("naar",),
        Grond(relatie.zekerheid, relatie.duiding, relatie.toelichting, relatie.id),
    )


def _of_overgang(overgang: Overgang) -> Iterator[Verband]:
    kind = aard(
        f"ging verder als ({overgang.soort})",
        f"kwam voort uit ({overgang.soort})",
        ("activiteit",),
        "overgang",
    )
    ground = Grond(overgang.zekerheid, overgang.duiding, overgang.toelichting, overgang.id)
    for van in overgang.van:
        for index, naar in enumerate(overgang.naar):
            yield Verband(van, naar, kind, ("naar", index), ground)
