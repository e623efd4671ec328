"""Check on what stands under something else: by going up one never comes back."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model.register import Register

_UP = ("hoofddoel", "bijlage_bij", "vorige_stand")
"""Fields that name what a fact stands under, is an annex of, or follows."""


def circles(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a goal that stands under itself, directly or by way of others; annexes the same.

    Each circle is told once, at the id that comes first in the alphabet.
    """
    for field in _UP:
        up = {
            verband.van: verband.naar
            for verband in register.verbanden
            if verband.veld == (field,) and verband.soort == "veld"
        }
        for start in up:
            way = _way(up, start)
            if way[-1] == start and start == min(way):
                yield Finding(
                    register.place(start, field),
                    CheckRule.CIRCLE,
                    f"Deze gegevens vormen een kring: {' → '.join(way)}."
                    if len(way) > 2
                    else f'"{start}" verwijst hier naar zichzelf.',
                    f'Kies een ander id bij "{field}", of haal de sleutel bij een van hen weg.',
                )


def _way(up: dict[str, str], start: str) -> list[str]:
    """The ids met on the way up, until the top or an id that was met before."""
    way = [start]
    while way[-1] in up and up[way[-1]] not in way[1:]:
        way.append(up[way[-1]])
        if way[-1] == start:
            break
    return way
