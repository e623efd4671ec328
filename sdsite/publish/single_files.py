"""Files by themselves → a folder; each whole or not at all, over an earlier version of it."""

from __future__ import annotations

import errno
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from sdsite.findings import Finding
from sdsite.publish.failures import failure
from sdsite.render import OutputFile


def write_each(files: Iterable[OutputFile], folder: Path) -> tuple[Finding, ...]:
    """Write files into a folder under their bare names; what else stands there stays.

    All are written beside their places first, and only then put in them: where the disk refuses
    one, nothing has changed and nothing half is left.
    """
    drafts: dict[Path, Path] = {}
    target = folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file in files:
            target = folder / PurePosixPath(file.path).name
            if target.is_dir():
                return _undone(drafts.values(), IsADirectoryError(errno.EISDIR, ""), target)
            drafts[target] = target.with_name(f".{target.name}.sdsite-new")
            drafts[target].write_bytes(file.content)
        for target, draft in drafts.items():
            draft.replace(target)
    except OSError as error:
        return _undone(drafts.values(), error, target)
    return ()


def _undone(drafts: Iterable[Path], error: OSError, target: Path) -> tuple[Finding, ...]:
    for draft in drafts:
        draft.unlink(missing_ok=True)
    return (failure(error, target, what="het bestand"),)
