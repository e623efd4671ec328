"""What the words before a number say that it is: a person's number, or something else."""

from __future__ import annotations

import re

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
_AMOUNT = re.compile(r"[.,]\d|[.,]?-|\s*(?:euro|eur|€|%|inwoners)", re.IGNORECASE)
_CLAUSE = re.compile(r"[\d\n;.!?]")
_OPENING = re.compile(r"[^\w€]+\Z")
"""What ends the words that label a number, and what may stand between them and it."""

_LABEL, _BEFORE, _AFTER = 50, 160, 60
"""Characters in which a word labels the number, or tells that it is about a person."""


def is_of_a_person(text: str, start: int, end: int) -> bool | None:
    """What the words say of the number there: a person's, something else, or nothing (None).

    The word that stands nearest before it decides; without one, any word about a person near.
    """
    before = text[max(0, start - _BEFORE) : start]
    label = _CLAUSE.split(_OPENING.sub("", before[-_LABEL:]))[-1]
    signals = [each["person"] for each in _SIGNAL.finditer(label)]
    if signals:
        return bool(signals[-1])
    if _AMOUNT.match(text, end):
        return False
    near = (*_SIGNAL.finditer(before), *_SIGNAL.finditer(text, end, end + _AFTER))
    return True if any(each["person"] for each in near) else None


def is_inside(text: str, start: int, end: int) -> bool:
    """Whether a number is a part of a longer reference, an address or a decimal number."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    return bool(re.search(r"\w[-./_=+]$|\d,$|[/#]$", before) or re.match(r"[-/_+]\w", after))
