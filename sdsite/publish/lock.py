"""One build at a time in one folder: a lock that ends with the process that holds it."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

SLOT = ".sdsite-slot"
"""The lock in a folder that files are written into by themselves."""


def work_places(target: Path) -> tuple[Path, Path, Path]:
    """Where a build works beside a site: its lock, the new site, and the old one set aside.

    They are there as long as it is busy, and after it was killed.
    """
    lock, new, aside = (
        target.with_name(f".{target.name}.sdsite-{what}") for what in ("slot", "nieuw", "oud")
    )
    return lock, new, aside


@contextmanager
def locked(path: Path) -> Iterator[bool]:
    """Hold a lock file while the block runs; gives False at once when another process holds it.

    The file is gone afterwards. A killed process leaves the file but not the lock.
    """
    descriptor = _take(path)
    if descriptor is None:
        yield False
        return
    try:
        yield True
    finally:
        with suppress(OSError):  # a file that stays is no lock
            path.unlink()
        os.close(descriptor)


def _take(path: Path) -> int | None:
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(descriptor)
            if isinstance(error, BlockingIOError):
                return None
            raise
        # the file may have been taken away by its holder between opening and locking
        with suppress(FileNotFoundError):
            if os.path.samestat(path.stat(), os.fstat(descriptor)):
                return descriptor
        os.close(descriptor)
