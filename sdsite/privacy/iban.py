"""Bank account numbers (ISO 13616), of every country and in groups of four or not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import Evidence, Span

_ACCOUNT = re.compile(
    r"(?<![^\W_])(?:[A-Z]{2}\d\d(?:[\s.-]{0,3}[A-Z0-9]{4}){2,7}(?:[\s.-]{0,3}[A-Z0-9]{1,3})?"
    r"|(?i:nl)\d\d[\s.-]{0,3}(?i:[a-z]{4})(?:[\s.-]{0,3}\d){10})(?![^\W_])"
)


def rekeningnummers(text: str) -> Iterator[Span]:
    """Find numbers of which the check digits and the length for their country are right."""
    for match in _ACCOUNT.finditer(text):
        end = _valid_end(text, match)
        if end is not None:
            yield Span(match.start(), end, PrivacyRule.IBAN, Evidence.CERTAIN)


def _valid_end(text: str, match: re.Match[str]) -> int | None:
    """Where the number ends: a word in capitals may stand right behind it."""
    ends = [match.start() + each.end() for each in re.finditer(r"[A-Za-z0-9]+", match.group())]
    return next((end for end in reversed(ends) if _is_valid(text[match.start() : end])), None)


def _is_valid(written: str) -> bool:
    """By length and check digits; a bank that nobody knows yet may be new."""
    from stdnum import iban  # noqa: PLC0415 - few builds meet an account

    return bool(iban.is_valid(re.sub(r"\W", "", written), check_country=False))
