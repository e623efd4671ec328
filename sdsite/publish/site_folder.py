"""All files of a site → its folder: written whole beside the old one, then swapped."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sdsite.findings import Finding, Place, Severity
from sdsite.publish.failures import busy, failure, unconfirmed
from sdsite.publish.lock import locked
from sdsite.publish.ownership import foreign, marker, not_ours
from sdsite.publish.paths import MARKER, wrong_paths
from sdsite.publish.rules import PublishRule
from sdsite.publish.swap import flush, flush_names, restore, swap

if TYPE_CHECKING:  # who only asks what stands in a folder does not load render
    from sdsite.render.output import OutputFile


def write(files: Iterable[OutputFile], target: Path) -> tuple[Finding, ...]:
    """Make `target` hold exactly these files, or leave it as it was and say why.

    The folder appears whole or not at all, also when the process is killed: what a killed build
    leaves beside it is taken away by the next one. Only an empty folder or an earlier site is
    ever replaced. While one process writes, a second one is told to wait.
    """
    site = tuple(files)
    if wrong := wrong_paths(file.path for file in site):
        return wrong
    target = Path(os.path.abspath(target))  # noqa: PTH100 - a link in the place itself is refused
    if target == target.parent:
        return (not_ours(target),)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with locked(_beside(target, "slot")) as free:
            return _replace(site, target) if free else (busy(target),)
    except OSError as error:
        return (failure(error, target),)


def _beside(target: Path, what: str) -> Path:
    return target.with_name(f".{target.name}.sdsite-{what}")


def _replace(site: tuple[OutputFile, ...], target: Path) -> tuple[Finding, ...]:
    new, aside = _beside(target, "nieuw"), _beside(target, "oud")
    restore(target, aside)
    if found := foreign(target):
        return (found,)
    _remove(new)
    _remove(aside)
    try:
        _fill(new, site)
        old = swap(new, target, aside)
    except BaseException:
        with suppress(OSError):  # what stays is taken away by the next build
            _remove(new)
        raise
    return _settle(target, old)


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


def _fill(folder: Path, site: tuple[OutputFile, ...]) -> None:
    """Write all files into a new folder; the marker comes last."""
    folder.mkdir()
    made = {folder}
    for file in site:
        path = folder / file.path
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        path.write_bytes(file.content)
    (folder / MARKER).write_bytes(marker(file.path for file in site))
    flush(folder)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
