"""Word → the forms it takes in a sentence: plural, with an ending, as a verb in every person."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LONG_VOWEL = re.compile(r"(?P<vowel>[aeou])(?P=vowel)(?P<last>[bdfgklmnprstvz])$")
"""The end of taak: one vowel of the two goes before an ending, as in taken."""

_SHORT_VOWEL = re.compile(r"(?:^|[^aeiouy])[aeiou][bdfgklmnprst]$")
"""The end of begrip: the last letter is doubled before an ending, as in begrippen."""

_OPEN_VOWEL = re.compile(
    r"(?:^|[^aeiou]|[iu](?=e)|e(?=o))(?P<vowel>[aeou])(?P<last>[bdfgklmnprstvz])$"
)
"""The end of realiser-: two vowels where no ending follows, as in realiseer."""

_VOICED = {"f": "v", "s": "z"}
_VOICELESS = {"v": "f", "z": "s"}
_APART = re.compile(
    r"(?:aan|achter|af|bij|binnen|door|in|mee|na|om|op|over|samen|terug|toe|uit|voor|weg)(?=\w{5})"
)
"""Beginnings that may stand apart from their verb: afgestemd; but not in informeren."""

_TREMA = str.maketrans("eiu", "ëïü")


def forms(word: str) -> frozenset[str]:
    """Give every form that the spelling rules of Dutch may make of a word, in small letters.

    What is written as more than one word has no other form. The rules make some forms that are
    no Dutch ("trajecte"), and know no strong verbs ("toegewezen").
    """
    word = word.casefold().strip()
    if not word.isalpha():
        return frozenset({word})
    is_verb = word.endswith("en") and not word.endswith("een") and len(word) > 4
    return frozenset({word, f"{word}s", *(_verb(word) if is_verb else _bent(word))})


def _bent(word: str) -> Iterator[str]:
    """A noun or an adjective with its endings: voorziening, voorzieningen; integraal, integrale."""
    yield from (f"{word}'s", f"{word}’s", f"{word}n", f"{word}st", f"{word}ste")
    for stem in _stems(word):
        yield from (stem + ending for ending in ("en", "e", "er", "ere", "ën"))
    if word.endswith("heid"):
        yield f"{word.removesuffix('heid')}heden"


def _stems(word: str) -> Iterator[str]:
    """What a word becomes before an ending: begripp-, tak-, preventiev-, financiël-."""
    if word.endswith("ieel"):
        yield f"{word.removesuffix('eel')}ël"
    elif long := _LONG_VOWEL.search(word):
        word = word[: long.start()] + long["vowel"] + long["last"]
    elif _SHORT_VOWEL.search(word):
        yield word + word[-1]
    yield word
    if word[-1] in _VOICED:
        yield word[:-1] + _VOICED[word[-1]]


def _verb(infinitive: str) -> Iterator[str]:
    """The forms of a weak verb: realiseren, realiseert, realiseerde, gerealiseerd."""
    apart = _APART.match(infinitive)
    for before in {apart[0] if apart else "", ""}:
        root = infinitive.removeprefix(before).removesuffix("en").replace("ië", "ie")
        sound = "t" if root[-1] in "kfschpxt" else "d"
        for stem in _first_person(root):
            past = stem if stem.endswith(sound) else stem + sound
            for participle in (past, "ge" + past[0].translate(_TREMA) + past[1:]):
                yield from (before + participle + ending for ending in ("", "e", "en"))
            yield from (before + stem + ending for ending in ("", "t", f"{sound}e", f"{sound}en"))
    yield from (f"{infinitive}d", f"{infinitive}de")


def _first_person(root: str) -> Iterator[str]:
    """A verb as it may stand beside "ik": zett-, zet; reiz-, reis; realiser-, realiseer.

    Whether the vowel is doubled hangs on the stress, which no letter shows: bevorder, realiseer.
    """
    if root[-1] == root[-2]:
        yield root[:-1]
        return
    ways = {root, _OPEN_VOWEL.sub(lambda end: end[0][:-1] + end["vowel"] + end["last"], root)}
    for way in sorted(ways):
        yield way[:-1] + _VOICELESS.get(way[-1], way[-1])
