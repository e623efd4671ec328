"""Check on promises: who says how it stands."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model.register import Register
from sdsite.model.toezegging import Toezegging, ToezeggingStand


def judged_by_nobody(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a promise with a state but without the role of whoever judged so."""
    for promise in register.all(Toezegging):
        if promise.stand is not ToezeggingStand.GEEN_BERICHT and not promise.beoordeeld_door:
            yield Finding(
                register.place(promise.id, "stand"),
                CheckRule.NO_JUDGE,
                f'De toezegging heeft de stand "{promise.stand}", maar er staat niet wie dat zegt.',
                "Vul beoordeeld_door in met een rol, bijvoorbeeld: de redactie.",
            )
