"""Many patterns → one that looks for all of them at once in UTF-8 text, in time that grows with it.

RE2 reads them together, whatever the text holds and however many they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, cast

_MEMORY = 64 << 20
"""Bytes that RE2 may use; with less, thousands of patterns make it fall back to a slow search."""


class BytePattern(Protocol):
    """What is used of a pattern of RE2, which brings no types."""

    def finditer(self, text: bytes) -> Iterator[ByteMatch]:
        """Every match, from left to right; no two overlap."""

    def search(self, text: bytes) -> ByteMatch | None:
        """The first match, if there is one."""


class ByteMatch(Protocol):
    """Where a pattern stands in a text."""

    def span(self) -> tuple[int, int]:
        """First byte, and the byte after the last."""


def any_of(patterns: Iterable[bytes]) -> BytePattern:
    """What finds each of these patterns of RE2, in which a sign is a byte.

    Of two that begin at the same byte the first counts. No patterns at all are
    found in every text, as the empty text is.
    """
    import re2  # noqa: PLC0415 - only a build needs it

    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.max_mem = _MEMORY
    options.log_errors = False
    return cast("BytePattern", re2.compile(b"|".join(patterns), options))
