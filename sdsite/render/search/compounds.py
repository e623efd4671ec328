"""A Dutch compound → the words it is made of."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import field

from sdsite.frozen import frozen
from sdsite.render.search.lemma import Dictionary

_LINKS = ("", "s", "e", "en", "er", "n")
"""Letters between two parts: raad-s-vraag, zorg-en-kind, kind-er-opvang."""

_SHORTEST, _LONGEST = 7, 50
"""Letters of the shortest word that is split (wijkdag), and of the longest."""

_SHORTEST_PART = 4
"""Letters of the shortest part; of one that the site itself uses three: raad-s-lid."""

_ENDINGS_TEXT = """
achtig achtige ages atie aties baar ding elijk eling ende enden eren erij heden heid ingen iode
iteit lende lijk lijke ling lingen loos loze matig matige natie naties nering ring ringen schap
schappelijk schappelijke schappen sing ster sters tele ting tingen zaam zame
"""
_ENDINGS = frozenset(_ENDINGS_TEXT.split())
"""Endings that make a longer word of one word, and are no head of a compound."""

_BEGINNINGS_TEXT = """
aan achter ander anti be bij binnen boven buiten daar door ge her heen hier in inter langs mede
mee mis naar neer onder ont over rond samen tegen terug toe tussen uit vast ver volop voor
vooraf voort waar weer
"""
_BEGINNINGS = frozenset(_BEGINNINGS_TEXT.split())
"""Beginnings that make another word and no compound: overheid, onderzoek, voorzitter."""


@frozen
class Splitter:
    """Splits words on what a site and Dutch know as words."""

    site: Container[str]
    """Words the site uses by themselves."""
    dutch: Dictionary
    """Words of Dutch."""
    _kept: dict[str, tuple[str, str] | None] = field(default_factory=dict, repr=False)

    def split(self, word: str) -> tuple[str, str] | None:
        """The two parts of a compound without the letters between them; None for no compound.

        "jeugdzorgkosten" → jeugdzorg, kosten.
        """
        if word not in self._kept:
            may = _SHORTEST <= len(word) <= _LONGEST and word.isalpha()
            self._kept[word] = self._best(word) if may else None
        return self._kept[word]

    def parts(self, word: str) -> tuple[str, ...]:
        """All parts of a compound, of its parts as well: jeugdzorg, kosten, jeugd, zorg."""
        found = self.split(word)
        if found is None:
            return ()
        return (*found, *(part for half in found for part in self.parts(half)))

    def _best(self, word: str) -> tuple[str, str] | None:
        """The split with most letters in words of the site, and of those the most even one."""
        return max(self._splits(word), key=self._trust, default=None)

    def _trust(self, halves: tuple[str, str]) -> tuple[int, int]:
        return sum(len(half) for half in halves if half in self.site), min(map(len, halves))

    def _splits(self, word: str) -> Iterator[tuple[str, str]]:
        """Every way to split a word, the longest head first."""
        for at in range(3, len(word) - 2):
            head = word[at:]
            if head in _ENDINGS or not self._is_part(head):
                continue
            front = self._front(word[:at])
            if front and self._is_sure(word, front, head):
                yield front, head

    def _front(self, front: str) -> str:
        """The first part without the letters that link it; empty when it is no word."""
        for link in _LINKS:
            bare = front[: len(front) - len(link)]
            if bare + link != front:
                continue
            if bare in _BEGINNINGS:
                return ""
            if self._is_part(bare) or self.split(bare):
                return bare
        return ""

    def _is_part(self, word: str) -> bool:
        if len(word) < _SHORTEST_PART:
            return len(word) == _SHORTEST_PART - 1 and word in self.site and word in self.dutch
        return word in self.site or word in self.dutch

    def _is_sure(self, word: str, front: str, head: str) -> bool:
        """Whether a word that Dutch knows as one word is a compound after all.

        It bends as its head does (huisartsen, huisarts), and starts with a thing or several:
        "document" is no docu with ment, and "vergelijken" no verge with lijken.
        """
        if word not in self.dutch:
            return True
        lemma, head_lemma = self.dutch.lemma(word), self.dutch.lemma(head)
        return (
            lemma.endswith(head_lemma)
            and (front in self.site or len(front) > _SHORTEST_PART)
            and (self.dutch.lemma(front) == front or front.endswith(("en", "er")))
        )
