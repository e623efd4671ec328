"""What was made before from the same inputs: bytes kept on disk, safe to throw away at any time."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

MOST_KEPT = 400
"""How many results are kept; with more, those that were longest not asked for go."""

_DIGEST = hashlib.sha256().digest_size


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of results by the digest of what they were made from.

    Two builds may use it at once, a half-written or damaged file counts as absent, and a folder
    that cannot be used means that everything is made again.
    """

    folder: Path | None = None
    """Where results are kept; None keeps nothing."""

    def remember(self, version: str, inputs: bytes, make: Callable[[], bytes]) -> bytes:
        """The result for these inputs: the kept one, or else what `make` gives.

        `version` names everything else that decides the bytes: the code, templates and fonts that
        `make` uses (see `digest_of`).
        """
        if self.folder is None:
            return make()
        name = hashlib.sha256(b"\0".join((version.encode(), inputs))).hexdigest()
        kept = _read(self.folder / name)
        if kept is None:
            kept = make()
            _write(self.folder / name, kept)
        return kept


def user_folder(environment: dict[str, str], home: Path) -> Path:
    """The folder for results of a user, by the XDG base directory specification.

    It is not in the project: what stands there is written by people, is watched by `sdsite serve`
    and may be read-only.
    """
    base = environment.get("XDG_CACHE_HOME") or environment.get("LOCALAPPDATA")
    return (Path(base) if base else home / ".cache") / "sdsite"


def digest_of(files: Iterable[Path]) -> str:
    """A digest of the names and contents of files, as part of a version."""
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(f"{file.name}\0".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _read(file: Path) -> bytes | None:
    """What a file keeps, when it is whole; it is marked as asked for."""
    try:
        content = file.read_bytes()
        os.utime(file)
    except OSError:
        return None
    digest, kept = content[:_DIGEST], content[_DIGEST:]
    return kept if hashlib.sha256(kept).digest() == digest else None


def _write(file: Path, kept: bytes) -> None:
    """Keep a result, in one step; nothing happens where that cannot be."""
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".")
        try:
            with open(handle, "wb") as out:  # noqa: PTH123  a handle is no path
                out.write(hashlib.sha256(kept).digest() + kept)
            os.replace(temporary, file)  # noqa: PTH105  one step, also over a file that is there
        except OSError:
            Path(temporary).unlink(missing_ok=True)
            raise
        _forget_oldest(file.parent)


def _forget_oldest(folder: Path) -> None:
    files = [(each.stat().st_mtime_ns, each) for each in folder.iterdir() if each.is_file()]
    for _, each in sorted(files)[: max(0, len(files) - MOST_KEPT)]:
        each.unlink(missing_ok=True)
