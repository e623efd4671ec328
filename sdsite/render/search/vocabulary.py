"""All words of a site → the keys of each, and the forms that lead to them; kept for a next build.

To know Dutch takes reading a dictionary, which is most of what an index of a small site costs. What
it says hangs on the words alone: a text that changes seldom brings a word that was nowhere else.
A new number is more usual, and no dictionary has it: the keys of numbers are found each time.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Mapping
from functools import partial
from itertools import filterfalse

from sdsite.cache import Cache
from sdsite.frozen import frozen
from sdsite.render.search.compounds import Splitter
from sdsite.render.search.keys import Keys, find_keys, number_keys, other_forms
from sdsite.render.search.lemma import dictionary, dutch_version


@frozen
class Vocabulary:
    """What Dutch knows of the words of a site."""

    keys: Mapping[str, Keys]
    """Word of the site, or that is asked beside it → its keys; in alphabetical order."""
    lookup: Mapping[str, tuple[str, ...]]
    """Word, also one that the site does not use → its keys; without words that are their own.

    No number is here: who types an amount to the euro wants no rounded one."""


def find_vocabulary(
    words: Iterable[str], common: Container[str], asked: Iterable[str], kept: Cache
) -> Vocabulary:
    """The keys of the words of a site, and of those that are `asked` beside them.

    `common` are those of the words that compounds are split on.
    """
    site = sorted(words)
    beside = sorted(set(asked).difference(site))
    words_of_site, words_beside = (list(filterfalse(_is_number, each)) for each in (site, beside))
    known = _known(words_of_site, common, words_beside, kept)
    return Vocabulary(
        {
            word: number_keys(word) if _is_number(word) else _read(word, known["keys"].get(word))
            for word in (*site, *beside)
        },
        {word: tuple(keys.split()) for word, keys in known["lookup"].items()},
    )


def _is_number(word: str) -> bool:
    return word[0].isdigit()


def _known(
    site: list[str], common: Container[str], beside: list[str], kept: Cache
) -> dict[str, dict[str, str]]:
    """What Dutch knows of words as it is written down: their `keys`, and the `lookup`."""
    said = "\n".join((*(f"{word} {word in common:d}" for word in site), "", *beside))
    make = partial(_found, site, common, beside)
    found: dict[str, dict[str, str]] = json.loads(
        kept.remember(f"keys {dutch_version()}", said.encode(), make)
    )
    return found


def _found(site: list[str], common: Container[str], beside: list[str]) -> bytes:
    splitter = Splitter(common, dictionary())
    keys = {word: find_keys(word, splitter) for word in (*site, *beside)}
    lookup = _lookup({word: keys[word] for word in site}, splitter)
    written = {
        "keys": {word: _written(found) for word, found in keys.items() if found != Keys((word,))},
        "lookup": {word: " ".join(found) for word, found in lookup.items()},
    }
    return json.dumps(written, ensure_ascii=False).encode()


def _written(keys: Keys) -> str:
    return "|".join(" ".join(words) for words in (keys.own, keys.halves, keys.parts))


def _read(word: str, written: str | None) -> Keys:
    if written is None:
        return Keys((word,))
    own, halves, parts = (tuple(words.split()) for words in written.split("|"))
    return Keys(own, halves, parts)


def _lookup(keys: Mapping[str, Keys], splitter: Splitter) -> Mapping[str, Iterable[str]]:
    lookup: dict[str, dict[str, None]] = {}
    for word, found in keys.items():
        if found.own != (word,):
            lookup.setdefault(word, {}).update(dict.fromkeys(found.own))
        for key in (*found.own, *found.parts):
            for form in other_forms(key, splitter):
                if form not in keys:
                    lookup.setdefault(form, {})[key] = None
    return lookup
