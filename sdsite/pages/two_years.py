"""Two agendas that follow each other: the steps between them, and what no step explains."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sdsite.frozen import frozen
from sdsite.model.activiteit import Activiteit, Overgang, OvergangSoort
from sdsite.model.agenda import Agenda
from sdsite.model.register import Register
from sdsite.pages.parts import Link

FOLDER = "agenda/vergelijk/"
"""Folder of the comparisons."""


@frozen
class TwoYears:
    """Two agendas with their activities and the steps between them."""

    before: Agenda
    """The first agenda."""
    after: Agenda
    """The next one that there is."""
    old: tuple[Activiteit, ...]
    """The activities of the first."""
    new: tuple[Activiteit, ...]
    """The activities of the next."""
    steps: tuple[Overgang, ...]
    """The steps that start in the first or end in the next, in the order of the first."""

    lost: tuple[Activiteit, ...]
    """Activities of the first year that no step starts at."""
    found: tuple[Activiteit, ...]
    """Activities of the second year that no step ends at."""

    def of(self, soort: OvergangSoort) -> tuple[Overgang, ...]:
        """The steps of one kind."""
        return tuple(overgang for overgang in self.steps if overgang.soort is soort)

    def size(self, soort: OvergangSoort) -> int:
        """How much there is to tell of a kind: its steps, and what no step explains."""
        loose = soort is OvergangSoort.ONBEKEND
        return len(self.of(soort)) + (len(self.lost) + len(self.found) if loose else 0)

    def touched(self, soort: OvergangSoort, *, of_old: bool) -> int:
        """How many activities of one of the years took a kind of step."""
        own = {a.id for a in (self.old if of_old else self.new)}
        ends = {end for o in self.of(soort) for end in (o.van if of_old else o.naar)} & own
        if soort is OvergangSoort.ONBEKEND:
            ends |= {a.id for a in (self.lost if of_old else self.found)}
        return len(ends)


def consecutive(register: Register) -> tuple[tuple[Agenda, Agenda], ...]:
    """Every agenda with the next one that there is, oldest first."""
    return tuple(pairwise(sorted(register.all(Agenda), key=lambda agenda: agenda.jaar)))


def comparison_title(before: Agenda, after: Agenda) -> str:
    """What the comparison of two years is called."""
    return f"Van {before.jaar} naar {after.jaar}"


def comparison_address(before: Agenda, after: Agenda) -> str:
    """Where two years are compared."""
    return f"{FOLDER}{before.jaar}-{after.jaar}/"


def comparison_links(register: Register, *agendas: Agenda) -> tuple[Link, ...]:
    """The comparisons that any of these agendas is part of."""
    return tuple(
        Link(comparison_title(before, after), comparison_address(before, after))
        for before, after in consecutive(register)
        if before in agendas or after in agendas
    )


def make_two_years(
    register: Register,
    agendas: tuple[Agenda, Agenda],
    old: Sequence[Activiteit],
    new: Sequence[Activiteit],
) -> TwoYears:
    """Find the steps between two agendas; each with its own activities, in their order."""
    place = {activiteit.id: position for position, activiteit in enumerate((*old, *new))}
    starts, ends = {a.id for a in old}, {a.id for a in new}
    between = [
        overgang
        for overgang in register.all(Overgang)
        if starts & {*overgang.van} or ends & {*overgang.naar}
    ]
    between.sort(key=lambda o: min(place.get(end, len(place)) for end in (*o.van, *o.naar)))
    left = {end for overgang in between for end in overgang.van}
    came = {end for overgang in between for end in overgang.naar}
    return TwoYears(
        *agendas,
        tuple(old),
        tuple(new),
        tuple(between),
        lost=tuple(a for a in old if a.id not in left),
        found=tuple(a for a in new if a.id not in came),
    )
