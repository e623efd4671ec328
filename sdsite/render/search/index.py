"""All records → an inverted index: key → the records in which it stands, and in what form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from sdsite.cache import NO_CACHE, Cache
from sdsite.render.search.compounds import Splitter
from sdsite.render.search.counts import IN_TITLE, STEPS, WordCounts
from sdsite.render.search.keys import Keys, find_keys, other_forms
from sdsite.render.search.lemma import dictionary
from sdsite.render.search.synonyms import Meaning, same_meaning

Posting = tuple[int, int]
"""Number of a record, and the weight of the word there (`counts.WordCounts.weights`)."""


class Kind(IntEnum):
    """How the words of a group have to do with the key they are found by."""

    FORM = 0
    """The key itself or another form of it."""
    SYNONYM = 1
    """It means the same."""
    COMPOUND = 2
    """The key is a part of it."""


@dataclass(frozen=True, slots=True)
class Group:
    """Where one form of a key stands, or everything of another kind together."""

    kind: Kind
    words: tuple[str, ...]
    """The form, the phrases that mean the same, or the compounds."""
    postings: tuple[Posting, ...]
    """Sorted by record; without what weighs less than another group of the key says of it."""
    needs: tuple[str, ...] = ()
    """Keys that must be asked as well: of a phrase that means the same its other words."""


@dataclass(frozen=True, slots=True)
class Index:
    """Everything a question is compared with."""

    groups: Mapping[str, tuple[Group, ...]]
    """Key → its groups."""
    keys: Mapping[str, tuple[str, ...]]
    """Word, also one that the site does not use → its keys; without words that are their own."""
    halves: Mapping[str, tuple[str, ...]]
    """Key of a compound of the site → the keys of its two halves."""
    frequency: Mapping[str, int]
    """Word of the site → the number of records it stands in."""


def index_words(
    counts: Sequence[WordCounts], synonyms: Iterable[tuple[str, ...]], kept: Cache = NO_CACHE
) -> Index:
    """Index the records by their words; `synonyms` are groups of phrases that mean the same."""
    postings = _postings(counts)
    site = {word for word, found in postings.items() if len(found) > 1}
    splitter = Splitter(site, dictionary(kept))
    keys = {word: find_keys(word, splitter) for word in sorted(postings)}
    meanings = same_meaning(synonyms, counts, postings, splitter)
    return Index(
        groups=_groups(postings, keys, meanings),
        keys=_lookup(keys, splitter),
        halves={found.own[0]: found.halves for found in keys.values() if found.halves},
        frequency={word: len(found) for word, found in postings.items()},
    )


def _postings(counts: Sequence[WordCounts]) -> dict[str, list[Posting]]:
    postings: dict[str, list[Posting]] = {}
    for number, counted in enumerate(counts):
        for word, weight in counted.weights.items():
            postings.setdefault(word, []).append((number, weight))
    return postings


def _groups(
    postings: Mapping[str, list[Posting]],
    keys: Mapping[str, Keys],
    meanings: Mapping[str, tuple[Meaning, ...]],
) -> dict[str, tuple[Group, ...]]:
    forms: dict[str, list[str]] = {key: [] for key in meanings}
    compounds: dict[str, list[str]] = {}
    for word, found in keys.items():
        for key in found.own:
            forms.setdefault(key, []).append(word)
        for part in found.parts:
            compounds.setdefault(part, []).append(word)
    groups: dict[str, tuple[Group, ...]] = {}
    for key in sorted(forms.keys() | compounds.keys()):
        own = [Group(Kind.FORM, (form,), tuple(postings[form])) for form in forms.get(key, ())]
        if key in meanings or key in compounds:
            inside = {word: postings[word] for word in compounds.get(key, ())}
            own += _derived(own, meanings.get(key, ()), inside)
        groups[key] = tuple(group for group in own if group.postings)
    return groups


def _derived(
    own: Iterable[Group],
    meanings: Iterable[Meaning],
    compounds: Mapping[str, Sequence[Posting]],
) -> Iterator[Group]:
    """What else is found by a key, where it says more than the forms of the key do."""
    taken: dict[int, int] = {}
    for group in own:
        for number, weight in group.postings:
            taken[number] = max(weight, taken.get(number, 0))
    for same in meanings:
        known = {} if same.needs else taken
        yield Group(Kind.SYNONYM, same.words, _best(same.postings, known, IN_TITLE), same.needs)
    found = (posting for postings in compounds.values() for posting in postings)
    yield Group(Kind.COMPOUND, tuple(compounds), _best(found, taken, STEPS))


def _best(found: Iterable[Posting], taken: dict[int, int], step: int) -> tuple[Posting, ...]:
    """Each record once, with its highest weight; takes those records.

    A record that is taken already counts only when its weight is a step higher: what means the
    same stands in its title, or is its title.
    """
    best: dict[int, int] = {}
    for number, weight in found:
        if number not in taken or weight // step > taken[number] // step:
            best[number] = max(weight, best.get(number, 0))
    taken.update(best)
    return tuple(sorted(best.items()))


def _lookup(keys: Mapping[str, Keys], splitter: Splitter) -> dict[str, tuple[str, ...]]:
    lookup: dict[str, dict[str, None]] = {}
    for word, found in keys.items():
        if word[0].isdigit():  # who types an amount to the euro wants no rounded one
            continue
        if found.own != (word,):
            lookup.setdefault(word, {}).update(dict.fromkeys(found.own))
        for key in (*found.own, *found.parts):
            for form in other_forms(key, splitter):
                if form not in keys:
                    lookup.setdefault(form, {})[key] = None
    return {word: tuple(found) for word, found in lookup.items()}
