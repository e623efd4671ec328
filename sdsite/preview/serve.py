"""The preview itself: plan, show, look after the whole, wait for a saved file, until Ctrl-C."""

from __future__ import annotations

import gc
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from threading import Event
from time import perf_counter
from uuid import uuid4

from sdsite.build import build_site
from sdsite.cache import NO_CACHE, Cache
from sdsite.findings import Finding, Place, Severity
from sdsite.memo import Memo
from sdsite.numbers import getal
from sdsite.preview.rules import PreviewRule
from sdsite.preview.saves import noticed_saves
from sdsite.preview.server import Screen, served
from sdsite.preview.shown import Shown, errors_in
from sdsite.program import templates_folder
from sdsite.render import RenderedSite
from sdsite.report import BuildReport

Tell = Callable[[str], None]

SECONDS_TO_ASK = 1.0
"""How long a page that is open gets to ask for what was saved, before the rest of the site is made:
two that run at once take twice as long."""

SECONDS_TO_FETCH = 0.3
"""How long a page then gets to fetch what it shows, such as its style sheets."""


def serve_site(
    project: Path, port: int, peildatum: date | None, *, tell: Tell, cache: Cache = NO_CACHE
) -> None:
    """Show the site on this computer, and build it again whenever a file is saved.

    Returns when the user stops it with Ctrl-C. `tell` gets every finding and what goes on, a line
    of plain Dutch at a time. Nothing is written to disk; a page is made when a browser asks for it,
    while the whole site is made behind it to find what is wrong. Documents for paper are left out,
    as they take longer than a reader of a screen waits. `cache` gives what was made before, such
    as charts. Raises PortTaken when there is no serving on that port.
    """
    screen = Screen()
    try:
        with (
            noticed_saves(project, templates_folder()) as saved,
            served(screen, port) as address,
        ):
            tell("Bezig met bouwen…")
            preview = _Preview(project, peildatum, cache, screen, saved, tell)
            preview.rebuild()
            gc.freeze()  # what was loaded once need not be looked through at every build
            tell(f"Bekijk de website op {address} (stoppen: Ctrl-C).")
            while True:
                saved.wait()
                preview.rebuild()
    except KeyboardInterrupt:
        tell("Gestopt.")


class _Overtaken(Exception):  # noqa: N818 - says what happened
    """Something else was saved before this build was done."""


@dataclass(slots=True)
class _Preview:
    """Builds a project again and again, and shows what came of it."""

    project: Path
    peildatum: date | None
    cache: Cache
    screen: Screen
    saved: Event
    """Is set when something was saved that no build has seen."""
    tell: Tell
    memo: Memo = field(default_factory=Memo)
    """What was read last time: only a file that was saved is read again."""
    known: tuple[Finding, ...] = ()
    """What was found last time: a warning among it is not told again."""

    def rebuild(self) -> None:
        """Show what was saved as soon as it can be shown, then tell what is wrong with it.

        A fault of our own does not stop the preview: it is told, and what was shown stays.
        """
        self.saved.clear()
        watch = _Watch(perf_counter())
        before = self.screen.look()
        version = uuid4().hex
        gc.disable()  # all that was made before would be looked through while somebody waits
        try:
            report = self._built(version, watch)
        except _Overtaken:
            self.memo.stop_run()
            return
        except Exception as fault:  # noqa: BLE001 - a template that is being written may raise anything
            self.tell(traceback.format_exc())
            report = BuildReport((_our_fault(fault),))
            watch.shown = None
        finally:
            gc.enable()
        errors = errors_in(report.findings)
        if watch.shown is not None:
            self.screen.show(Shown(self.screen.look().site, version, errors))
        else:
            self.screen.show(Shown(before.site, before.version, errors, newest=False))
        self._tell_all(report, watch)

    def _built(self, version: str, watch: _Watch) -> BuildReport:
        """What a build found, of which the site is shown once it can be; _Overtaken by a save."""

        def offer(site: RenderedSite) -> None:
            self.screen.show(Shown(site.file, version))
            watch.shown = perf_counter()
            self.screen.wait_until_given(SECONDS_TO_ASK)
            self.saved.wait(SECONDS_TO_FETCH)
            gc.enable()
            self._go_on()

        return build_site(
            self.project,
            None,
            self.peildatum,
            paper=False,
            cache=self.cache.reopened(),  # a template may have been saved
            memo=self.memo,
            offer=offer,
            rest=self._go_on,
            show=lambda _file: self._go_on(),
        )

    def _go_on(self) -> None:
        """Stop the build here when something else was saved."""
        if self.saved.is_set():
            raise _Overtaken

    def _tell_all(self, report: BuildReport, watch: _Watch) -> None:
        for finding in report.findings:
            if finding.severity is Severity.ERROR or finding not in self.known:
                self.tell(str(finding))
        self.known = report.findings
        spent = _seconds(perf_counter() - watch.begun)
        if watch.shown is None:
            self.tell(f"Nog niet goed ({spent}). De vorige versie blijft staan.")
            return
        first = _seconds(watch.shown - watch.begun)
        if report.failed:
            self.tell(f"Te zien na {first}, maar nog niet goed ({spent}).")
        else:
            pages = getal(report.pages)
            self.tell(f"Te zien na {first}. Alle {pages} pagina's nagelopen na {spent}.")


@dataclass(slots=True)
class _Watch:
    """When a build began, and when its site could be seen; in seconds of `perf_counter`."""

    begun: float
    shown: float | None = None


def _seconds(spent: float) -> str:
    return f"{spent:.1f} seconden".replace(".", ",")


def _our_fault(fault: Exception) -> Finding:
    return Finding(
        Place("sdsite"),
        PreviewRule.FAULT,
        f"Het programma liep vast: {type(fault).__name__}.",
        "Dat is een fout in sdsite of in templates/; in het venster van sdsite staat meer.",
    )
