"""Files, one at a time → a new folder; what the standing site has already is not written anew."""

from __future__ import annotations

import os
import stat
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

    def put(self, file: OutputFile) -> None:
        """Add a file, unless its path is wrong: that is a finding of `paths`."""
        if not self.paths.admit(file.path):
            return
        path = f"{self._folder}/{file.path}"
        around = path.rpartition("/")[0]
        if around not in self._made:
            try:
                os.mkdir(around)  # noqa: PTH102  thousands of files
            except OSError:  # it is there, or what it stands in is not
                os.makedirs(around, exist_ok=True)  # noqa: PTH103  as above
            self._made.add(around)
        if not (self._standing and self._linked(file, path)):
            _write(path, file.content)
        self._tops.add(file.path.partition("/")[0])

    def finish(self) -> None:
        """Add the marker, which says whose folder it is."""
        Path(self._folder, MARKER).write_bytes(marker(self._tops))

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


def _write(path: str, content: bytes) -> None:
    """Write a new file in as few steps as the system needs: it is done thousands of times."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
    try:
        written = os.write(handle, content)
        while written < len(content):  # a disk that is nearly full takes a part
            written += os.write(handle, content[written:])
    finally:
        os.close(handle)
