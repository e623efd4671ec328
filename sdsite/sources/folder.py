"""The files of a project in a fixed order, with those that may not be read told apart."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from posixpath import splitext

from sdsite.findings import Finding, Place, Severity
from sdsite.frozen import frozen
from sdsite.sources.limits import MAX_FILE_BYTES, MAX_FILES, MAX_FOLDERS, counted, megabytes
from sdsite.sources.rules import SourceRule

CONFIG = "site_config.yml"
"""File with the settings, in the project root."""

_NAME = re.compile(r"[a-z0-9]+([._-][a-z0-9]+)*")
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
"""Names that Windows keeps for devices, whatever stands behind a full stop."""

_NO_DEVICE = rf"(?!con|prn|aux|nul|com|lpt){_NAME.pattern}"
_PLAIN = re.compile(rf"{_NO_DEVICE}(/{_NO_DEVICE})*")
"""Of nearly all paths this tells at once that nothing is odd about any part of them."""

_AS_BYTES = os.O_RDONLY | getattr(os, "O_BINARY", 0)


@frozen
class Folder:
    """A folder of the project and the kinds of file that are read in it."""

    name: str
    """Name below the project root: data or content."""

    endings: tuple[str, ...]
    """Endings that are read, in lower case, with their dot."""


def list_files(root: Path, folder: Folder) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """Give the files to read below a folder, relative to the root and sorted.

    Hidden files and back-up copies are passed over; files of another kind give a warning. A link
    is followed when it stays inside the project.
    """
    files: list[str] = []
    findings: list[Finding] = []
    for name in _walk(root, folder.name, findings.append):
        ending = splitext(name)[1].lower()
        if ending == ".yaml" and ".yml" in folder.endings:
            findings.append(_yaml_ending(name))
        elif ending not in folder.endings:
            findings.append(_unknown_type(name, folder))
        elif odd := _odd_name(name):
            findings.append(odd)
        else:
            files.append(name)
    if len(files) > MAX_FILES:
        return (), (*findings, _too_many(folder.name, len(files)))
    return tuple(sorted(files)), tuple(findings)


def read_file(root: Path, file: str) -> tuple[bytes, tuple[Finding, ...]]:
    """Give the bytes of one file of the project, or say in a finding why that cannot be done.

    Of the folders that it stands in `list_files` has seen that they are inside the project.
    """
    path = f"{root}/{file}"
    try:
        found = os.lstat(path)
        if stat.S_ISLNK(found.st_mode):
            if outside := _outside(root, file):
                return b"", (outside,)
            found = os.stat(path)  # noqa: PTH116  there are thousands of files
        if not stat.S_ISREG(found.st_mode):
            return b"", (_unreadable(file, "Dit is geen gewoon bestand."),)
        opened = os.open(path, _AS_BYTES)
        try:
            raw = os.read(opened, min(found.st_size, MAX_FILE_BYTES) + 1)
        finally:
            os.close(opened)
    except PermissionError:
        return b"", (_unreadable(file, "Dit bestand mag niet worden gelezen."),)
    except OSError:
        return b"", (_unreadable(file, "Dit bestand kan niet worden gelezen."),)
    if len(raw) > MAX_FILE_BYTES:
        message = f"Dit bestand is groter dan {megabytes(MAX_FILE_BYTES)}."
        return b"", (Finding(Place(file), SourceRule.TOO_BIG, message, "Deel het in stukken."),)
    return raw, ()


def shown(name: str) -> str:
    """Write a file name so that it fits on one line, whatever characters it holds."""
    readable = os.fsencode(name).decode("utf-8", "backslashreplace")
    return "".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in readable)


def is_passed_over(name: str) -> bool:
    """Whether a name is one that programs leave behind: hidden, or a back-up copy."""
    return name.startswith(".") or name.endswith("~")


def _walk(root: Path, folder: str, tell: Callable[[Finding], None]) -> Iterator[str]:
    """Give all files below a folder of the project."""
    return _linked(root, folder, tell, ())


def _linked(
    root: Path, folder: str, tell: Callable[[Finding], None], around: tuple[str, ...]
) -> Iterator[str]:
    """Give all files below what may be a link; `around` are the real paths of what it stands in."""
    real = os.path.realpath(root / folder)
    if outside := _outside(root, folder):
        tell(outside)
    elif real in around:
        message = "Deze link wijst naar een map waar hij zelf in staat."
        place = Place(shown(folder))
        tell(Finding(place, SourceRule.LINK_CIRCLE, message, "Haal de link weg."))
    else:
        yield from _below(root, folder, tell, (*around, real))


def _below(
    root: Path, folder: str, tell: Callable[[Finding], None], around: tuple[str, ...]
) -> Iterator[str]:
    """Give all files below a folder; the last of `around` is its own real path."""
    if len(around) > MAX_FOLDERS + 1:
        tell(_too_deep(folder))
        return
    try:
        with os.scandir(root / folder) as scan:
            entries = sorted((each.name, each.is_dir(), each.is_symlink()) for each in scan)
    except FileNotFoundError:
        return
    except OSError:
        tell(_unreadable(folder, "Deze map kan niet worden gelezen."))
        return
    for name, is_folder, is_link in entries:
        path = f"{folder}/{name}"
        if is_passed_over(name):
            continue
        if is_folder and splitext(name)[1].lower() in (".yml", ".yaml", ".csv", ".md"):
            tell(_unreadable(path, "Dit is een map met de naam van een bestand."))
        elif is_folder and is_link:
            yield from _linked(root, path, tell, around)
        elif is_folder:
            yield from _below(root, path, tell, (*around, f"{around[-1]}/{name}"))
        else:
            yield path


def _outside(root: Path, file: str) -> Finding | None:
    real = os.path.realpath(root / file)
    if Path(real).is_relative_to(os.path.realpath(root)):
        return None
    message = "Deze symbolische link wijst naar iets buiten het project."
    hint = "Zet het bestand zelf in het project."
    return Finding(Place(shown(file)), SourceRule.LINK_OUTSIDE, message, hint)


def _too_many(folder: str, files: int) -> Finding:
    message = f"Hier staan {counted(files)} bestanden, en er passen er {counted(MAX_FILES)}."
    hint = "Zet meer gegevens in een bestand, of haal weg wat hier niet hoort."
    return Finding(Place(folder), SourceRule.TOO_MANY_FILES, message, hint)


def _too_deep(folder: str) -> Finding:
    message = f"Hier zitten meer dan {MAX_FOLDERS} mappen in elkaar."
    hint = "Zet de bestanden minder diep."
    return Finding(Place(shown(folder)), SourceRule.TOO_MANY_FILES, message, hint)


def _unreadable(file: str, message: str) -> Finding:
    hint = "Zet er een leesbaar bestand neer, of geef leesrechten."
    return Finding(Place(shown(file)), SourceRule.UNREADABLE, message, hint)


def _unknown_type(file: str, folder: Folder) -> Finding:
    message = f"In {folder.name}/ wordt dit soort bestand niet gelezen."
    hint = f"Gebruik {' of '.join(folder.endings)}, of zet het bestand ergens anders."
    place = Place(shown(file))
    return Finding(place, SourceRule.UNKNOWN_TYPE, message, hint, Severity.WARNING)


def _yaml_ending(file: str) -> Finding:
    message = "De naam eindigt op .yaml."
    hint = f"Geef het bestand de naam {shown(PurePosixPath(file).stem)}.yml."
    return Finding(Place(shown(file)), SourceRule.ODD_NAME, message, hint)


def _odd_name(file: str) -> Finding | None:
    if _PLAIN.fullmatch(file):
        return None
    parts = file.split("/")
    odd = next((part for part in parts if not _NAME.fullmatch(part)), None)
    if odd is None:
        return _device(file, parts)
    message = f'De naam "{shown(odd)}" kan niet in een adres.'
    hint = "Gebruik alleen kleine letters zonder accent, cijfers en streepjes."
    return Finding(Place(shown(file)), SourceRule.ODD_NAME, message, hint)


def _device(file: str, parts: list[str]) -> Finding | None:
    kept = next((part for part in parts if _DEVICE.fullmatch(part)), None)
    if kept is None:
        return None
    message = f'De naam "{kept}" heeft in Windows een eigen betekenis.'
    hint = "Kies een andere naam; anders kan niet iedereen het bestand openen."
    return Finding(Place(shown(file)), SourceRule.ODD_NAME, message, hint)
