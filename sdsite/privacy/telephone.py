"""Dutch telephone numbers, by the numbering plan (Nummerplan telefoon- en ISDN-diensten).

Numbers that begin with 14, 0800, 0900, 0906, 0909, 116 or 18 are of services, never of a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdsite.privacy.labels import is_inside, is_of_a_person
from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import Evidence, Span

_AREAS_OF_THREE = (
    "010|013|015|020|023|024|026|030|033|035|036|038|040|043|045|046|050|053|055|058"
    "|07[0-9]|08[4578]"
)
"""Areas with seven digits behind them, and the numbers of businesses; other areas have four."""

_AREAS_OF_FOUR = (
    "011[1345789]|016[1-8]|017[24]|018[0-47]|022[2-9]|025[125]|029[479]"
    "|031[3-8]|032[01]|034[1-8]|041[1-36-8]|047[58]|048[15-8]|049[2379]|05[12][1-9]|054[1-8]"
    "|056[126]|057[0-35-8]|059[1-9]"
)

_NUMBER = re.compile(
    r"(?<![\w+])(?:"
    r"(?P<abroad>(?:\+|00)31[ .-]{0,3}(?:\(0\)[ .-]{0,2})?[1-9](?:[ .-]?\d){8})"
    r"|(?P<mobile>06[ .-]{0,3}[1-58](?:\d{7}|\d{3} \d{4}|\d(?:[ .]\d\d){3}|\d\d \d{3} \d\d"
    r"|\d \d{3} \d{3}|\d{3} \d\d \d\d)|06(?:[-.]\d\d){4})"
    rf"|(?P<spaced>\(?(?:{_AREAS_OF_THREE})\)?(?: ?[-/.] ?| ){{1,3}}[1-9](?:[ .]?\d){{6}}"
    rf"|\(?(?:{_AREAS_OF_FOUR})\)?(?: ?[-/.] ?| ){{1,3}}[1-9](?:[ .]?\d){{5}})"
    rf"|(?P<bare>(?:(?:{_AREAS_OF_THREE})\d|(?:{_AREAS_OF_FOUR}))[0-9]\d{{5}})"
    r")(?![^\W_]|[.,-]\d)"
)
_CALLED = re.compile(
    r"(?<!\w)(?:tel|telefo\w*|mobiel\w*|bel(?:t|len)?|gsm|fax|whatsapp|sms|nummer|bereikbaar)(?!\w)",
    re.IGNORECASE,
)
_BEFORE = 60


def telefoonnummers(text: str) -> Iterator[Span]:
    """Find numbers; ten digits in a row that only begin as an area does are in doubt."""
    for match in _NUMBER.finditer(text):
        if not (match["bare"] and is_inside(text, *match.span())):
            yield Span(match.start(), match.end(), PrivacyRule.TELEPHONE, _evidence(text, match))


def _evidence(text: str, match: re.Match[str]) -> Evidence:
    if not match["bare"] or _CALLED.search(text, max(0, match.start() - _BEFORE), match.start()):
        return Evidence.CERTAIN
    is_something_else = is_of_a_person(text, *match.span()) is False
    return Evidence.NONE if is_something_else else Evidence.DOUBT
