"""What Dutch knows of its words: a form → the word it is a form of, and back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from importlib import metadata
from pathlib import Path

from sdsite.cache import NO_CACHE, Cache, digest_of
from sdsite.render.search.words import fold

_MENDED = {"leden": "lid", "raadsleden": "raadslid"}
"""Forms that simplemma has under another word, or under parts (lijden, raad_lid)."""

_OTHER_ENDINGS = (
    ("heid", "heden"),
    ("um", "a"),
    ("us", "i"),
    ("lid", "leden"),
    ("stad", "steden"),
)
"""Ends of words that another end takes the place of."""

_OTHER_CONSONANTS = {"f": "v", "s": "z"}
"""The last letter of a word before and after an ending: brief, brieven; huis, huizen."""

_TWO_KEYS = ("en", "er", "ere")
"""Ends of words that may be a form of one word and a word of their own: vragen, ouder."""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A list of Dutch words; asked with words folded as `words.fold` does."""

    lemmas: Mapping[str, str]
    """Form → the word it is a form of, as written: adviezen → advies, risico's → risico."""
    spellings: Mapping[str, str]
    """Folded form → its spelling with accents or signs: risicos → risico's."""
    _forms: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    def __contains__(self, word: str) -> bool:
        return self._found(word) is not None

    def lemma(self, word: str) -> str:
        """The word this is a form of; the word itself when the list does not have it."""
        return self._found(word) or word

    def keys(self, word: str) -> tuple[str, ...]:
        """The words that a form is looked up by; none for a word that is not in the list.

        A plural that is a verb as well ("vragen") has two: vraag, and vragen for "gevraagd".
        """
        if word not in self:
            return ()
        lemma = self.lemma(word)
        both = lemma != word and word.endswith(_TWO_KEYS) and self.forms(word)
        return (lemma, word) if both else (lemma,)

    def forms(self, word: str) -> tuple[str, ...]:
        """The other forms of a word that people type, as far as a rule leads to them."""
        if word not in self._forms:
            bent = dict.fromkeys(_bent(word)) if word in self else ()
            self._forms[word] = tuple(form for form in bent if self._found(form) == word)
        return self._forms[word]

    def _found(self, word: str) -> str | None:
        if word in _MENDED:
            return _MENDED[word]
        found = self.lemmas.get(word)
        if found is None and word in self.spellings:
            found = self.lemmas.get(self.spellings[word])
        if found is None or "_" not in found:
            return found and fold(found)
        joined = found.replace("_", "")  # raad_lid: parts of a word it knows, or does not know
        return fold(joined) if joined in self.lemmas else None


_read: list[Dictionary] = []
"""Dutch, once it is read in this process."""


def dictionary(kept: Cache = NO_CACHE) -> Dictionary:
    """Dutch, from the dictionary of simplemma; read once, in some four tenths of a second.

    Most of that goes to finding the forms with accents and signs: `kept` remembers them.
    """
    if not _read:
        from simplemma.strategies import (  # noqa: PLC0415 - only a site that is searched needs it
            DEFAULT_DICTIONARY_FACTORY,
        )

        lemmas = DEFAULT_DICTIONARY_FACTORY.get_dictionary("nl")
        make = partial(_spellings, lemmas)
        spellings = kept.remember(f"spellings {dutch_version()}", b"nl", make)
        _read.append(Dictionary(lemmas, json.loads(spellings)))
    return _read[0]


def dutch_version() -> str:
    """What decides what is known of a word: the dictionary, and the modules beside this one."""
    code = digest_of(Path(__file__).parent.glob("*.py"))
    return f"{metadata.version('simplemma')} {code}"


def _spellings(lemmas: Mapping[str, str]) -> bytes:
    signs = (form for form in lemmas if not (form.isascii() and form.isalpha()))
    return json.dumps({fold(form): form for form in signs}, ensure_ascii=False).encode()


def _bent(word: str) -> Iterator[str]:
    """Whatever the rules of Dutch could make of a word; not all of it is Dutch."""
    for end, other in _OTHER_ENDINGS:
        if word.endswith(end):
            yield word.removesuffix(end) + other
    yield from (f"{word}s", f"{word}n", f"{word}eren")
    for stem in _lengthened(word):
        yield from (f"{stem}en", f"{stem}e", f"{stem}er")
    if word.endswith("en"):
        for stem in _shortened(word.removesuffix("en")):
            yield from (stem, f"{stem}t", f"{stem}d", f"ge{stem}t", f"ge{stem}d", f"ge{stem}en")
            yield from (f"{stem}de", f"{stem}den", f"{stem}te", f"{stem}ten")


def _lengthened(word: str) -> Iterator[str]:
    """A word as it may stand before an ending: advies and adviez, taak and tak, bal and ball."""
    last = word[-1:]
    for end in (last, _OTHER_CONSONANTS[last]) if last in _OTHER_CONSONANTS else (last,):
        yield word[:-1] + end
        if word[-3:-1] in {"aa", "ee", "oo", "uu"}:
            yield word[:-2] + end
    if word[-2:-1] in set("aeiou") and last not in set("aeiou"):
        yield word + last


def _shortened(stem: str) -> Iterator[str]:
    """A verb without -en as it stands by itself: mak and maak, stell and stel, schrijv, schrijf."""
    yield stem
    last = stem[-1:]
    hard = {"v": "f", "z": "s"}.get(last, last)
    if stem[-2:-1] == last:
        yield stem[:-1]
    elif stem[-2:-1] in set("aeou"):
        yield f"{stem[:-1]}{stem[-2]}{hard}"
    if hard != last:
        yield stem[:-1] + hard
