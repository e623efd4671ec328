"""Checks on agendas: one for each year, and activities that fit their agenda and their address."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model.activiteit import Activiteit
from sdsite.model.agenda import Actielijn, Agenda
from sdsite.model.register import Register


def two_agendas(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a second agenda for one year: the year is its address."""
    first: dict[int, str] = {}
    for agenda in register.all(Agenda):
        if agenda.jaar in first:
            yield Finding(
                register.place(agenda.id, "jaar"),
                CheckRule.SAME_ADDRESS,
                f'Voor {agenda.jaar} is er al een agenda: "{first[agenda.jaar]}".',
                "Voeg de twee samen, of verbeter het jaar.",
            )
        first.setdefault(agenda.jaar, agenda.id)


def same_addresses(register: Register, _config: Config) -> Iterator[Finding]:
    """Report an activity whose address is taken: its id differs from another's by the year only."""
    first: dict[tuple[int, str], str] = {}
    for activiteit in register.all(Activiteit):
        agenda = register.get(activiteit.agenda, Agenda)
        if agenda is None:
            continue
        name = activiteit.id.removeprefix("activiteit-").removeprefix(f"{agenda.jaar}-")
        if other := first.get((agenda.jaar, name)):
            yield Finding(
                register.place(activiteit.id, "id"),
                CheckRule.SAME_ADDRESS,
                f'"{activiteit.id}" krijgt hetzelfde adres als "{other}": '
                f"/agenda/{agenda.jaar}/{name}/.",
                "Geef een van de twee een ander id.",
            )
        first.setdefault((agenda.jaar, name), activiteit.id)


def other_agendas(register: Register, _config: Config) -> Iterator[Finding]:
    """Report an activity in another agenda than the one its actielijn belongs to."""
    for activiteit in register.all(Activiteit):
        lijn = register.get(activiteit.actielijn, Actielijn)
        if lijn is not None and lijn.agenda != activiteit.agenda:
            yield Finding(
                register.place(activiteit.id, "actielijn"),
                CheckRule.OTHER_AGENDA,
                f'De actielijn "{lijn.id}" hoort bij "{lijn.agenda}", '
                f'en deze activiteit bij "{activiteit.agenda}".',
                "Kies een actielijn van dezelfde agenda, of verbeter de agenda.",
            )
