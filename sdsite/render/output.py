"""One file of the site as a value: an address and the bytes that stand there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file of the finished site, not yet on disk."""

    path: str
    """Place below the site's root, with forward slashes: `adviezen/2021-047/index.html`."""

    content: bytes
    """What stands in it."""
