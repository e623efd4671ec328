"""E-mail addresses, also those that hide their sign from programs that gather them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import Evidence, Span

_ADDRESS = re.compile(
    r"(?<![\w.+%-])[^\W_][\w.+%-]{0,63}(?:@| ?[\[(] ?(?:at|apenstaartje) ?[\])] ?)"
    r"(?P<host>(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+(?P<top>[a-z]{2,24}))(?![\w-])",
    re.IGNORECASE,
)
_NOBODYS = re.compile(r"(?:^|\.)(?:example\.(?:com|net|org)|example|invalid|test|localhost)$")
"""Hosts that are kept for examples (RFC 2606)."""

_ENDINGS = {"css", "gif", "html", "ico", "jpeg", "jpg", "js", "json", "pdf", "png", "svg", "webp"}
"""What looks like the top of a host and is the ending of a file, as in `beeld@2x.png`."""


def e_mailadressen(text: str) -> Iterator[Span]:
    """Find every address; whose it is, an address does not tell."""
    for match in _ADDRESS.finditer(text):
        host = match["host"].casefold()
        if match["top"].casefold() not in _ENDINGS and not _NOBODYS.search(host):
            yield Span(match.start(), match.end(), PrivacyRule.EMAIL, Evidence.CERTAIN)
