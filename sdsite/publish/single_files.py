"""Files by themselves → a folder; each whole or not at all, over an earlier version of it."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from sdsite.findings import Finding
from sdsite.publish.drafts import drafted
from sdsite.publish.failures import busy, failure
from sdsite.publish.lock import SLOT, locked

if TYPE_CHECKING:  # who only asks what stands in a folder does not load render
    from sdsite.render.output import OutputFile


def write_each(files: Iterable[OutputFile], folder: Path) -> tuple[Finding, ...]:
    """Write files into a folder under their bare names; what else stands there stays.

    All are written beside their places first, and only then put in them: where the disk refuses
    one, nothing has changed and nothing half is left.
    """
    contents = {folder / PurePosixPath(file.path).name: file.content for file in files}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder / SLOT) as free:
            return _put(contents) if free else (busy(folder),)
    except OSError as error:
        return (failure(error, folder, what="het bestand"),)


def _put(contents: Mapping[Path, bytes]) -> tuple[Finding, ...]:
    for target in contents:
        if target.is_dir():
            error = IsADirectoryError(errno.EISDIR, "")
            return (failure(error, target, what="het bestand"),)
    with drafted(contents) as drafts:
        for target, draft in drafts.items():
            draft.replace(target)
    return ()
