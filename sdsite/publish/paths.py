"""The paths of a site's files, checked before a byte is written."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.findings import Finding, Place
from sdsite.publish.rules import PublishRule

MARKER = ".sdsite"
"""File in a finished site that says whose it is; no page may have this name."""

_LONGEST = 255


class Paths:
    """The paths of a site's files, one after the other; those in each other's way are findings.

    Paths that differ only in capitals are in each other's way too: not every disk or web server
    tells them apart.
    """

    def __init__(self) -> None:
        self._findings: set[Finding] = set()
        self._taken: dict[str, str] = {}
        self._folders: dict[str, str] = {}

    def admit(self, path: str) -> bool:
        """Whether a file may be written at this path, beside all those before it."""
        if not _is_inside(path):
            self._findings.add(_outside(path))
            return False
        folded = path.casefold()
        if folded == path:
            folded = path  # one text in memory for both
        known = folded.rpartition("/")[0] in self._folders  # so are those around it
        around = () if known else tuple(_parents(folded))
        others = [self._taken[each] for each in (folded, *around) if each in self._taken]
        if others:
            self._findings.add(_duplicate(path, others[0]))
        elif folded in self._folders:
            self._findings.add(_duplicate(self._folders[folded], path))
        else:
            self._taken[folded] = path
            for each in around:
                self._folders.setdefault(each, path)
            return True
        return False

    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the paths, sorted."""
        return tuple(sorted(self._findings))


def _parents(path: str) -> Iterator[str]:
    """The folders around a path, from the inside out."""
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path


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
