"""What was made before from the same inputs: kept on disk, safe to throw away at any time."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import stat
import weakref
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from sdsite.program import program_version

MOST_BYTES = 4_000_000_000
"""How much is kept, where that is no more than a tenth of what the disk has free; with more, what
was longest not asked for goes. A store that not all of a site fits in is of no use: each build
drops from it what the next one asks for first."""

STORE = "bewaard-2.sqlite"
"""The one file in the folder; another number in its name means another layout."""

SECONDS_TO_WAIT = 2.0
"""How long one build waits for another that is writing; after that it makes its things itself."""

_LAYOUT = (
    "PRAGMA page_size = 16384",  # most results in few pages of the file: half the work of 4096
    "CREATE TABLE IF NOT EXISTS kept (name BLOB PRIMARY KEY, turn INT, size INT, digest, result)",
    "CREATE INDEX IF NOT EXISTS kept_by_turn ON kept (turn, name, size)",
)
_USED = (
    "SELECT (page_count - freelist_count) * page_size"
    " FROM pragma_page_count, pragma_freelist_count, pragma_page_size"
)
_ASKED = "SELECT digest, result FROM kept WHERE name = ?"
T = TypeVar("T")


class Cache:
    """Results by the digest of what they were made from, in one file in a folder.

    Two builds may use it at once; what is damaged counts as absent; a folder that cannot be used,
    or that is another user's, means that everything is made again. Only bytes are kept: nothing
    that is read back can run. One of these serves one run, and the processes forked in it.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._opened: dict[int, sqlite3.Connection] = {}
        self._asked: set[bytes] = set()
        self._most = MOST_BYTES

    @cached_property
    def program(self) -> str:
        """What the program is in this run, for results that its code and templates decide."""
        return program_version()

    def remember(self, version: str, inputs: bytes, make: Callable[[], bytes]) -> bytes:
        """The result for these inputs: the kept one, or else what `make` gives.

        `version` names everything else that decides the bytes: the code, templates and fonts that
        `make` uses (`program`, or less).
        """
        kept = self.recall(version, inputs)
        if kept is None:
            kept = make()
            self.keep(version, {inputs: kept})
        return kept

    def recall(self, version: str, inputs: bytes) -> bytes | None:
        """The kept result for these inputs, if there is one and it is whole."""
        name = _name(version, inputs)
        row = self._do(lambda store: store.execute(_ASKED, (name,)).fetchone(), make=False)
        digest, result = row or (None, None)
        if not isinstance(result, bytes) or digest != hashlib.sha256(result).digest():
            return None
        self._asked.add(name)
        return result

    def keep(self, version: str, results: Mapping[bytes, bytes]) -> None:
        """Keep results by their inputs, all in one step; nothing happens where that cannot be."""
        if not results:
            return
        rows = {_name(version, inputs): made for inputs, made in results.items()}
        self._do(lambda store: _add(store, rows, sorted(self._asked), self._most), make=True)
        self._asked.clear()

    def reopened(self) -> Cache:
        """The same store for a next run: the program may be another by then."""
        return Cache(self._folder)

    def _do(self, work: Callable[[sqlite3.Connection], T], *, make: bool) -> T | None:
        """What comes of it; None where there is no file to work on. A damaged one goes away."""
        try:
            store = self._store(make=make)
            return None if store is None else work(store)
        except (sqlite3.OperationalError, OSError):  # in use, full, or not to be written
            return None
        except sqlite3.DatabaseError:
            self._throw_away()
            return None

    def _store(self, *, make: bool) -> sqlite3.Connection | None:
        """The file, opened by this process: what was opened before a fork cannot be shared."""
        store = self._opened.get(os.getpid())
        if store is None and self._folder is not None:
            store = _open(self._folder, make=make)
            if store is not None:
                self._opened[os.getpid()] = store
                self._most = min(MOST_BYTES, _free(self._folder) // 10)
                weakref.finalize(self, store.close)
        return store

    def _throw_away(self) -> None:
        store = self._opened.pop(os.getpid(), None)
        if store is not None:
            store.close()
        if self._folder is not None:
            with contextlib.suppress(OSError):
                (self._folder / STORE).unlink(missing_ok=True)


NO_CACHE = Cache()
"""For who makes everything itself."""


def user_folder(environment: Mapping[str, str], home: Path) -> Path:
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


def _name(version: str, inputs: bytes) -> bytes:
    return hashlib.sha256(b"\0".join((version.encode(), inputs))).digest()


def _open(folder: Path, *, make: bool) -> sqlite3.Connection | None:
    """The file in a folder that only this user can write in; None where that is not so."""
    if make:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    elif not (folder / STORE).exists():
        return None
    found = folder.stat()
    if found.st_uid != os.geteuid():
        return None
    if stat.S_IMODE(found.st_mode) & 0o077:
        folder.chmod(0o700)
    store = sqlite3.connect(folder / STORE, timeout=SECONDS_TO_WAIT, isolation_level=None)
    store.execute("PRAGMA synchronous = OFF")  # lost at a power cut is made again
    for line in _LAYOUT:
        store.execute(line)
    return store


def _free(folder: Path) -> int:
    """Bytes that its disk has free for this user."""
    disk = os.statvfs(folder)
    return disk.f_bavail * disk.f_frsize


def _add(
    store: sqlite3.Connection, rows: Mapping[bytes, bytes], asked: Sequence[bytes], most: int
) -> None:
    """Add results, mark what was asked for as used in the same turn, and keep to `most` bytes."""
    with store:
        store.execute("BEGIN IMMEDIATE")
        (turn,) = store.execute("SELECT coalesce(max(turn), 0) + 1 FROM kept").fetchone()
        store.executemany("UPDATE kept SET turn = ? WHERE name = ?", [(turn, n) for n in asked])
        store.executemany(
            "INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?)",
            [
                (name, turn, len(result), hashlib.sha256(result).digest(), result)
                for name, result in rows.items()
            ],
        )
        _forget_oldest(store, most)


def _forget_oldest(store: sqlite3.Connection, most: int) -> None:
    """Delete results from the longest not asked for, until the rest is small enough."""
    (used,) = store.execute(_USED).fetchone()
    over, gone = used - most, []
    for name, size in store.execute("SELECT name, size FROM kept ORDER BY turn, name"):
        if over <= 0:
            break
        gone.append((name,))
        over -= size
    store.executemany("DELETE FROM kept WHERE name = ?", gone)
