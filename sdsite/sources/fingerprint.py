"""What the files of a project hold, as one digest: asked before anything is read or imported."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from sdsite.sources.folder import is_passed_over

_TOP = ("content", "data", "site_config.yml")
_READ = (".csv", ".md", ".yml")
_PIECE = 1 << 20


def fingerprint(root: Path) -> str:
    """A digest of everything below a folder that decides what `read` gives.

    It is of names and contents, not of times: a file that was saved without a change is the same,
    and a checkout on another computer as well. Of a link counts where it leads; of a file that is
    not read its name alone.
    """
    digest = hashlib.sha256()
    for name in _TOP:
        for line in _lines(os.path.realpath(root), name, ()):
            digest.update(line)
    return digest.hexdigest()


def texts_fingerprint(root: Path, files: Iterable[str]) -> str:
    """A digest of texts of source documents, by their paths from the project, or whole ones."""
    digest = hashlib.sha256()
    for file in sorted(set(files)):
        digest.update(f"{file}\0".encode("utf-8", "surrogateescape"))
        digest.update(_content(os.path.join(root, file)))  # noqa: PTH118  may hold a NUL
    return digest.hexdigest()


def _lines(root: str, name: str, around: tuple[str, ...]) -> Iterator[bytes]:
    """A line for each file and folder from here down, in the order of names."""
    path = f"{root}/{name}"
    label = f"\n{name}\0".encode("utf-8", "surrogateescape")
    try:
        found = os.lstat(path)
        if stat.S_ISLNK(found.st_mode):
            real = os.path.realpath(path)
            label += os.path.relpath(real, root).encode("utf-8", "surrogateescape") + b"\0"
            found = os.stat(path)  # noqa: PTH116  as above: thousands of files
        if stat.S_ISDIR(found.st_mode):
            real = os.path.realpath(path)
            names = [] if real in around else sorted(os.listdir(path))  # noqa: PTH208
            yield label + b"/"
            for each in names:
                if not is_passed_over(each):
                    yield from _lines(root, f"{name}/{each}", (*around, real))
        else:
            yield label + (_content(path) if name.lower().endswith(_READ) else b"-")
    except OSError as error:
        yield label + str(error.errno).encode()


def _content(path: str) -> bytes:
    """The digest of a file, or why it has none."""
    digest = hashlib.sha256()
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116  as above
            return b"?"
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            while piece := os.read(handle, _PIECE):
                digest.update(piece)
        finally:
            os.close(handle)
    except (OSError, ValueError) as error:  # ValueError: a path that no file can have
        return type(error).__name__.encode()
    return digest.digest()
