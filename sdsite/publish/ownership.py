"""Whose folder it is: only an empty folder or an earlier site of ours may be replaced."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from sdsite.findings import Finding, Place
from sdsite.publish.paths import MARKER
from sdsite.publish.rules import PublishRule

_FIRST_LINE = "Deze map is geschreven door sdsite en wordt bij elke bouw vervangen."
_LEFT_BY_SYSTEMS = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


def marker(paths: Iterable[str]) -> bytes:
    """Give what the marker file says: whose folder this is, and what stands at its top."""
    names = sorted({path.split("/")[0] for path in paths})
    return "".join(f"{line}\n" for line in (_FIRST_LINE, *names)).encode()


def foreign(target: Path) -> Finding | None:
    """Tell why a folder may not be replaced, or None when it may.

    May raise OSError when the folder cannot be looked into.
    """
    place = Place(str(target))
    if not os.path.lexists(target):
        return None
    if target.is_symlink() or not target.is_dir():
        message = "Hier staat geen map maar iets anders."
        hint = "Kies met --out een nieuwe of lege map."
        return Finding(place, PublishRule.FOREIGN_FOLDER, message, hint)
    names = {entry.name for entry in target.iterdir()}
    if not names:
        return None
    ours = _names_in_marker(target)
    if ours is None:
        return not_ours(target)
    others = sorted(names - ours - {MARKER} - _LEFT_BY_SYSTEMS)
    if others:
        shown = others[0].encode("utf-8", "backslashreplace").decode()
        message = f'In deze map staat "{shown}", en dat hoort niet bij de eerdere site.'
        hint = "Zet het ergens anders; een bouw zou het wissen."
        return Finding(place, PublishRule.FOREIGN_FILE, message, hint)
    return None


def not_ours(target: Path) -> Finding:
    """Say that a folder holds something else than a site of ours."""
    message = "Deze map is niet leeg en is geen eerdere site."
    hint = "Kies met --out een nieuwe of lege map; er is niets veranderd."
    return Finding(Place(str(target)), PublishRule.FOREIGN_FOLDER, message, hint)


def _names_in_marker(target: Path) -> frozenset[str] | None:
    file = target / MARKER
    if file.is_symlink() or not file.is_file():
        return None
    first, *names = file.read_text("utf-8", "replace").split("\n")
    return frozenset(names) if first == _FIRST_LINE else None
