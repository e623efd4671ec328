"""Aanleiding: the chains that lead to an activity, found by going back from the activity."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from sdsite.model.beslispunt import Beslispunt
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.opgave import Opgave
from sdsite.model.register import Register
from sdsite.model.spoor import BEGINNINGS, Spoor
from sdsite.model.toezegging import Toezegging
from sdsite.model.vervolg import Schakel, Stap, follows

_LEADS_TO = {"gevolgd_door", "uitkomst", "gaat_over", "verwijst_naar"}
"""Fields of what came before that name what came after it."""


class Aanleidingen:
    """What led to activities; which of all chains, nobody need follow to ask for one of them."""

    def __init__(self, register: Register, follow: Callable[[str], Spoor | None]) -> None:
        """Begin without having looked anything up; `follow` gives the chain that starts at an id.

        What a chain holds is said by `spoor` alone: going back only tells which may hold one.
        """
        self._register = register
        self._follow = follow
        starts = (item.id for noun in BEGINNINGS for item in register.all(noun))
        self._order = {start: place for place, start in enumerate(starts)}
        self._around = cache(self._starts_around)

    def of(self, activiteit: str) -> tuple[tuple[Spoor, Stap], ...]:
        """The chains in which an activity is a step, each with that step, in their order."""
        starts = sorted(self._starts(activiteit), key=self._order.__getitem__)
        chains = [chain for start in starts if (chain := self._follow(start))]
        return tuple(
            [
                (chain, stap)
                for chain in chains
                for stap in chain.stappen
                if stap.id == activiteit and stap.schakel is Schakel.ACTIVITEIT
            ]
        )

    def _starts(self, activiteit: str) -> set[str]:
        """Where every chain starts that may reach an activity, and some that do not."""
        queue, found = [activiteit], set[str]()
        seen = set(queue)
        for item_id in queue:
            before = set(self._before(item_id))
            found.update(*map(self._around, before))
            goes_on = {each for each in before if self._register.get(each, Toezegging)}
            goes_on.update(self._years_before(item_id))
            queue += goes_on - seen
            seen |= goes_on
        return found

    def _before(self, item_id: str) -> Iterator[str]:
        """What the register says came right before something."""
        for verband in self._register.uit.get(item_id, ()):
            if follows(verband) or verband.veld[0] == "gedaan_in":
                yield verband.naar
        for verband in self._register.terug.get(item_id, ()):
            if verband.veld[0] in _LEADS_TO:
                yield verband.van

    def _years_before(self, item_id: str) -> Iterator[str]:
        """The activities of the year before that became this one, each with its parts."""
        for verband in self._register.terug.get(item_id, ()):
            if verband.soort == "overgang":
                yield from (verband.van, *self._register.onderdelen.get(verband.van, ()))

    def _starts_around(self, item_id: str) -> set[str]:
        """Where a chain may start that goes on from something: there, or at what it stands by."""
        register = self._register
        found = {item_id, *register.onderdelen.get(item_id, ())}  # the deelvragen of a raadsvraag
        found.add(register.parents.get(item_id, item_id))  # the deelvraag of an antwoord
        reactie = register.get(item_id, Collegereactie)
        if reactie:
            found.add(reactie.adviespunt)
        if register.get(item_id, Opgave):
            found.update(punt.id for punt in register.naming(item_id, Beslispunt))
        return found & self._order.keys()
