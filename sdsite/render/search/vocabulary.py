"""All words of a site → the keys of each, and the forms that lead to them; kept for a next build.

To know Dutch takes reading a dictionary, which is most of what an index of a small site costs. What
it says hangs on the words alone: a text that changes seldom brings a word that was nowhere else.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Mapping
from functools import partial

from sdsite.cache import Cache
from sdsite.frozen import frozen
from sdsite.render.search.compounds import Splitter
from sdsite.render.search.keys import Keys, find_keys, other_forms
from sdsite.render.search.lemma import dictionary, dutch_version


@frozen
class Vocabulary:
    """What Dutch knows of the words of a site."""

    keys: Mapping[str, Keys]
    """Word of the site, or that is asked beside it → its keys; in alphabetical order."""
    lookup: Mapping[str, tuple[str, ...]]
    """Word, also one that the site does not use → its keys; without words that are their own."""


def find_vocabulary(
    words: Iterable[str], common: Container[str], asked: Iterable[str], kept: Cache
) -> Vocabulary:
    """The keys of the words of a site, and of those that are `asked` beside them.

    `common` are those of the words that compounds are split on.
    """
    site = sorted(words)
    beside = sorted(set(asked).difference(site))
    said = "\n".join((*(f"{word} {word in common:d}" for word in site), "", *beside))
    make = partial(_found, site, common, beside)
    found = json.loads(kept.remember(f"keys {dutch_version()}", said.encode(), make))
    return Vocabulary(
        {word: _read(word, found["keys"].get(word)) for word in (*site, *beside)},
        {word: tuple(keys.split()) for word, keys in found["lookup"].items()},
    )


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
        if word[0].isdigit():  # who types an amount to the euro wants no rounded one
            continue
        if found.own != (word,):
            lookup.setdefault(word, {}).update(dict.fromkeys(found.own))
        for key in (*found.own, *found.parts):
            for form in other_forms(key, splitter):
                if form not in keys:
                    lookup.setdefault(form, {})[key] = None
    return lookup
