"""One file of the site as a value: an address and the bytes that stand there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sdsite.frozen import frozen

PART = 1_000_000
"""Bytes of a file that are given away at once; what is longer comes in parts."""


@frozen
class OutputFile:
    """A file of the finished site, not yet on disk; or a part of one that is too large for memory.

    The parts of a file come in order, and other files may come between them.
    """

    path: str
    """Place below the site's root, with forward slashes: `adviezen/2021-047/index.html`."""

    content: bytes
    """What stands in it."""

    begin: int = 0
    """Where that stands in the file, in bytes: zero for a whole file and for a first part."""

    more: bool = False
    """Whether another part of the file follows."""

    own: bytes | None = None
    """What of it stands in no file that came whole before it; None where that is all of it."""


class Parts:
    """A file that is made piece by piece, and given away as soon as there is enough of it.

    A part ends where a piece does: between two rows or records, never in the middle of one.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._pieces: list[bytes] = []
        self._own: list[bytes] = []
        self._size = self._begin = 0

    def add(self, piece: bytes, *, copied: bool = False) -> Iterator[OutputFile]:
        """Write on; gives what is there, when that is enough.

        What is `copied` is all of another file, which was given away before.
        """
        self._pieces.append(piece)
        if not copied:
            self._own.append(piece)
        self._size += len(piece)
        if self._size >= PART:
            yield self._part(more=True)

    def end(self) -> OutputFile:
        """The rest of the file, or the whole of it."""
        return self._part(more=False)

    def _part(self, *, more: bool) -> OutputFile:
        own = None if len(self._own) == len(self._pieces) else b"".join(self._own)
        part = OutputFile(self._path, b"".join(self._pieces), self._begin, more, own)
        self._begin += self._size
        self._pieces, self._own, self._size = [], [], 0
        return part


def in_parts(path: str, pieces: Iterable[bytes]) -> Iterator[OutputFile]:
    """A file as its parts, or whole when it is small."""
    parts = Parts(path)
    for piece in pieces:
        yield from parts.add(piece)
    yield parts.end()
