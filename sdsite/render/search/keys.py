"""A word of the site → the keys it is found by: lemmas, amounts, and the parts of a compound."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from sdsite.frozen import frozen
from sdsite.render.search.compounds import Splitter

_UNITS = {"miljoen": 10**6, "miljard": 10**9, "duizend": 10**3}
_SMALLEST = 100_000
"""Amounts from here on are found by what people call them: 0,1 miljoen."""


@frozen
class Keys:
    """The keys of one word."""

    own: tuple[str, ...]
    """It is a form of these: betaalde → betalen; 10730000 → itself and 10,7miljoen."""
    halves: tuple[str, ...] = ()
    """The two words a compound is made of."""
    parts: tuple[str, ...] = ()
    """All words it is made of: those of the halves as well."""


def find_keys(word: str, splitter: Splitter) -> Keys:
    """The keys of one word that is no number."""
    own = _own(word, splitter)
    halves = splitter.split(word)
    if halves is None:
        return Keys(own)
    parts = (key for part in splitter.parts(word) for key in _own(part, splitter))
    return Keys(
        own,
        tuple(_own(half, splitter)[0] for half in halves),
        tuple(part for part in dict.fromkeys(parts) if part not in own),
    )


def number_keys(number: str) -> Keys:
    """The keys of a word that begins with a digit, which no dictionary has: those of its amount."""
    return Keys(tuple(dict.fromkeys((number, *_amounts(number)))))


def other_forms(word: str, splitter: Splitter) -> Iterator[str]:
    """Forms of a key that people may type, whether the site has them or not."""
    yield from splitter.dutch.forms(word)
    halves = splitter.split(word)
    if halves is not None and word not in splitter.dutch:
        front = word.removesuffix(halves[1])
        for form in splitter.dutch.forms(halves[1]):
            yield front + form


def _own(word: str, splitter: Splitter) -> tuple[str, ...]:
    known = splitter.dutch.keys(word)
    if known:
        return known
    halves = splitter.split(word)
    if halves is not None:
        return (word.removesuffix(halves[1]) + splitter.dutch.lemma(halves[1]),)
    for ending in ("s", "en", "e"):  # kpis, pgbs: no word of Dutch, but a word of the site
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= 3 and (stem in splitter.site or stem in splitter.dutch):
            return (stem,)
    return (word,)


def _amounts(word: str) -> Iterator[str]:
    """Other ways to write an amount, exact or rounded: 10730000 → 10,7miljoen, 11miljoen."""
    digits = word.rstrip("abcdefghijklmnopqrstuvwxyz")
    unit = word[len(digits) :]
    if unit not in ("", *_UNITS) or not digits.replace(",", "", 1).isdigit():
        return
    value = Decimal(digits.replace(",", ".")) * _UNITS.get(unit, 1)
    if unit:
        yield _written(value)
    if value < _SMALLEST or (not unit and value >= 10**12):
        return
    for name in ("miljoen", "miljard"):
        for places in ("1", "0.1", "0.01"):
            rounded = (value / _UNITS[name]).quantize(Decimal(places), ROUND_HALF_UP)
            if rounded >= 1 or (name == "miljoen" and places == "0.1"):
                yield _written(rounded) + name


def _written(value: Decimal) -> str:
    return f"{value.normalize():f}".replace(".", ",")
