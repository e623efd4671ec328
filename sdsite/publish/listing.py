"""What stands in the folder of a site now, by names, sizes and times; read without opening it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from sdsite.publish.lock import work_places


def listing(target: Path) -> str:
    """A digest of every file below a folder: its path, its size, and when it was last changed.

    A file that somebody changed, added or took away gives another digest; so does a copy that did
    not keep the times. Only who changes a file and sets back its time, at the same size, is not
    noticed. Empty when there is no such folder, when it cannot be looked into, and when beside it a
    build is busy or was killed.
    """
    target = Path(os.path.abspath(target))  # noqa: PTH100 - a link in the place itself is told
    if target == target.parent or any(os.path.lexists(each) for each in work_places(target)):
        return ""
    lines: list[str] = []
    folders = [""]
    try:
        if target.is_symlink():
            return ""
        while folders:
            within = folders.pop()
            with os.scandir(f"{target}/{within}") as scan:
                for entry in scan:
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(f"{within}{entry.name}/")
                        lines.append(f"{within}{entry.name}/\0")
                    else:
                        found = entry.stat(follow_symlinks=False)
                        lines.append(
                            f"{within}{entry.name}\0{found.st_mode} {found.st_size} "
                            f"{found.st_mtime_ns}"
                        )
    except OSError:
        return ""
    lines.sort()
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest()
