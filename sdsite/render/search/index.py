"""All records → an inverted index: key → the records in which it stands, and in what form."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from itertools import chain

from sdsite.cache import NO_CACHE, Cache
from sdsite.frozen import frozen
from sdsite.render.search.counts import IN_TITLE, STEPS, Codes, WordCounts
from sdsite.render.search.synonyms import Meaning, Phrases, same_meaning
from sdsite.render.search.vocabulary import find_vocabulary


class Kind(IntEnum):
    """How the words of a group have to do with the key they are found by."""

    FORM = 0
    """The key itself or another form of it."""
    SYNONYM = 1
    """It means the same."""
    COMPOUND = 2
    """The key is a part of it."""


@frozen
class Group:
    """Where one form of a key stands, or everything of another kind together."""

    kind: Kind
    words: tuple[str, ...]
    """The form, the phrases that mean the same, or the compounds."""
    postings: Codes
    """Sorted by record; without what weighs less than another group of the key says of it."""
    needs: tuple[str, ...] = ()
    """Keys that must be asked as well: of a phrase that means the same its other words."""


@frozen
class Index:
    """Everything a question is compared with; groups are made as they are asked for."""

    words: Mapping[str, Codes]
    """Word of the site → where it stands, by record."""
    forms: Mapping[str, Sequence[str]]
    """Key → the words of the site that are a form of it."""
    compounds: Mapping[str, Sequence[str]]
    """Key → the words of the site that it is a part of."""
    meanings: Mapping[str, tuple[Meaning, ...]]
    """Key → what means the same."""
    keys: Mapping[str, tuple[str, ...]]
    """Word, also one that the site does not use → its keys; without words that are their own."""
    halves: Mapping[str, tuple[str, ...]]
    """Key of a compound of the site → the keys of its two halves."""

    def grouped(self) -> set[str]:
        """The keys that have groups."""
        return self.forms.keys() | self.compounds.keys() | self.meanings.keys()

    def groups(self, key: str) -> Iterator[Group]:
        """The groups of a key; none for what is no key."""
        own = [(form, self.words[form]) for form in self.forms.get(key, ())]
        for form, postings in own:
            yield Group(Kind.FORM, (form,), postings)
        meanings, compounds = self.meanings.get(key, ()), self.compounds.get(key, ())
        if meanings or compounds:
            taken = _heaviest(postings for _, postings in own)
            inside = {word: self.words[word] for word in compounds}
            yield from (each for each in _derived(taken, meanings, inside) if each.postings)


class Words:
    """The words of one record after another, with where they stand; of a record no more is held."""

    def __init__(self, synonyms: Sequence[tuple[str, ...]] = ()) -> None:
        """`synonyms` are groups of phrases that mean the same."""
        self._words: defaultdict[str, Codes] = defaultdict(lambda: array("I"))
        self._phrases = Phrases(synonyms)
        self._records = 0

    def add(self, counted: WordCounts) -> None:
        """Note where the words of the next record stand."""
        words, first = self._words, self._records * STEPS
        for word, weight in counted.weights.items():
            words[word].append(first + weight)
        self._phrases.look(self._records, counted)
        self._records += 1

    def index(self, kept: Cache = NO_CACHE) -> Index:
        """Index the records by all their words."""
        words = self._words
        common = {word for word, found in words.items() if len(found) > 1}
        known = find_vocabulary(words, common, self._phrases.words(), kept)
        forms: dict[str, list[str]] = {}
        compounds: dict[str, list[str]] = {}
        halves: dict[str, tuple[str, ...]] = {}
        for word in sorted(words):
            found = known.keys[word]
            for key in found.own:
                forms.setdefault(key, []).append(word)
            for part in found.parts:
                compounds.setdefault(part, []).append(word)
            if found.halves:
                halves[found.own[0]] = found.halves
        return Index(
            words=words,
            forms=forms,
            compounds=compounds,
            meanings=same_meaning(self._phrases, known.keys),
            keys=known.lookup,
            halves=halves,
        )


def _derived(
    taken: dict[int, int], meanings: Iterable[Meaning], compounds: Mapping[str, Codes]
) -> Iterator[Group]:
    """What else is found by a key, where it says more than what is `taken`."""
    for same in meanings:
        found, known = _heaviest((same.postings,)), {} if same.needs else taken
        yield Group(Kind.SYNONYM, same.words, _best(found, known, IN_TITLE), same.needs)
    found = _heaviest(compounds.values())
    yield Group(Kind.COMPOUND, tuple(compounds), _best(found, taken, STEPS))


def _heaviest(postings: Iterable[Codes]) -> dict[int, int]:
    """Number of each record → its place with the highest weight; in the order of the records."""
    return {code // STEPS: code for code in sorted(chain.from_iterable(postings))}


def _best(found: Mapping[int, int], taken: dict[int, int], step: int) -> Codes:
    """The places that are not taken yet; takes those records.

    A record that is taken already counts only when its weight is a step higher: what means the
    same stands in its title, or is its title.
    """
    best = dict(found)
    for number in found.keys() & taken.keys():
        if found[number] % STEPS // step <= taken[number] % STEPS // step:
            del best[number]
    taken.update(best)
    return array("I", best.values())
