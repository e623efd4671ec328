"""What a file of the index says → a file, named by what it says, compressed once."""

from __future__ import annotations

import gzip
import hashlib

from pydantic_core import to_json

from sdsite.cache import Cache
from sdsite.render.output import OutputFile

FOLDER = "zoekindex/"
"""Where the index stands on the site."""

NAME, ENDING = 12, ".bin"
"""Signs of the name of a file, and what stands behind them in its address."""

_LEVEL = 5
"""How hard gzip works: one more takes half as long again, for one hundredth of the size."""

_KEPT_AT_ONCE = 4_000_000
"""Bytes packed anew that are gathered before they are kept for a next build."""


class Packer:
    """Packs the files of one index.

    They are JSON compressed with gzip, read as bytes: that does not hang on a server's settings.
    Their names are a part of their SHA-256, so that a browser may keep them for ever.
    """

    def __init__(self, kept: Cache) -> None:
        self._kept = kept
        self._new: dict[bytes, bytes] = {}
        self._size = 0

    def pack(self, content: object) -> OutputFile:
        """The file that says this."""
        written = as_json(content)
        digest = hashlib.sha256(written)
        packed = self._kept.recall(f"gzip {_LEVEL}", digest.digest())
        if packed is None:
            packed = self._new[digest.digest()] = gzip.compress(written, _LEVEL, mtime=0)
            self._size += len(packed)
            if self._size > _KEPT_AT_ONCE:
                self.keep()
        return OutputFile(f"{FOLDER}{digest.hexdigest()[:NAME]}{ENDING}", packed)

    def keep(self) -> None:
        """Keep what was packed anew for a next build, as far as that is not done."""
        self._kept.keep(f"gzip {_LEVEL}", self._new)
        self._new, self._size = {}, 0


def as_json(content: object) -> bytes:
    """A value as JSON, in as few signs as there can be; seven times as fast as `json.dumps`."""
    return to_json(content)


def name_of(file: OutputFile) -> str:
    """How another file of the index names it."""
    return file.path.removeprefix(FOLDER).removesuffix(ENDING)
