"""How easily each page reads: the score of Flesch-Douma, hardest page first; for editors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdsite.model.register import Register
from sdsite.pages.addresses import address_of
from sdsite.readability import Ease

FEWEST_WORDS = 100
"""Words that a page must have to get a score: Flesch measured samples of a hundred words."""


@dataclass(frozen=True, slots=True)
class PageScore:
    """How easily the texts of one page read."""

    address: str
    """The page, from the root of the site; empty for the start page."""
    score: int
    """Flesch-Douma: 0 is very hard, 100 very easy; it may fall outside of both."""
    sentences: int
    """Sentences that were measured."""
    words: int
    """Words in them."""


def reading_scores(register: Register, ease: Mapping[str, Ease]) -> tuple[PageScore, ...]:
    """Add up what was measured of the facts that stand on each page; hardest first.

    `ease` is by the id of a fact or the address of a written page; empty for the start page. A
    fact that has no place on the site is left out, and so is a page with few words.
    """
    written = {page.pad for page in register.bladzijden}
    pages: dict[str, Ease] = {}
    for owner, measured in ease.items():
        known = not owner or owner in written
        address = f"{owner}/".removeprefix("/") if known else address_of(register, owner)
        if address is not None:
            page = address.partition("#")[0]
            pages[page] = pages.get(page, Ease()) + measured
    scores = (
        PageScore(page, round(each.score), each.sentences, each.words)
        for page, each in pages.items()
        if each.score is not None and each.words >= FEWEST_WORDS
    )
    return tuple(sorted(scores, key=lambda each: (each.score, each.address)))
