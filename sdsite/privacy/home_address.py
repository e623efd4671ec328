"""Addresses: a postcode with a house number before or behind it, in a line or in two fields."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import Evidence, Span

_POSTCODE = r"(?<![\w.,-])(?P<digits>[1-9]\d{3}) ?(?!S[ADS])(?P<letters>[A-Z]{2})(?![\w-])"
_HOUSE = r"[1-9]\d{0,4}(?: ?-? ?[a-zA-Z]{1,2}(?![^\W_])|[-/]\d{1,4})?"
_STREET = r"[^\W\d_][^\W\d_'’.]*(?:[ .'’-]+[^\W\d_]+){0,6}"

_STREET_FIRST = re.compile(rf"(?<!\w){_STREET}[ .,]+{_HOUSE}[\s,;:\"'|()-]+{_POSTCODE}")
_POSTCODE_FIRST = re.compile(
    rf"{_POSTCODE}(?:[\s,;:\"'|-]{{1,4}}|[\s,;:\"'|-]*(?:huis)?n(?:umme)?r\.?[\s,;:\"'|-]+)"
    rf"(?<!\d){_HOUSE}(?![^\W_]|[.,]\d)"
)
_FIELDS = re.compile(
    rf"huisn(?:umme)?r\W{{1,8}}{_HOUSE}[\s\S]{{0,80}}?{_POSTCODE}"
    rf"|{_POSTCODE.replace('<digits>', '<d2>').replace('<letters>', '<l2>')}"
    rf"[\s\S]{{0,80}}?huisn(?:umme)?r\W{{1,8}}{_HOUSE}",
    re.IGNORECASE,
)
_BOX = re.compile(r"postbus|antwoordnummer", re.IGNORECASE)
"""A box at the post office, where nobody lives."""

_YEAR = re.compile(
    r"(?:19|20)\d\d ?(?:PM|EN|IN|OP|OF|NA|DE|TM|NU|ZO|UR|AL|WO|MA|DI|DO|VR|ZA|NL|EU)"
)
"""A year and a short word in capitals, as a table has them, is no postcode."""


def woonadressen(text: str) -> Iterator[Span]:
    """Find addresses; the town need not be there, a postcode and a number tell the front door."""
    taken = 0
    found = {
        *_FIELDS.finditer(text),
        *_STREET_FIRST.finditer(text),
        *_POSTCODE_FIRST.finditer(text),
    }
    for match in sorted(found, key=lambda each: (each.start(), -each.end())):
        if match.start() < taken or _BOX.search(match.group()) or _YEAR.search(match.group()):
            continue
        taken = match.end()
        yield Span(match.start(), match.end(), PrivacyRule.HOME_ADDRESS, Evidence.CERTAIN)
