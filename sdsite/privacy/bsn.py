"""Burgerservicenummers: nine digits that pass the eleven-test, weighed by the words around them.

One in eleven of all numbers of nine digits passes that test, case numbers and amounts as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import Span

_NUMBER = re.compile(
    r"(?<![^\W_])"
    r"(?P<digits>(?P<bare>\d{9}|\d{4}\.\d\d\.\d{3})"
    r"|\d{8}|\d{4} \d\d \d{3}|\d{3}([ .-])\d{3}\3\d{3})"
    r"(?![^\W_])"
)
"""Bare or in the form 1234.56.789 it can be a BSN by itself; in other forms when words say so."""

_PERSON = (
    r"bsn|burger[- ]?service[- ]?n(?:ummer|r)|sofi(?:[- ]?n(?:ummer|r))?|persoonsnummer|geboren"
    r"|geb\.|geboorte\w*|cli[eë]ntn(?:umme)?r\w*|pati[eë]ntn(?:umme)?r\w*|paspoort\w*|rijbewijs\w*"
    r"|identiteits\w*|id-kaart"
)
_THING = (
    r"zaak\w*|kenmerk\w*|dossier\w*|kvk\w*|handelsregister\w*|vestigings\w*|besluit\w*|document\w*"
    r"|isbn|issn|doi|referentie\w*|ref|factuur\w*|order\w*|bestel\w*|rsin|btw\w*|fiscaal|intake\w*"
    r"|registratie\w*|verseon\w*|corsa\w*|djuma\w*|stuk\w*|nota\w*|motie\w*|advies\w*|archief\w*"
    r"|bedrag\w*|waarde\w*|aantal\w*|totaal\w*|saldo|begro\w*|lasten|baten|realisatie|prognose|euro"
    r"|eur|versie|perceel\w*|bestand\w*|gemeentecode|postbus|volgn\w*|url|https?|www"
)
_SIGNAL = re.compile(
    rf"(?<![^\W_])(?:(?P<person>{_PERSON})|(?:{_THING}))(?![^\W_])|€", re.IGNORECASE
)
_AMOUNT = re.compile(r"(?:[.,]\d|[.,]?-|\s*(?:euro|eur|€|%|inwoners)\b)", re.IGNORECASE)

_LABEL, _BEFORE, _AFTER = 60, 160, 60
"""Characters in which a word labels the number, or tells that it is about a person."""


def burgerservicenummers(text: str) -> Iterator[Span]:
    """Find numbers that are a BSN by the words around them, and those that may be one."""
    for match in _NUMBER.finditer(text):
        if not _passes(match["digits"]):
            continue
        person = _about_a_person(text, match)
        if person or (person is None and match["bare"] and not _inside(text, match)):
            yield Span(match.start(), match.end(), PrivacyRule.BSN, certain=bool(person))


def _passes(written: str) -> bool:
    from stdnum.nl import bsn  # noqa: PLC0415 - few builds meet a number of nine digits

    digits = re.sub(r"\D", "", written).zfill(9)
    return not digits.startswith("000") and bool(bsn.is_valid(digits))


def _about_a_person(text: str, match: re.Match[str]) -> bool | None:
    """What the words say: a person's number, something else (False), or nothing (None)."""
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    label = re.split(r"\d", before[-_LABEL:])[-1]
    signals = [each["person"] for each in _SIGNAL.finditer(label)]
    if signals:
        return bool(signals[-1])
    if _AMOUNT.match(text, match.end()):
        return False
    near = (*_SIGNAL.finditer(before), *_SIGNAL.finditer(text, match.end(), match.end() + _AFTER))
    return True if any(each["person"] for each in near) else None


def _inside(text: str, match: re.Match[str]) -> bool:
    """Whether a number is a part of a longer reference, an address or a decimal number."""
    around = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 2]
    return bool(re.search(r"\w[-./_=+]$|\d,$|[/#]$", around[0]) or re.match(r"[-/_+]\w", around[1]))
