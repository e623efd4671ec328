"""Files are written beside their places first and only then put in them: whole, or not there."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_ENDING = ".sdsite-nieuw"


@contextmanager
def drafted(contents: Mapping[Path, bytes]) -> Iterator[Mapping[Path, Path]]:
    """Write each content beside its place; gives place → draft, all of them on the disk.

    Drafts that are still there when the block ends are taken away, and so are at the beginning
    those of a process that was killed. The caller holds a lock. May raise OSError.
    """
    _remove(_left(contents))
    drafts = {target: target.with_name(f".{target.name}{_ENDING}") for target in contents}
    try:
        for target, draft in drafts.items():
            with draft.open("xb") as opened:
                opened.write(contents[target])
                opened.flush()
                os.fsync(opened.fileno())
        yield drafts
    finally:
        _remove(drafts.values())


def _left(targets: Iterable[Path]) -> list[Path]:
    folders = dict.fromkeys(target.parent for target in targets)
    return [draft for folder in folders for draft in folder.glob(f".*{_ENDING}")]


def _remove(drafts: Iterable[Path]) -> None:
    for draft in drafts:
        draft.unlink(missing_ok=True)
