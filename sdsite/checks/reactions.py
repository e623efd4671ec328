"""Check on reactions: at most one to each point of advice."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.register import Register


def two_reactions(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a second reaction to one adviespunt, at the second, naming the first."""
    first: dict[str, str] = {}
    for reactie in register.all(Collegereactie):
        if reactie.adviespunt in first:
            yield Finding(
                register.place(reactie.id, "adviespunt"),
                CheckRule.TWO_REACTIONS,
                f'Het adviespunt "{reactie.adviespunt}" heeft al een reactie: '
                f'"{first[reactie.adviespunt]}".',
                "Voeg de twee samen, of kies een ander adviespunt.",
            )
        else:
            first[reactie.adviespunt] = reactie.id
