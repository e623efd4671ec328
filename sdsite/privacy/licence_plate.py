"""Licence plates: the fourteen forms (sidecodes) that the RDW gave out since 1951, with dashes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import Evidence, Span

SIDECODES = (
    "XX-99-99",
    "99-99-XX",
    "99-XX-99",
    "XX-99-XX",
    "XX-XX-99",
    "99-XX-XX",
    "99-XXX-9",
    "9-XXX-99",
    "XX-999-X",
    "X-999-XX",
    "XXX-99-X",
    "X-99-XXX",
    "9-XX-999",
    "999-XX-9",
)
"""X is a letter, 9 a digit."""

_FORMS = "|".join(each.replace("X", "[A-Z]").replace("9", r"\d") for each in SIDECODES)
_PLATE = re.compile(rf"(?<![\w-])(?<![\w][./])(?:{_FORMS})(?![\w-])")
_VEHICLE = re.compile(
    r"(?<!\w)(?:kenteken\w*|nummerplaat\w*|auto(?:’s|'s)?|voertuig\w*|busje\w*|motor|scooter\w*|taxi\w*"
    r"|aanhanger|bestuurder\w*|parke\w*|rdw|geparkeerd\w*|bestelbus\w*|vrachtwagen\w*|rijdt|reed)(?!\w)",
    re.IGNORECASE,
)
_NEAR = 80


def kentekens(text: str) -> Iterator[Span]:
    """Find plates; without a word about a vehicle near, the code of a form may look the same."""
    for match in _PLATE.finditer(text):
        near = text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        evidence = Evidence.CERTAIN if _VEHICLE.search(near) else Evidence.DOUBT
        yield Span(match.start(), match.end(), PrivacyRule.LICENCE_PLATE, evidence)
