"""Burgerservicenummers: nine digits that pass the eleven-test, weighed by the words around them.

One in eleven of all numbers of nine digits passes that test, case numbers and amounts as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sdsite.privacy.labels import is_inside, is_of_a_person
from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import Evidence, Span

_NUMBER = re.compile(
    r"(?<![^\W_])"
    r"(?P<digits>(?P<bare>\d{9}|\d{4}\.\d\d\.\d{3})"
    r"|\d{8}|\d{4} \d\d \d{3}|\d{3}([ .-])\d{3}\3\d{3})"
    r"(?![^\W_])"
)
"""Bare or in the form 1234.56.789 it can be a BSN by itself; in other forms when words say so."""


def burgerservicenummers(text: str) -> Iterator[Span]:
    """Find numbers that are a BSN by the words around them, that may be one, or that are not."""
    for match in _NUMBER.finditer(text):
        evidence = _evidence(text, match) if passes_eleven_test(match["digits"]) else None
        if evidence is not None:
            yield Span(match.start(), match.end(), PrivacyRule.BSN, evidence)


@lru_cache(maxsize=65536)
def passes_eleven_test(written: str) -> bool:
    """Whether a number, however it is written, can be a BSN; one in eleven can."""
    from stdnum.nl import bsn  # noqa: PLC0415 - few builds meet a number of nine digits

    digits = re.sub(r"\D", "", written).zfill(9)
    return not digits.startswith("000") and bool(bsn.is_valid(digits))


def _evidence(text: str, match: re.Match[str]) -> Evidence | None:
    person = is_of_a_person(text, *match.span())
    if person is not None:
        return Evidence.CERTAIN if person else Evidence.NONE
    if match["bare"] and not is_inside(text, *match.span()):
        return Evidence.DOUBT
    return None
