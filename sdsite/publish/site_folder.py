"""All files of a site → its folder: written whole beside the old one, then swapped."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sdsite.findings import Finding, Place, Severity, has_errors
from sdsite.publish.failures import busy, failure, unconfirmed
from sdsite.publish.lock import locked, work_places
from sdsite.publish.ownership import foreign, not_ours
from sdsite.publish.paths import Paths
from sdsite.publish.rules import PublishRule
from sdsite.publish.staging import Staging
from sdsite.publish.swap import flush, flush_names, restore, swap

if TYPE_CHECKING:  # who only asks what stands in a folder does not load render
    from sdsite.render.output import OutputFile


Judge = Callable[[], tuple[Finding, ...]]
"""Asked once all files have passed: what is wrong with the whole; an error keeps it back."""


def write(
    files: Iterable[OutputFile], target: Path, judge: Judge = lambda: ()
) -> tuple[Finding, ...]:
    """Make `target` hold exactly these files, or leave it as it was and say why.

    Each file is written beside the standing site as it comes, and none is kept in memory. The
    folder appears whole or not at all, also when the process is killed: what a killed build
    leaves beside it is taken away by the next one. Only an empty folder or an earlier site is
    ever replaced. While one process writes, a second one is told to wait.
    """
    target = Path(os.path.abspath(target))  # noqa: PTH100 - a link in the place itself is refused
    if target == target.parent:
        return (not_ours(target),)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with locked(work_places(target)[0]) as free:
            return _replace(_unmixed(files), target, judge) if free else (busy(target),)
    except _NotMade as stopped:
        raise stopped.error from None
    except OSError as error:
        return (failure(error, target),)


def put_back(target: Path) -> None:
    """Put back a site that a killed build had set aside, if it did.

    That can be where two folders cannot be exchanged in one step. `write` does the same; but a
    build that an error stops never comes to writing.
    """
    target = Path(os.path.abspath(target))  # noqa: PTH100 - as write does
    if target == target.parent:
        return
    lock, _, aside = work_places(target)
    if aside.is_dir():
        with suppress(OSError), locked(lock) as free:
            if free:
                restore(target, aside)


def rehearse(files: Iterable[OutputFile], judge: Judge) -> tuple[Finding, ...]:
    """All that `write` would say, but for the disk."""
    paths = Paths()
    for file in files:
        if file.begin == 0:
            paths.admit(file.path)
    return _verdict(judge, paths)


def _verdict(judge: Judge, paths: Paths) -> tuple[Finding, ...]:
    """What is wrong; with paths only when the gates find no error, for they know whose they are."""
    findings = judge()
    return findings if has_errors(findings) else (*findings, *paths.findings())


class _NotMade(Exception):  # noqa: N818  says what happened
    """What the system refused while a file was made, which is no refusal of the site's disk."""

    def __init__(self, error: OSError) -> None:
        self.error = error


def _unmixed(files: Iterable[OutputFile]) -> Iterator[OutputFile]:
    try:
        yield from files
    except OSError as error:
        raise _NotMade(error) from error


def _replace(files: Iterable[OutputFile], target: Path, judge: Judge) -> tuple[Finding, ...]:
    _, new, aside = work_places(target)
    restore(target, aside)
    if found := foreign(target):
        return (found,)
    if target.exists() and not os.access(target, os.W_OK):  # else it could not be taken away
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    _remove(new)
    _remove(aside)
    try:
        staging = Staging(new, target)
        for file in files:
            staging.put(file)
        findings = _verdict(judge, staging.paths)
        if has_errors(findings):
            _remove(new)
            return findings
        staging.finish()
        flush(new)
        old = swap(new, target, aside)
    except BaseException:
        with suppress(OSError):  # what stays is taken away by the next build
            _remove(new)
        raise
    return (*findings, *_settle(target, old))


def _settle(target: Path, old: Path | None) -> tuple[Finding, ...]:
    """Make the swap last, then take the old site away; a refusal changes nothing for readers."""
    try:
        flush_names(target.parent)
    except OSError as error:
        return (unconfirmed(error, target),)
    try:
        if old is not None:
            _remove(old)
    except OSError:
        message = "De nieuwe site staat er, maar de oude kon niet worden weggehaald."
        hint = "De volgende bouw probeert het weer; of haal deze map zelf weg."
        place = Place(str(old))
        return (Finding(place, PublishRule.LEFTOVER, message, hint, Severity.WARNING),)
    return ()


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
