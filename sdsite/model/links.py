"""Find the links in a record: ids in fields, ids in texts, and the sources of a fact."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from pydantic import BaseModel

from sdsite.frozen import frozen
from sdsite.model.activiteit import Overgang
from sdsite.model.inside import fields_of, inner_models, inside
from sdsite.model.item import Item
from sdsite.model.register import Grond, Pad, Verband, aard, shared
from sdsite.model.relatie import BACKWARD, Relatie
from sdsite.model.tekst import Dialect
from sdsite.model.vindplaats import Vindplaats

_ENDS = ("van", "naar")
"""The fields of an overgang that are one link, of their own."""


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
    if isinstance(item, Relatie):
        yield _of_relatie(item)
    elif isinstance(item, Overgang):
        yield from _of_overgang(item)
    if not isinstance(item, Relatie):
        for pad, value in inside(item):
            yield from _of_fields(value, item.id, pad)


def _of_fields(model: BaseModel, owner: str, pad: Pad) -> Iterator[Verband]:
    values = vars(model)
    soort = "bron" if isinstance(model, Vindplaats) else "veld"
    for name, ref in fields_of(type(model)).links:
        if ref is None:
            yield from _of_texts(values[name], owner, (*pad, name))
        elif not isinstance(model, Overgang) or name not in _ENDS:
            for path, target in _targets(values[name]):
                at = shared((*pad, name, *path))
                yield Verband(owner, target, aard(ref.forward, ref.backward, ref.to, soort), at)


def _targets(value: object) -> Iterator[tuple[Pad, str]]:
    if isinstance(value, str):
        yield (), value
    elif isinstance(value, tuple):
        for index, target in enumerate(value):
            yield (index,), str(target)


def _of_texts(value: object, owner: str, pad: Pad) -> Iterator[Verband]:
    if isinstance(value, Dialect):
        for target in map(sys.intern, dict.fromkeys(value.verwijzingen)):  # one text for an id
            yield Verband(owner, target, aard("noemt", "genoemd in", (), "tekst"), shared(pad))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from _of_texts(inner, owner, (*pad, index))


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
