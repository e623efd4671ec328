"""What Dutch knows of its words: a form → the word it is a form of, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from sdsite.render.search.words import fold

_MENDED = {"leden": "lid"}
"""Forms that simplemma has under another word only (leden: of lijden)."""

_ENDINGS = ("s", "en", "n", "e", "eren", "t", "d", "de", "den", "te", "ten", "er")
"""What Dutch puts behind a word, a stem or a verb stem to bend it."""

_OTHER_ENDINGS = (
    ("heid", "heden"),
    ("um", "a"),
    ("us", "i"),
    ("man", "lieden"),
    ("lid", "leden"),
    ("stad", "steden"),
)
"""Ends of words that another end takes the place of."""

_OTHER_CONSONANTS = {"f": "v", "v": "f", "s": "z", "z": "s"}
"""The last letter of a stem before and after an ending: brief, brieven; huis, huizen."""


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
        found = _MENDED.get(word) or self._found(word)
        if found is None:
            return word
        joined = found.replace("_", "")  # raad_lid: parts that simplemma saw
        return fold(joined) if joined == found or joined in self.lemmas else word

    def keys(self, word: str) -> tuple[str, ...]:
        """The words that a form is looked up by; none for a word that is not in the list.

        A plural that is a verb as well ("vragen") has two: vraag, and vragen for "gevraagd".
        """
        if word not in self:
            return ()
        lemma = self.lemma(word)
        return (lemma, word) if lemma != word and self.forms(word) else (lemma,)

    def forms(self, word: str) -> tuple[str, ...]:
        """The other forms of a word that people type, as far as a rule leads to them."""
        if word not in self._forms:
            candidates = dict.fromkeys(_bent(word))
            self._forms[word] = tuple(
                form
                for form in candidates
                if form != word and form in self and self.lemma(form) == word
            )
        return self._forms[word]

    def _found(self, word: str) -> str | None:
        return self.lemmas.get(word) or self.lemmas.get(self.spellings.get(word, ""))


@cache
def dictionary() -> Dictionary:
    """Dutch, from the dictionary of simplemma; read once, in some four tenths of a second."""
    from simplemma.strategies import (  # noqa: PLC0415 - only a site that is searched needs it
        DEFAULT_DICTIONARY_FACTORY,
    )

    lemmas = DEFAULT_DICTIONARY_FACTORY.get_dictionary("nl")
    signs = (form for form in lemmas if not (form.isascii() and form.isalpha()))
    return Dictionary(lemmas, {fold(form): form for form in signs})


def _bent(word: str) -> Iterator[str]:
    """Whatever the rules of Dutch could make of a word; not all of it is Dutch."""
    for end, other in _OTHER_ENDINGS:
        if word.endswith(end):
            yield word.removesuffix(end) + other
    for stem in dict.fromkeys(_stems(word)):
        yield stem
        for ending in _ENDINGS:
            yield stem + ending
            yield f"ge{stem}{ending}"


def _stems(word: str) -> Iterator[str]:
    """A word as it is before an ending: advies and adviez, taak and tak, bal and ball."""
    bare = word
    if word.endswith("en"):
        bare = word.removesuffix("en")
    for stem in {word, bare}:
        last = stem[-1:]
        for stem_end in dict.fromkeys((last, _OTHER_CONSONANTS.get(last, last))):
            base = stem[:-1] + stem_end
            yield base
            if len(base) > 3 and base[-2] == base[-3] and base[-2] in "aeou":
                yield base[:-2] + base[-1]  # taak, taken
            if len(base) > 2 and base[-2] in "aeou" and base[-3] != base[-2]:
                yield f"{base[:-1]}{base[-2]}{base[-1]}"  # maken, maakt
            if base[-1:] == base[-2:-1]:
                yield base[:-1]  # stellen, stelt
            else:
                yield base + base[-1:]  # bal, ballen
