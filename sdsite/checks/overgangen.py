"""Checks on overgangen: their activities exist, and a later year follows an earlier one."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.checks.references import suggestion
from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model.activiteit import Activiteit, Overgang
from sdsite.model.agenda import Agenda
from sdsite.model.register import Register


def loose_ends(register: Register, _config: Config) -> Iterator[Finding]:
    """Report an unknown activity at the one end of an overgang that has no other end.

    With two ends an overgang is a link, and `unknown_ids` and `wrong_nouns` look at it.
    """
    for overgang in register.all(Overgang):
        if overgang.van and overgang.naar:
            continue
        for field, ends in (("van", overgang.van), ("naar", overgang.naar)):
            for index, end in enumerate(ends):
                item = register.items.get(end)
                place = register.place(overgang.id, field, index)
                if item is None:
                    yield Finding(
                        place,
                        CheckRule.UNKNOWN_ID,
                        f'Er is geen gegeven met het id "{end}".',
                        suggestion(end, register, ("activiteit",)),
                    )
                elif not isinstance(item, Activiteit):
                    yield Finding(
                        place,
                        CheckRule.WRONG_NOUN,
                        f'Hier hoort een activiteit, maar "{end}" is een {item.noun}.',
                        "Kies een id van het goede soort.",
                    )


def back_in_time(register: Register, _config: Config) -> Iterator[Finding]:
    """Report an overgang from an activity to one that is not of a later year."""
    for overgang in register.all(Overgang):
        last = max((_year(register, end) for end in overgang.van), default=0)
        for index, end in enumerate(overgang.naar):
            year = _year(register, end)
            if last and year and year <= last:
                yield Finding(
                    register.place(overgang.id, "naar", index),
                    CheckRule.BACKWARDS,
                    f'"{end}" is van {year}, en deze overgang begint in {last}.',
                    "Draai van en naar om, of kies een activiteit van een later jaar.",
                )


def _year(register: Register, activiteit_id: str) -> int:
    """The year of an activity; 0 when it, or its agenda, is not there."""
    activiteit = register.get(activiteit_id, Activiteit)
    agenda = register.get(activiteit.agenda, Agenda) if activiteit else None
    return agenda.jaar if agenda else 0
