"""Checks on overgangen: their activities exist, and a later year follows an earlier one."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.checks.references import suggestion, unknown_id, wrong_noun
from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model.activiteit import Activiteit, Overgang
from sdsite.model.agenda import Agenda
from sdsite.model.register import Register

_ACTIVITEIT = (Activiteit.noun,)


def wrong_ends(register: Register, _config: Config) -> Iterator[Finding]:
    """Report an end of an overgang that is no activity, where no link tells it.

    With two ends an overgang is a link: `unknown_ids` looks at both of them, `wrong_nouns` at the
    one that it leads to.
    """
    for overgang in register.all(Overgang):
        linked = overgang.van and overgang.naar
        for field, ends in (("van", overgang.van), ("naar", overgang.naar)):
            for index, end in enumerate(ends):
                item = register.items.get(end)
                if isinstance(item, Activiteit):
                    continue
                place = register.place(overgang.id, field, index)
                if item is None and not linked:
                    yield unknown_id(place, end, suggestion(end, register, _ACTIVITEIT))
                elif item is not None and not (linked and field == "naar"):
                    yield wrong_noun(place, _ACTIVITEIT, item)


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
