"""The text of source documents, where it is at hand: to find quotes back, never to publish."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

MAX_BYTES = 20_000_000
"""Largest text that is read."""


def read_texts(root: Path, files: Mapping[str, str]) -> Mapping[str, str]:
    """Read the text of documents by their id; `files` are paths from the project, or whole ones.

    A text that is not there, or cannot be read, is left out: on another computer it may be
    there. Pages are parted by form feeds where the program that made the text put them in.
    """
    return {name: text for name, file in files.items() if (text := _text(root / file)) is not None}


def _text(path: Path) -> str | None:
    try:
        if not path.is_file() or path.stat().st_size > MAX_BYTES:
            return None
        return path.read_bytes().decode("utf-8", "replace")
    except (OSError, ValueError):  # ValueError: a path with a character that no path can have
        return None
