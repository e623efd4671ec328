"""Which keys a model knows at a place, so that a mistyped one gets a suggestion."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import get_args

from pydantic import BaseModel

from sdsite.sources import Path

LONGEST_WORD = 100
"""Characters in a word that another is sought for; what is longer is no slip of the pen."""


def known_keys(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """Give the keys that may stand in the block at a path inside a model, sorted."""
    models = _models_at(model, path)
    keys = {info.alias or name for each in models for name, info in each.model_fields.items()}
    return tuple(sorted(keys))


def is_required(model: type[BaseModel], path: Path) -> bool:
    """Tell whether the key at the end of a path may not be left out of its block."""
    key = str(path[-1])
    models = _models_at(model, path[:-1])
    return any(key in each.model_fields and each.model_fields[key].is_required() for each in models)


def nearest(word: str, words: Iterable[str]) -> str | None:
    """Give the word most like another, or None when none is like it."""
    if len(word) > LONGEST_WORD:
        return None
    by_lower = {each.lower(): each for each in words}
    found = difflib.get_close_matches(word.lower(), sorted(by_lower), n=1, cutoff=0.6)
    return by_lower[found[0]] if found else None


@lru_cache(maxsize=1024)  # a wrong column is asked after for every row
def did_you_mean(word: str, words: tuple[str, ...]) -> str:
    """Give the hint for a word that does not exist: the nearest one, or all there are."""
    close = nearest(word, words)
    if close is not None:
        return f'Bedoelde u "{close}"?'
    return f"Mogelijk is: {', '.join(words)}." if words else "Haal het weg."


def _models_at(model: type[BaseModel], path: Path) -> tuple[type[BaseModel], ...]:
    models: tuple[type[BaseModel], ...] = (model,)
    for step in path:
        if isinstance(step, str):
            models = tuple(dict.fromkeys(_below(models, step)))
    return models


def _below(models: Iterable[type[BaseModel]], key: str) -> Iterator[type[BaseModel]]:
    for model in models:
        for name, info in model.model_fields.items():
            if key in (name, info.alias):
                yield from _models_in(info.annotation)


def _models_in(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models_in(part)
