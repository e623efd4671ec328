"""What Dutch knows of its words: a form → the word it is a form of, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from importlib import metadata
from pathlib import Path

from sdsite.cache import digest_of
from sdsite.frozen import frozen
from sdsite.render.search.dutch_forms import DutchForms, dutch_forms
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


@frozen
class Dictionary:
    """A list of Dutch words; asked with words folded as `words.fold` does."""

    listed: DutchForms
    """Form, as written or folded → the word it is a form of: risico's, risicos → risico."""
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
        found = self.listed.word_of(word)
        if found is None or "_" not in found:
            return found and fold(found)
        joined = found.replace("_", "")  # raad_lid: parts of a word it knows, or does not know
        return fold(joined) if joined in self.listed else None


def dictionary() -> Dictionary:
    """Dutch, from the dictionary of simplemma; opened in some tenth of a second."""
    return Dictionary(dutch_forms())


def dutch_version() -> str:
    """What decides what is known of a word: the dictionary, and the modules beside this one."""
    code = digest_of(Path(__file__).parent.glob("*.py"))
    return f"{metadata.version('simplemma')} {code}"


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
