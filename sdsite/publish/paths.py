"""The paths of a site's files, checked before a byte is written."""

from __future__ import annotations

from collections.abc import Iterable

from sdsite.findings import Finding, Place
from sdsite.publish.rules import PublishRule

MARKER = ".sdsite"
"""File in a finished site that says whose it is; no page may have this name."""

_LONGEST = 255


def wrong_paths(paths: Iterable[str]) -> tuple[Finding, ...]:
    """Tell which paths leave the site's folder or are in each other's way, sorted.

    Paths that differ only in capitals are in each other's way too: not every disk or web server
    tells them apart.
    """
    findings: set[Finding] = set()
    taken: dict[str, str] = {}
    folders: dict[str, str] = {}
    for path in paths:
        if not _is_inside(path):
            findings.add(_outside(path))
            continue
        folded = path.casefold()
        if folded in taken:
            findings.add(_duplicate(path, taken[folded]))
        taken.setdefault(folded, path)
        parts = folded.split("/")
        for length in range(1, len(parts)):
            folders.setdefault("/".join(parts[:length]), path)
    both = sorted(taken.keys() & folders.keys())
    findings.update(_duplicate(folders[each], taken[each]) for each in both)
    return tuple(sorted(findings))


def _is_inside(path: str) -> bool:
    parts = path.split("/")
    return (
        path != MARKER
        and path.isprintable()
        and "\\" not in path
        and all(part not in ("", ".", "..") for part in parts)
        and all(len(part.encode()) <= _LONGEST for part in parts)
    )


def _outside(path: str) -> Finding:
    shown = path.encode("unicode_escape").decode()
    message = f'De site heeft een bestand met het pad "{shown}", en dat kan niet.'
    hint = "Meld dit aan de makers van het programma."
    return Finding(Place(shown), PublishRule.PATH_OUTSIDE, message, hint)


def _duplicate(path: str, first: str) -> Finding:
    if path == first:
        message = "Dit adres wordt door twee pagina's of bestanden gebruikt."
    else:
        message = f'Dit adres gaat niet samen met "{first}".'
    hint = "Geef een van de twee een ander id of een andere naam."
    return Finding(Place(path), PublishRule.DUPLICATE_PATH, message, hint)
