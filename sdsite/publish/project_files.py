"""New files of a project, for its editors to go on with; nothing of theirs is lost."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from sdsite.findings import Finding, Place
from sdsite.publish.drafts import drafted
from sdsite.publish.failures import busy, failure
from sdsite.publish.lock import SLOT, locked
from sdsite.publish.rules import PublishRule
from sdsite.publish.swap import rename_to_new


def write_new(files: Mapping[str, str], folder: Path) -> tuple[Finding, ...]:
    """Write files that are not there yet, by their path below a folder; all or none.

    A file that is there already is a finding and stays as it is, and then nothing is written.
    Only where an earlier run was killed halfway, what it wrote is left and the rest comes to it.
    """
    contents = {folder / path: text.encode() for path, text in files.items()}
    made: list[Path] = []
    try:
        made += _folders_to_make(contents, folder)
        for each in made:
            each.mkdir(exist_ok=True)
        with locked(folder / SLOT) as free:
            findings = _put(contents) if free else (busy(folder),)
    except FileExistsError as error:  # a file stands where a folder should
        findings = (_exists(Path(error.filename)),)
    except OSError as error:
        findings = (failure(error, folder, what="het bestand"),)
    if findings:
        _remove_empty(made)
    return findings


def _folders_to_make(targets: Iterable[Path], top: Path) -> list[Path]:
    """The folders that are not there yet, each after the one that it stands in."""
    wanted = {top, *top.parents}
    for target in targets:
        wanted |= set(target.parents)
    return sorted(each for each in wanted if not each.exists())


def _put(contents: Mapping[Path, bytes]) -> tuple[Finding, ...]:
    there = [target for target in contents if os.path.lexists(target)]
    others = [target for target in there if not _holds(target, contents[target])]
    if others or len(there) == len(contents):
        return tuple(map(_exists, others or there))
    missing = {target: contents[target] for target in contents if target not in there}
    placed: list[Path] = []
    with drafted(missing) as drafts:
        try:
            for target, draft in drafts.items():
                rename_to_new(draft, target)
                placed.append(target)
        except BaseException:
            for target in placed:
                target.unlink(missing_ok=True)
            raise
    return ()


def _holds(target: Path, content: bytes) -> bool:
    return target.is_file() and not target.is_symlink() and target.read_bytes() == content


def _remove_empty(folders: Iterable[Path]) -> None:
    with suppress(OSError):
        for each in reversed(list(folders)):
            each.rmdir()


def _exists(target: Path) -> Finding:
    message = "Dit bestand bestaat al; er is niets geschreven."
    hint = "Kies een andere naam of map, of haal het eerst zelf weg."
    return Finding(Place(str(target)), PublishRule.EXISTS, message, hint)
