"""Phrases that mean the same → the records found by each other's words."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum, auto

from sdsite.frozen import frozen
from sdsite.render.search.counts import IN_TITLE, STEPS, WHOLE_TITLE, Codes, WordCounts
from sdsite.render.search.keys import Keys
from sdsite.render.search.words import STOP_WORDS, fold, main_words, tokens


@frozen
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
        every = list(map(_phrase, self.places))
        needed = Counter(word for each in every for word in each.needs)
        for each in every:
            if each.needs:  # it is looked for where the word stands that fewest of them need
                word = min(each.needs, key=lambda word: (needed[word], -len(word), word))
                self._by_word.setdefault(word, []).append(each)

    def words(self) -> set[str]:
        """The words of the phrases that say something."""
        return {word for phrase in self.places for word in _said(phrase)}

    def look(self, number: int, counted: WordCounts) -> None:
        """See which phrases stand in the next record."""
        said: dict[_Kind, tuple[str, str]] = {}
        for word in self._by_word.keys() & counted.weights.keys():
            for each in self._by_word[word]:
                if not all(map(counted.weights.get, each.needs)):  # or it only stands around it
                    continue
                if each.kind is _Kind.WORD:
                    weight = _of_word(counted, word)
                else:
                    if each.kind not in said:
                        lines = (_line(counted.title, each.kind), _line(counted.text, each.kind))
                        said[each.kind] = lines
                    weight = _of_words(*said[each.kind], each.line)
                if weight:
                    self.places[each.phrase].append(number * STEPS + weight)


def same_meaning(phrases: Phrases, known: Mapping[str, Keys]) -> dict[str, tuple[Meaning, ...]]:
    """First key of a phrase → what means the same as that phrase and stands somewhere.

    `known` are the keys of the words of the phrases.
    """
    places = phrases.places
    meanings: dict[str, list[Meaning]] = {}
    for group in phrases.groups:
        keys = {phrase: _keys(phrase, known) for phrase in group}
        for phrase in group:
            others = [other for other in group if places[other] and keys[other] != keys[phrase]]
            if not keys[phrase] or not others:
                continue
            words = dict.fromkeys(" ".join(_words(tokens(other))) for other in others)
            found = array("I", (code for other in others for code in places[other]))
            meaning = Meaning(keys[phrase][1:], tuple(words), found)
            others_of_key = meanings.setdefault(keys[phrase][0], [])
            if meaning not in others_of_key:
                others_of_key.append(meaning)
    return {key: tuple(meanings[key]) for key in sorted(meanings)}


def _keys(phrase: str, known: Mapping[str, Keys]) -> tuple[str, ...]:
    """The key of each word of a phrase that is indexed."""
    return tuple(known[word].own[0] for word in _said(phrase))


def _said(phrase: str) -> Iterator[str]:
    """The words of a phrase that say something."""
    return (word for word in _words(tokens(phrase)) if word not in STOP_WORDS)


class _Kind(Enum):
    """How a phrase is compared with a text."""

    WORD = auto()
    """It is one of the words of the text, in any spelling."""
    ABBREVIATION = auto()
    """It stands there in capitals: "WIJ" is no "wij"."""
    WORDS = auto()
    """Its words stand there one after another, in any spelling."""


@frozen
class _Phrase:
    """One phrase to look for."""

    phrase: str
    kind: _Kind
    line: str
    """What must stand in a text, as one line of words with a space around each."""
    needs: frozenset[str]
    """Words that a record with it has; none when it is in no record."""


def _phrase(phrase: str) -> _Phrase:
    written = tokens(phrase)
    if len(written) > 1:
        kind = _Kind.WORDS
    elif phrase.isupper():
        kind = _Kind.ABBREVIATION
    else:
        return _Phrase(phrase, _Kind.WORD, "", frozenset((fold(phrase),)))
    return _Phrase(phrase, kind, _line(written, kind), frozenset(_words(written)) - STOP_WORDS)


def _of_word(counted: WordCounts, word: str) -> int:
    """What a word weighs in a record."""
    weight = counted.weights[word]
    is_title = IN_TITLE <= weight < WHOLE_TITLE and len(counted.title) == 1
    return weight + WHOLE_TITLE * is_title


def _of_words(title: str, text: str, wanted: str) -> int:
    """What words weigh in a record that has them; 0 where they do not stand together."""
    in_title = IN_TITLE + WHOLE_TITLE * (title == wanted) if wanted in title else 0
    return in_title + (wanted in text)


def _line(read: Iterable[str], kind: _Kind) -> str:
    """Pieces of a text as one line of words with a space around each."""
    as_written = kind is _Kind.ABBREVIATION
    words = tokens("\n".join(read)) if as_written else _words(read)
    return f" {' '.join(filter(None, words))} "


def _words(read: Iterable[str]) -> Iterator[str]:
    return map(main_words, read)
