"""A record → its words, each with where it stands and how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sdsite.pages.search_plan import SearchRecord
from sdsite.render.search.words import STOP_WORDS, readings, tokens

IN_TITLE = 4
"""Added to the weight of a word that stands in the title."""

WHOLE_TITLE = 8
"""Added to the weight of a phrase that is the title, from its first word to its last."""

STEPS = 16
"""Weights stay below this."""

MOST = 3
"""A word that stands more often in a text weighs no more."""


@dataclass(frozen=True, slots=True)
class WordCounts:
    """What the index knows of one record."""

    weights: Mapping[str, int]
    """Word → times in the text (at most MOST), plus IN_TITLE; 0 for a word around it only."""
    title: tuple[str, ...]
    """The tokens of the title, as written."""
    text: tuple[str, ...]
    """The tokens of the text, the date and the words that are not shown, as written."""


def count_words(record: SearchRecord) -> WordCounts:
    """Count the words of a record: in title, text, and around it (context, facets, id)."""
    title = tokens(record.title)
    text = tokens(" · ".join((record.text, record.date_words, *record.extra)))
    facets = (value for values in record.facets.values() for value in values)
    around = tokens(
        " · ".join((record.context, record.soort, record.id.replace("-", " "), *facets))
    )
    weights = dict.fromkeys(_words(around), 0)
    for word, times in _counted(text).items():
        weights[word] = min(times, MOST)
    for word in _words(title):
        weights[word] = weights.get(word, 0) + IN_TITLE
    return WordCounts(weights, tuple(title), tuple(text))


def _counted(written: Iterable[str]) -> Counter[str]:
    words: Counter[str] = Counter()
    for token, times in Counter(written).items():
        for word in readings(token):
            words[word] += times
    for word in STOP_WORDS & words.keys():
        del words[word]
    return words


def _words(written: Iterable[str]) -> set[str]:
    return {word for token in set(written) for word in readings(token)} - STOP_WORDS
