"""A place in a text where something of a person stands; how it is compared and told of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from sdsite.privacy.rules import PrivacyRule


class Evidence(IntEnum):
    """How sure it is that something is what it looks like."""

    NONE = 0
    """Words say that it is something else."""
    DOUBT = 1
    """It may be: somebody has to look."""
    CERTAIN = 2
    """Enough to stop a build."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """What a detector found in a text."""

    start: int
    """First character."""
    end: int
    """The character after the last."""
    rule: PrivacyRule
    """Which kind of thing it is."""
    evidence: Evidence
    """How sure it is."""


Detector = Callable[[str], Iterator[Span]]
"""Finds one kind of thing in a text, in the order in which it stands there."""


_COUNTRY = re.compile(r"^(?:00)?31(?=\d{9}$)")


def key_of(rule: PrivacyRule, value: str) -> str:
    """A value as it is compared: case, spaces and punctuation that mean nothing do not count.

    An address is its postcode and house number, whatever the words before it are.
    """
    folded = value.casefold()
    if rule is PrivacyRule.EMAIL:
        return folded.strip()
    if rule is PrivacyRule.HOME_ADDRESS:
        return _front_door(folded)
    key = re.sub(r"[\W_]", "", folded)
    return _COUNTRY.sub("0", key) if rule is PrivacyRule.TELEPHONE else key


def _front_door(address: str) -> str:
    postcode = re.search(r"(?<!\d)(\d{4})\s?([a-z]{2})(?!\w)", address)
    if postcode is None:
        return address
    rest = f"{address[: postcode.start()]} {address[postcode.end() :]}"
    house = re.search(r"\d.*$", rest, re.DOTALL)
    return "".join(postcode.groups()) + re.sub(r"[\W_]", "", house.group() if house else "")


def masked(value: str) -> str:
    """A value that an editor knows again and nobody else can read: never more than three signs.

    A short value shows its first sign only.
    """
    value = " ".join(value.split())
    if len(value) < 9:
        return value[:1] + "*" * max(len(value) - 1, 3)
    return value[:2] + "*" * (len(value) - 3) + value[-1]
