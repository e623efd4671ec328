"""Check on completeness: as many facts as site_config.yml says the sources hold."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model import NOUNS
from sdsite.model.item import Onderdeel
from sdsite.model.register import Register


def wrong_counts(register: Register, config: Config) -> Iterator[Finding]:
    """Report a noun of which there are more or fewer than expected."""
    found = Counter({noun.plural: len(facts) for noun, facts in register.nouns.items()})
    nouns = {noun.plural for noun in (*NOUNS, *Onderdeel.__subclasses__())}
    for plural, expected in config.tellingen.items():
        if plural not in nouns:
            near = difflib.get_close_matches(plural, sorted(nouns), n=1)
            yield Finding(
                config.place("tellingen", plural),
                CheckRule.WRONG_COUNT,
                f'Bij tellingen staat "{plural}", en zo heet geen soort gegeven.',
                f'Bedoelde u "{near[0]}"?' if near else f"Kies uit: {', '.join(sorted(nouns))}.",
            )
        elif found[plural] != expected:
            yield Finding(
                config.place("tellingen", plural),
                CheckRule.WRONG_COUNT,
                f"Het aantal {plural} is {found[plural]}, en hier staat {expected}.",
                "Vul aan wat ontbreekt, haal weg wat dubbel is, of pas dit aantal aan.",
            )
