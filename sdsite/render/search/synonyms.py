"""Phrases that mean the same → the records found by each other's words."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from sdsite.render.search.compounds import Splitter
from sdsite.render.search.counts import IN_TITLE, STEPS, WHOLE_TITLE, Codes, WordCounts
from sdsite.render.search.keys import find_keys
from sdsite.render.search.words import STOP_WORDS, fold, readings, tokens


@dataclass(frozen=True, slots=True)
class Meaning:
    """What is also found by who asks for one phrase."""

    needs: tuple[str, ...]
    """The keys of the other words of that phrase: all of them must be asked."""
    words: tuple[str, ...]
    """The phrases that mean the same, each as words with spaces between them."""
    postings: Codes
    """The records they stand in, with the weight a word has there; a record may come twice."""


class Phrases:
    """Looks for the phrases of groups that mean the same, in one record after another."""

    def __init__(self, groups: Sequence[tuple[str, ...]]) -> None:
        self.groups = groups
        self.places = {phrase: array("I") for group in groups for phrase in group}
        """Phrase → the records with it, each with a weight: in the title, in the text, or both."""
        self._by_word: dict[str, list[_Phrase]] = {}
        for each in map(_phrase, self.places):
            if each.needs:
                word = max(each.needs, key=lambda word: (len(word), word))
                self._by_word.setdefault(word, []).append(each)

    def look(self, number: int, counted: WordCounts) -> None:
        """See which phrases stand in the next record."""
        for word in self._by_word.keys() & counted.weights.keys():
            for each in self._by_word[word]:
                if each.needs <= counted.weights.keys():
                    weight = each.weight(counted)
                    if weight:
                        self.places[each.phrase].append(number * STEPS + weight)


def same_meaning(phrases: Phrases, splitter: Splitter) -> dict[str, tuple[Meaning, ...]]:
    """First key of a phrase → what means the same as that phrase and stands somewhere."""
    places = phrases.places
    meanings: dict[str, list[Meaning]] = {}
    for group in phrases.groups:
        keys = {phrase: _keys(phrase, splitter) for phrase in group}
        for phrase in group:
            others = [other for other in group if places[other] and keys[other] != keys[phrase]]
            if not keys[phrase] or not others:
                continue
            words = dict.fromkeys(" ".join(_words(tokens(other))) for other in others)
            found = array("I", (code for other in others for code in places[other]))
            meaning = Meaning(keys[phrase][1:], tuple(words), found)
            known = meanings.setdefault(keys[phrase][0], [])
            if meaning not in known:
                known.append(meaning)
    return {key: tuple(meanings[key]) for key in sorted(meanings)}


def _keys(phrase: str, splitter: Splitter) -> tuple[str, ...]:
    """The key of each word of a phrase that is indexed."""
    words = _words(tokens(phrase))
    return tuple(find_keys(word, splitter).own[0] for word in words if word not in STOP_WORDS)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """One phrase to look for."""

    phrase: str
    written: list[str]
    """Its tokens."""
    needs: frozenset[str]
    """Words that a record with it has; none when it is in no record."""

    def weight(self, counted: WordCounts) -> int:
        """What it weighs in a record that has its words; 0 where it does not stand.

        An abbreviation counts only in capitals: "WIJ" is no "wij".
        """
        if len(self.written) > 1:
            return _weight(_words(counted.title), _words(counted.text), _words(self.written))
        if self.phrase.isupper():
            return _weight(counted.title, counted.text, self.written)
        (word,) = self.needs
        weight = counted.weights[word]
        is_title = weight >= IN_TITLE and len(counted.title) == 1
        return weight + WHOLE_TITLE * is_title


def _phrase(phrase: str) -> _Phrase:
    written = tokens(phrase)
    if len(written) > 1 or phrase.isupper():
        needs = frozenset(_words(written)) - STOP_WORDS
    else:
        needs = frozenset((fold(phrase),))
    return _Phrase(phrase, written, needs)


def _weight(title: list[str], text: list[str], wanted: list[str]) -> int:
    in_title = IN_TITLE + WHOLE_TITLE * (title == wanted) if _has(title, wanted) else 0
    return in_title + _has(text, wanted)


def _words(written: Sequence[str]) -> list[str]:
    return [readings(token)[0] for token in written]


def _has(words: list[str], wanted: list[str]) -> bool:
    length = len(wanted)
    return any(
        words[at : at + length] == wanted for at, word in enumerate(words) if word == wanted[0]
    )
