"""Check on completeness: as many facts as site_config.yml says the sources hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding, Place
from sdsite.model.register import Register
from sdsite.sources import CONFIG


def wrong_counts(register: Register, config: Config) -> Iterator[Finding]:
    """Report a noun of which there are more or fewer than expected."""
    found = Counter(item.plural for item in register.items.values())
    for plural, expected in config.tellingen.items():
        if found[plural] != expected:
            yield Finding(
                Place(CONFIG),
                CheckRule.WRONG_COUNT,
                f"Er zijn {found[plural]} {plural}, maar site_config.yml verwacht er {expected}.",
                "Vul aan wat ontbreekt, haal weg wat dubbel is, of pas tellingen aan.",
            )
