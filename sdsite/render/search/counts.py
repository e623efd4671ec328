"""A record → its words, each with where it stands and how often."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import TypeAlias

from sdsite.frozen import frozen
from sdsite.pages.search_plan import SearchRecord, Told
from sdsite.render.search.words import indexed, pieces, tokens

IN_TITLE = 4
"""Added to the weight of a word that stands in the title."""

WHOLE_TITLE = 8
"""Added to the weight of a word or phrase that is the title, from its first word to its last."""

STEPS = 16
"""Weights stay below this."""

MOST = 3
"""A word that stands more often in a text weighs no more."""

Codes: TypeAlias = "array[int]"
"""Where a word stands: of each record its number × STEPS + the weight there."""


@frozen
class WordCounts:
    """What the index knows of one record."""

    weights: Mapping[str, int]
    """Word → times in the text (at most MOST), plus IN_TITLE; 0 for a word around it only."""
    title: list[str]
    """The tokens of the title, as written."""
    text: list[str]
    """The text, the date and the words that are not shown, in pieces."""


def count_words(record: SearchRecord, told: Told) -> WordCounts:
    """Count the words of a record: in title, text, and around it (context, facets, id)."""
    title = tokens(record.title)
    text = pieces("\n".join((told.text, record.date_words, *told.extra)))
    facets = (value for values in told.facets.values() for value in values)
    named = _words(record.id.replace("-", " "))
    around = map(_around, (record.context, record.soort, *facets))
    weights = Counter(dict.fromkeys(named.union(*around), 0))
    weights.update(indexed(text))
    for word, times in weights.items():
        if times > MOST:
            weights[word] = MOST
    for word in set(indexed(title)):
        weights[word] = weights.get(word, 0) + IN_TITLE
    for name in filter(None, map(_one_word, told.names)):
        weights[name] = weights.get(name, 0) % IN_TITLE + IN_TITLE + WHOLE_TITLE
    return WordCounts(weights, title, text)


def _one_word(name: str) -> str:
    """The word that a name is; empty for a name of several, or of one that says nothing."""
    written = tokens(name)
    return next(indexed(written), "") if len(written) == 1 else ""


@lru_cache(maxsize=4096)
def _around(written: str) -> frozenset[str]:
    """The words of what stands around many records: their whole, a value of a facet."""
    return frozenset(_words(written))


def _words(written: str) -> set[str]:
    return set(indexed(pieces(written)))
