"""The preview itself: build, show, wait for a saved file, and again, until Ctrl-C."""

from __future__ import annotations

import gc
import traceback
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from time import perf_counter

from sdsite.build import build_site
from sdsite.cache import NO_CACHE, Cache
from sdsite.findings import Finding, Place, Severity
from sdsite.numbers import getal
from sdsite.preview.rules import PreviewRule
from sdsite.preview.saves import noticed_saves
from sdsite.preview.server import Screen, served
from sdsite.preview.shown import next_shown
from sdsite.program import templates_folder
from sdsite.render import OutputFile
from sdsite.report import BuildReport

Tell = Callable[[str], None]


def serve_site(
    project: Path, port: int, peildatum: date | None, *, tell: Tell, cache: Cache = NO_CACHE
) -> None:
    """Show the site on this computer, and build it again whenever a file is saved.

    Returns when the user stops it with Ctrl-C. `tell` gets every finding and what goes on, a line
    of plain Dutch at a time. The site is kept in memory: nothing is written to disk, and documents
    for paper are left out, as they take longer than a reader of a screen waits. `cache` gives the
    pages that did not change. Raises PortTaken when there is no serving on that port.
    """
    screen = Screen()
    build = partial(build_site, project, None, peildatum, paper=False, cache=cache)
    try:
        with (
            noticed_saves(project, templates_folder()) as saved,
            served(screen, port) as address,
        ):
            tell("Bezig met bouwen…")
            known = _rebuild(build, screen, (), tell)
            gc.freeze()  # what was loaded once need not be looked through at every build
            gc.enable()
            tell(f"Bekijk de website op {address} (stoppen: Ctrl-C).")
            while True:
                saved.wait()
                saved.clear()
                known = _rebuild(build, screen, known, tell)
    except KeyboardInterrupt:
        tell("Gestopt.")


def _rebuild(
    build: Callable[..., BuildReport], screen: Screen, known: tuple[Finding, ...], tell: Tell
) -> tuple[Finding, ...]:
    """Build, show the outcome and give its findings; a warning that is `known` is not told again.

    A fault of our own does not stop the preview: it is told, and the last good site stays.
    """
    begin = perf_counter()
    files: list[OutputFile] = []
    try:
        report = build(show=files.append)
    except Exception as fault:  # noqa: BLE001 - a template that is being written may raise anything
        tell(traceback.format_exc())
        report = BuildReport((_our_fault(fault),))
    for finding in report.findings:
        if finding.severity is Severity.ERROR or finding not in known:
            tell(str(finding))
    screen.show(next_shown(screen.look(), files, report.findings))
    spent = f"{perf_counter() - begin:.1f} seconden".replace(".", ",")
    if report.failed:
        tell(f"Nog niet goed ({spent}). De laatste goede versie blijft staan.")
    else:
        tell(f"Gebouwd: {getal(report.pages)} pagina's in {spent}.")
    return report.findings


def _our_fault(fault: Exception) -> Finding:
    return Finding(
        Place("sdsite"),
        PreviewRule.FAULT,
        f"Het programma liep vast: {type(fault).__name__}.",
        "Dat is een fout in sdsite of in templates/; in het venster van sdsite staat meer.",
    )
