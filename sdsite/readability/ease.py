"""The score of Flesch-Douma: how easily a Dutch text reads, by its sentences and its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from sdsite.frozen import frozen
from sdsite.readability.syllables import syllables


@frozen
class Ease:
    """What the score is made of; two of them add up to that of both texts together."""

    sentences: int = 0
    """Sentences with at least one word."""
    words: int = 0
    """Words in those sentences, numbers and names of sources too."""
    spelled: int = 0
    """The words among them that are written in letters and are ours."""
    syllables: int = 0
    """Syllables of those."""

    def __add__(self, other: Ease) -> Ease:
        """Add the counts of another text."""
        return Ease(
            self.sentences + other.sentences,
            self.words + other.words,
            self.spelled + other.spelled,
            self.syllables + other.syllables,
        )

    @property
    def score(self) -> float | None:
        """From about 0, very hard, to about 100, very easy; None without words.

        206.835 − 0.93 × words per sentence − 77 × syllables per word: Flesch's formula as
        W.H. Douma fitted it to Dutch in 1960.
        """
        if not self.sentences or not self.spelled:
            return None
        per_sentence, per_word = self.words / self.sentences, self.syllables / self.spelled
        return 206.835 - 0.93 * per_sentence - 77 * per_word


def reading_ease(sentences: Iterable[Sequence[str]]) -> Ease:
    """Measure sentences that are given as their words."""
    number = length = 0
    said: list[int] = []
    for words in sentences:
        number += bool(words)
        length += len(words)
        said.extend(map(_said, words))
    return Ease(number, length, len(said) - said.count(0), sum(said))


@lru_cache(maxsize=32_768)
def _said(word: str) -> int:
    """The syllables of a word in letters that is ours; 0 for what is not measured."""
    return syllables(word) if word.lstrip("’'")[:1].isalpha() else 0
