"""Check on what stands under something else: by going up one never comes back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model.register import Register

_UP = ("hoofddoel", "bijlage_bij", "vorige_stand")
"""Fields that name what a fact stands under, is an annex of, or follows."""


def circles(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a goal that stands under itself, directly or by way of others; annexes the same.

    Each circle is told once, at the id that comes first in the alphabet.
    """
    for field in _UP:
        for way in _circles(_ways_up(register, field)):
            yield Finding(
                register.place(way[0], field),
                CheckRule.CIRCLE,
                f"Deze gegevens vormen een kring: {' → '.join(way)}."
                if len(way) > 2
                else f'"{way[0]}" verwijst hier naar zichzelf.',
                f'Kies een ander id bij "{field}", of haal de sleutel bij een van hen weg.',
            )


def _ways_up(register: Register, field: str) -> dict[str, str]:
    """Id of each fact that stands under another by this field → id of that other."""
    nouns = (noun for noun in register.nouns if field in noun.model_fields)
    facts = chain.from_iterable(map(register.all, nouns))
    return {item.id: up for item in facts if (up := getattr(item, field))}


def _circles(up: Mapping[str, str]) -> Iterator[list[str]]:
    """Each way up that comes back, from its first id by the alphabet to that id again."""
    seen: set[str] = set()
    for start in up:
        way: list[str] = []
        here = start
        while here in up and here not in seen:
            seen.add(here)
            way.append(here)
            here = up[here]
        if here in way:
            circle = way[way.index(here) :]
            first = circle.index(min(circle))
            yield [*circle[first:], *circle[: first + 1]]
