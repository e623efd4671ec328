"""Every reference says what it may point at and how it reads from both ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from pydantic import BaseModel

from sdsite.model import NOUNS
from sdsite.model.item import Onderdeel
from sdsite.model.verwijzing import Ref
from sdsite.model.vindplaats import Vindplaats


def test_elke_verwijzing_is_van_twee_kanten_in_woorden_te_lezen() -> None:
    refs = list(_refs())
    assert len(refs) > 20
    silent = [name for name, ref in refs if not (ref.forward and ref.backward)]
    assert sorted(silent) == ["Relatie.naar", "Relatie.van"]  # a relatie has words of its own


def test_elke_verwijzing_noemt_soorten_die_bestaan() -> None:
    nouns = {noun.noun for noun in (*NOUNS, *Onderdeel.__subclasses__())}
    assert all(set(ref.to) <= nouns for _, ref in _refs())


def _refs() -> Iterator[tuple[str, Ref]]:
    models: tuple[type[BaseModel], ...] = (*NOUNS, *Onderdeel.__subclasses__(), Vindplaats)
    for model in models:
        for name, field in model.model_fields.items():
            for each in (*field.metadata, *_inside(field.annotation)):
                if isinstance(each, Ref):
                    yield f"{model.__name__}.{name}", each


def _inside(annotation: object) -> Iterator[object]:
    yield from getattr(annotation, "__metadata__", ())
    for part in get_args(annotation):
        yield from _inside(part)
