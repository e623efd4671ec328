"""Files, one at a time → a new folder; what the standing site has already is not written anew."""

from __future__ import annotations

import filecmp
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sdsite.publish.ownership import marker
from sdsite.publish.paths import MARKER, Paths

if TYPE_CHECKING:  # who only asks what stands in a folder does not load render
    from sdsite.render.output import OutputFile


class Staging:
    """A folder that is being filled beside the site that stands.

    A file that stands there with the same bytes becomes a second name of it (a hard link): nothing
    is written, and it keeps the time at which it last changed, for the caches of readers and for
    rsync. The old site is taken away after the swap, which leaves each such file one name again.
    One that comes in parts is written, and has the time of the standing one if that is the same.
    """

    def __init__(self, folder: Path, standing: Path) -> None:
        folder.mkdir()
        self.paths = Paths()
        """The paths so far, with what is wrong with them."""
        self._folder = str(folder)
        self._standing = str(standing) if standing.is_dir() else ""
        self._owner = os.geteuid()
        self._made = {self._folder}
        self._mode = stat.S_IMODE(folder.stat().st_mode) & 0o666
        self._tops: set[str] = set()
        self._growing: set[str] = set()

    def put(self, file: OutputFile) -> None:
        """Add a file or a part of one, unless its path is wrong: that is a finding of `paths`."""
        path = f"{self._folder}/{file.path}"
        if file.begin:
            self._go_on(file, path)
            return
        if not self.paths.admit(file.path):
            return
        around = path.rpartition("/")[0]
        if around not in self._made:
            try:
                os.mkdir(around)  # noqa: PTH102  thousands of files
            except OSError:  # it is there, or what it stands in is not
                os.makedirs(around, exist_ok=True)  # noqa: PTH103  as above
            self._made.add(around)
        self._tops.add(file.path.partition("/")[0])
        if file.more:
            self._growing.add(file.path)
        elif self._standing and self._linked(file, path):
            return
        _write(path, file.content, os.O_CREAT | os.O_EXCL)

    def finish(self) -> None:
        """Add the marker, which says whose folder it is."""
        Path(self._folder, MARKER).write_bytes(marker(self._tops))

    def _go_on(self, file: OutputFile, path: str) -> None:
        """Add a part to what there is of a file, unless its first part was refused."""
        if file.path not in self._growing:
            return
        _write(path, file.content, os.O_APPEND)
        if not file.more:
            self._growing.remove(file.path)
            _keep_time(f"{self._standing}/{file.path}", path)

    def _linked(self, file: OutputFile, path: str) -> bool:
        """Whether the standing site has this very file, and its folder takes a second name of it.

        A file with other rights than a new one would get is written anew.
        """
        old = f"{self._standing}/{file.path}"
        try:
            handle = os.open(old, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            return False
        try:
            found = os.fstat(handle)
            if (
                found.st_mode != stat.S_IFREG | self._mode
                or found.st_uid != self._owner
                or found.st_size != len(file.content)
                or os.read(handle, found.st_size + 1) != file.content
            ):
                return False
            os.link(old, path, follow_symlinks=False)
        except OSError:
            return False
        finally:
            os.close(handle)
        return True


def _write(path: str, content: bytes, how: int) -> None:
    """Write a new file, or the end of one, in as few steps as the system needs.

    It is done thousands of times.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CLOEXEC | how, 0o666)
    try:
        written = os.write(handle, content)
        while written < len(content):  # a disk that is nearly full takes a part
            written += os.write(handle, content[written:])
    finally:
        os.close(handle)


def _keep_time(old: str, new: str) -> None:
    """Let a file that was written again and is as it was have the time at which it last changed."""
    with suppress(OSError):
        if filecmp.cmp(old, new, shallow=False):
            found = os.stat(old)  # noqa: PTH116  as its neighbours
            os.utime(new, ns=(found.st_atime_ns, found.st_mtime_ns))
