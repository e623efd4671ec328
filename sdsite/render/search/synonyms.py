"""Phrases that mean the same → the records found by each other's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sdsite.render.search.compounds import Splitter
from sdsite.render.search.counts import IN_TITLE, WHOLE_TITLE, WordCounts
from sdsite.render.search.keys import find_keys
from sdsite.render.search.words import STOP_WORDS, fold, readings, tokens


@dataclass(frozen=True, slots=True)
class Meaning:
    """What is also found by who asks for one phrase."""

    needs: tuple[str, ...]
    """The keys of the other words of that phrase: all of them must be asked."""
    words: tuple[str, ...]
    """The phrases that mean the same, each as words with spaces between them."""
    postings: tuple[tuple[int, int], ...]
    """The records they stand in, with the weight a word has there; a record may come twice."""


def same_meaning(
    synonyms: Iterable[tuple[str, ...]],
    counts: Sequence[WordCounts],
    postings: Mapping[str, Sequence[tuple[int, int]]],
    splitter: Splitter,
) -> dict[str, tuple[Meaning, ...]]:
    """First key of a phrase → what means the same as that phrase and stands somewhere."""
    finder = _Finder(counts, postings, splitter)
    meanings: dict[str, dict[Meaning, None]] = {}
    for group in synonyms:
        places = {phrase: finder.places(phrase) for phrase in group}
        for phrase in group:
            keys = finder.keys(phrase)
            others = [other for other in group if places[other] and finder.keys(other) != keys]
            if not keys or not others:
                continue
            words = dict.fromkeys(" ".join(_words(tuple(tokens(other)))) for other in others)
            found = (posting for other in others for posting in places[other])
            meaning = Meaning(keys[1:], tuple(words), tuple(found))
            meanings.setdefault(keys[0], {})[meaning] = None
    return {key: tuple(meanings[key]) for key in sorted(meanings)}


@dataclass(frozen=True, slots=True)
class _Finder:
    """Finds phrases in records."""

    counts: Sequence[WordCounts]
    postings: Mapping[str, Sequence[tuple[int, int]]]
    splitter: Splitter
    _read: dict[int, tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=dict)

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
        if len(written) > 1:
            wanted = _words(written)
            places = self._candidates(wanted)
            found = [(number, self._of_words(number, wanted)) for number in places]
        elif phrase.isupper():
            places = self._candidates(_words(written))
            found = [(number, self._as_written(number, written)) for number in places]
        else:
            postings = self.postings.get(fold(phrase), ())
            found = [(number, self._of_word(number, weight)) for number, weight in postings]
        return [(number, weight) for number, weight in found if weight]

    def _of_words(self, number: int, wanted: tuple[str, ...]) -> int:
        if number not in self._read:
            counted = self.counts[number]
            self._read[number] = _words(counted.title), _words(counted.text)
        return _weight(*self._read[number], wanted)

    def _as_written(self, number: int, wanted: tuple[str, ...]) -> int:
        counted = self.counts[number]
        return _weight(counted.title, counted.text, wanted)

    def _of_word(self, number: int, weight: int) -> int:
        is_title = weight >= IN_TITLE and len(self.counts[number].title) == 1
        return weight + WHOLE_TITLE * is_title

    def _candidates(self, wanted: tuple[str, ...]) -> list[int]:
        """Records with every word of a phrase somewhere."""
        words = set(wanted) - STOP_WORDS
        sets = [{number for number, _ in self.postings.get(word, ())} for word in words]
        return sorted(set.intersection(*sets)) if sets else []


def _weight(title: tuple[str, ...], text: tuple[str, ...], wanted: tuple[str, ...]) -> int:
    in_title = IN_TITLE + WHOLE_TITLE * (title == wanted) if _has(title, wanted) else 0
    return in_title + _has(text, wanted)


def _words(written: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(readings(token)[0] for token in written)


def _has(words: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    length = len(wanted)
    return any(
        words[at : at + length] == wanted for at, word in enumerate(words) if word == wanted[0]
    )
