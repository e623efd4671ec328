"""Phrases that mean the same → the records found by each other's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sdsite.render.search.compounds import Splitter
from sdsite.render.search.counts import IN_TITLE, WordCounts
from sdsite.render.search.keys import find_keys
from sdsite.render.search.words import STOP_WORDS, readings, tokens


@dataclass(frozen=True, slots=True)
class Phrases:
    """What one key also finds."""

    words: tuple[str, ...]
    """The phrases, each as words with spaces between them."""
    postings: tuple[tuple[int, int], ...]
    """The records they stand in, with the weight a word has there."""


def same_meaning(
    synonyms: Iterable[tuple[str, ...]],
    counts: Sequence[WordCounts],
    postings: Mapping[str, Sequence[tuple[int, int]]],
    splitter: Splitter,
) -> dict[str, Phrases]:
    """Key → the phrases that mean the same as a phrase with this key in it."""
    finder = _Finder(counts, postings, splitter)
    words: dict[str, dict[str, None]] = {}
    found: dict[str, list[tuple[int, int]]] = {}
    for group in synonyms:
        for phrase in group:
            places = finder.places(phrase)
            if not places:
                continue
            shown = " ".join(readings(token)[0] for token in tokens(phrase))
            for key in sorted({key for other in group for key in finder.keys(other)}):
                words.setdefault(key, {})[shown] = None
                found.setdefault(key, []).extend(places)
    return {key: Phrases(tuple(words[key]), tuple(found[key])) for key in sorted(words)}


@dataclass(frozen=True, slots=True)
class _Finder:
    """Finds phrases in records."""

    counts: Sequence[WordCounts]
    postings: Mapping[str, Sequence[tuple[int, int]]]
    splitter: Splitter

    def keys(self, phrase: str) -> tuple[str, ...]:
        """The key of each word of a phrase that is indexed."""
        words = (readings(token)[0] for token in tokens(phrase))
        return tuple(
            find_keys(word, self.splitter).own[0] for word in words if word not in STOP_WORDS
        )

    def places(self, phrase: str) -> list[tuple[int, int]]:
        """The records with a phrase, with a weight: in the title, in the text, or both.

        An abbreviation counts only in capitals: "WIJ" is no "wij".
        """
        written = tuple(tokens(phrase))
        in_capitals = len(written) == 1 and phrase.isupper()
        wanted = written if in_capitals else tuple(readings(token)[0] for token in written)
        return [
            (number, IN_TITLE * in_title + in_text)
            for number in self._candidates(wanted)
            if (in_title := _has(self.counts[number].title, wanted, exact=in_capitals))
            | (in_text := _has(self.counts[number].text, wanted, exact=in_capitals))
        ]

    def _candidates(self, wanted: tuple[str, ...]) -> Iterator[int]:
        """Records with every word of a phrase somewhere."""
        words = {readings(token)[0] for token in wanted} - STOP_WORDS
        if not words:
            return iter(())
        sets = [{number for number, _ in self.postings.get(word, ())} for word in words]
        return iter(sorted(set.intersection(*sets)))


def _has(written: tuple[str, ...], wanted: tuple[str, ...], *, exact: bool) -> bool:
    if exact:
        return wanted[0] in written
    words = [readings(token)[0] for token in written]
    first, length = wanted[0], len(wanted)
    return any(
        tuple(words[at : at + length]) == wanted for at, word in enumerate(words) if word == first
    )
