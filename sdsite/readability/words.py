"""Text → its words, without what somebody else wrote: a quote, a title, an address."""

from __future__ import annotations

import re

UNMEASURED = "\ufffc"
"""Stands for each character that is not ours to measure; a run of them counts as one word."""

_WORD = re.compile(
    rf"{UNMEASURED}+"
    r"|[€$]?\s?\d+(?:[.,:/–-]\d+)*(?:[%‰]|(?:e|ste|de)\b)?"  # € 1.000, 2,5%, 2022-2025, 1e
    r"|[’']?[^\W\d_]+(?:[’'./&-]?[^\W_]+)*[’']?"  # zo'n, 's, raadsleden, D66, d.w.z, en/of
)
_QUOTES = re.compile(
    r"“[^“”]*”|„[^„”“]*[”“]|«[^«»]*»|\"[^\"]*\"|(?<!\w)‘[^‘’]*(?:’(?=\w)[^‘’]*)*’(?!\w)"
    r"|(?<![\w’'])'(?![snt]\b)[^'\s][^']*(?:'(?=\w)[^']*)*'(?!\w)"
)
_ADDRESS = re.compile(r"\b(?:https?://|www\.|[\w.+-]{1,64}@)[^\s)]+[^\s).,;:!?]")

_OF_ADDRESS = ("http", "www.", "@")
_OF_QUOTES = tuple("“„«\"‘'")
"""What stands in each address, and in each quote."""


def unmeasured(text: str) -> str:
    """Give a text of the same length, with a mark for each character of quotes and addresses."""
    for pattern, signs in ((_ADDRESS, _OF_ADDRESS), (_QUOTES, _OF_QUOTES)):
        if any(sign in text for sign in signs):
            text = pattern.sub(lambda found: UNMEASURED * len(found[0]), text)
    return text


def words(text: str) -> tuple[str, ...]:
    """Give the words of a text in order; a number counts as a word, and so does what is marked."""
    return tuple(map(str.strip, _WORD.findall(text)))
