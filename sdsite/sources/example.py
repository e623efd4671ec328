"""The example project that a new municipality starts from, as text."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

_MADE = frozenset({"site", "pdf"})
"""Folders that a build leaves in a project."""


def read_example() -> Mapping[str, str]:
    """Give the files of the example by their path in a project, sorted.

    They stand beside the modules in a wheel, at the root in a checkout.
    """
    package = Path(__file__).resolve().parent.parent
    inside = package / "voorbeeld"
    folder = inside if inside.is_dir() else package.parent / "voorbeeld"
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    paths = {file.relative_to(folder): file for file in files}
    return {
        path.as_posix(): file.read_text("utf-8")
        for path, file in paths.items()
        if path.parts[0] not in _MADE
    }
