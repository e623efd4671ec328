"""The program itself as an input: its code, its templates and what it leans on, as one digest."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

_NOT_OURS = frozenset({"__pycache__"})


def templates_folder() -> Path:
    """The folder with the templates: beside the modules in a wheel, at the root in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


def program_version() -> str:
    """A digest of all that decides what the program makes of the same sources.

    That is every file of the package and its templates by its contents, this Python, and every
    installed distribution by name and version: another version of any of them may write other
    bytes. A distribution that somebody changed by hand is not noticed.
    """
    digest = hashlib.sha256(f"{sys.version}\n{sys.platform}\n".encode())
    for name in sorted(set(_distributions())):
        digest.update(f"{name}\n".encode())
    for root in dict.fromkeys((str(Path(__file__).resolve().parent), str(templates_folder()))):
        for file in sorted(_files(root)):
            content = Path(file).read_bytes()
            digest.update(f"{file.removeprefix(root)}\0{len(content)}\n".encode())
            digest.update(content)
    return digest.hexdigest()


def _files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as scan:
        for entry in scan:
            if entry.is_dir():
                if entry.name not in _NOT_OURS:
                    yield from _files(entry.path)
            elif not entry.name.endswith((".pyc", ".swp", "~")):
                yield entry.path


def _distributions() -> Iterator[str]:
    """The folder names of what is installed: `pydantic-2.12.5.dist-info`."""
    for folder in sys.path:
        if os.path.isdir(folder):  # noqa: PTH112  a file that is being imported from may stand there
            with os.scandir(folder) as scan:
                yield from (entry.name for entry in scan if entry.name.endswith(".dist-info"))
