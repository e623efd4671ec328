"""New files of a project, for its editors to go on with; nothing of theirs is lost."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from sdsite.findings import Finding, Place
from sdsite.publish.failures import failure
from sdsite.publish.rules import PublishRule


def write_new(files: Mapping[str, str], folder: Path) -> tuple[Finding, ...]:
    """Write files that are not there yet, by their path below a folder; all or none.

    A file that is there already is a finding and stays as it is, and then nothing is written.
    """
    taken = tuple(_exists(folder / path) for path in files if os.path.lexists(folder / path))
    if taken:
        return taken
    made: list[Path] = []
    for path, text in files.items():
        target = folder / path
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("x", encoding="utf-8", newline="\n") as opened:
                made.append(target)
                opened.write(text)
        except FileExistsError:  # since we looked, or a file stands where a folder should
            problem = _exists(target)
        except OSError as error:
            problem = failure(error, target, what="het bestand")
        else:
            continue
        for each in made:
            each.unlink(missing_ok=True)
        return (problem,)
    return ()


def _exists(target: Path) -> Finding:
    message = "Dit bestand bestaat al; er is niets geschreven."
    hint = "Kies een andere naam of map, of haal het eerst zelf weg."
    return Finding(Place(str(target)), PublishRule.EXISTS, message, hint)
