"""The text of source documents, where it is at hand: to find quotes back, never to publish."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from unicodedata import normalize

from sdsite.sources.limits import MAX_SOURCE_BYTES

ENDING = ".txt"
"""How the name of a text ends."""


def read_texts(root: Path, files: Mapping[str, str]) -> Mapping[str, str]:
    """Read the text of documents by their id; `files` are paths from the project, or whole ones.

    A text that is not there, or cannot be read, is left out: on another computer it may be
    there. Pages are parted by form feeds where the program that made the text put them in. Only
    files that end in .txt are read, by whatever way they are reached, for a finding may quote
    them: the settings of a project cannot make it tell what is in other files of a computer.
    """
    return {name: text for name, file in files.items() if (text := _text(root / file)) is not None}


def _text(path: Path) -> str | None:
    try:
        real = path.resolve()
        if real.suffix != ENDING or not real.is_file() or real.stat().st_size > MAX_SOURCE_BYTES:
            return None
        return normalize("NFC", real.read_bytes().decode("utf-8", "replace"))
    except (OSError, RuntimeError, ValueError):  # links in a circle, a path that cannot be one
        return None
