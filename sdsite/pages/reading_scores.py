"""How easily each page reads: the score of Flesch-Douma, hardest page first; for editors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sdsite.model.register import Register
from sdsite.pages.addresses import address_of
from sdsite.readability import Ease
from sdsite.report import PageScore

FEWEST_WORDS = 100
"""Words that a page must have to get a score: Flesch measured samples of a hundred words."""

MOST_LINES = 10
"""Pages that are named in words; all of them are in the JSON."""


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


def reading_lines(scores: Sequence[PageScore], lowest: int) -> Iterator[str]:
    """Say in a few lines which pages read hardest; nothing when all score at least `lowest`."""
    hard = [each for each in scores if each.score < lowest]
    if hard:
        yield (
            f"Leesscore (Flesch-Douma, 100 is heel makkelijk): {len(hard)} van de {len(scores)} "
            f"pagina's met ten minste {FEWEST_WORDS} woorden eigen tekst scoren onder {lowest}."
        )
        yield from (f"  {each.score:4}  /{each.address}" for each in hard[:MOST_LINES])
        if len(hard) > MOST_LINES:
            yield "  Alle scores staan in de uitvoer van --formaat json."
