"""Run a build or a check: progress, findings, the last line, the exit code."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import typer

from sdsite.cache import Cache, user_folder
from sdsite.cli.formats import Formaat, in_format
from sdsite.findings import Finding, Severity
from sdsite.rebuild import Asked, rebuild
from sdsite.report import BuildReport

FINDINGS = 1
"""Exit code when a finding stopped the build."""


def run(  # noqa: PLR0913  all but three by name, and optional
    project: Path,
    out: Path | None,
    peildatum: date | None,
    *,
    formaat: Formaat = Formaat.TEKST,
    strict: bool = False,
    external: bool = False,
) -> None:
    """Run a build, print what it found, and leave with its exit code.

    In a format for a program, standard output holds nothing but that; the last line goes to
    standard error. With `strict` a warning counts as an error, unless it is advice. With
    `external` the addresses of other websites are asked for as well: that uses the network.
    """
    begin = time.perf_counter()
    asked = Asked(project, out, peildatum, date.today())
    with progress() as tell:
        report = rebuild(asked, kept(), tell, cores=cores())
        if external:
            report = _with_external_links(report, project, tell)
    if strict:
        report = replace(report, findings=tuple(_as_errors(report.findings)))
    seconds = time.perf_counter() - begin
    if formaat is Formaat.TEKST:
        print_findings(report.findings)
        for line in (*(report.missing if out is None else ()), *report.reading, *report.remarks):
            print(line)
        print(_summary(report, seconds, out))
    else:
        print(in_format(formaat, report, project), end="")
        print(_summary(report, seconds, out), file=sys.stderr)
    if report.failed:
        raise typer.Exit(FINDINGS)


def _with_external_links(
    report: BuildReport, project: Path, tell: Callable[[str], None]
) -> BuildReport:
    from sdsite.external_links.check import (  # noqa: PLC0415  uses the network; only when asked
        check_external_links,
        external_findings,
        external_lines,
    )

    links = check_external_links(project, tell)
    return replace(
        report,
        findings=(*report.findings, *external_findings(links)),
        external=links,
        remarks=(*report.remarks, *external_lines(links)),
    )


def kept() -> Cache:
    """What this user's earlier builds made."""
    return Cache(user_folder(dict(os.environ), Path.home()))


def cores() -> int:
    """How many cores this process may use, which is fewer than there are in a container."""
    allowed = getattr(os, "sched_getaffinity", None)  # Linux alone has it
    return len(allowed(0)) if allowed else os.cpu_count() or 1


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """Show which stage is busy: in one moving line on a terminal, in plain lines elsewhere."""
    if not sys.stderr.isatty():
        yield lambda stage: print(stage, file=sys.stderr, flush=True)
        return
    from rich.console import Console  # noqa: PLC0415  only a terminal needs it

    with Console(stderr=True, highlight=False).status("") as status:
        yield lambda stage: status.update(f"{stage}…")


def _as_errors(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings as `--streng` counts them: what is advice or cannot be known stays a warning."""
    from sdsite.external_links.rules import ExternalRule  # noqa: PLC0415  only when asked
    from sdsite.readability import LanguageRule  # noqa: PLC0415

    advice = {*LanguageRule, ExternalRule.UNSURE}
    for finding in findings:
        yield finding if finding.rule in advice else replace(finding, severity=Severity.ERROR)


def print_findings(findings: Iterable[Finding]) -> None:
    """Print findings, a line each, in colour on a terminal."""
    if not sys.stdout.isatty():
        for finding in findings:
            print(finding)
        return
    from rich.console import Console  # noqa: PLC0415  only a terminal needs it
    from rich.text import Text  # noqa: PLC0415

    console = Console(highlight=False)
    for finding in findings:
        text = Text(str(finding))
        text.stylize("bold", 0, len(str(finding.place)))
        error = finding.severity is Severity.ERROR
        text.highlight_words([f" {finding.severity}: "], "red" if error else "yellow")
        console.print(text, soft_wrap=True)


def _summary(report: BuildReport, seconds: float, out: Path | None) -> str:
    """The last line: what was made, what was found, how long it took."""
    errors = sum(finding.severity is Severity.ERROR for finding in report.findings)
    warnings = _counted(len(report.findings) - errors, "waarschuwing", "waarschuwingen")
    spent = f"{seconds:.1f} seconden".replace(".", ",")
    if report.failed:
        stays = " Er is niets geschreven; de oude website is onveranderd." if out else ""
        return f"Niet gelukt: {_counted(errors, 'fout', 'fouten')}, {warnings}, {spent}.{stays}"
    done = f"De website staat in {out}" if out else "Alles klopt"
    pages = _counted(report.pages, "pagina", "pagina's")
    links = _counted(report.links, "verband", "verbanden")
    same = "Er is niets veranderd sinds de vorige keer. " if report.unchanged else ""
    return f"{same}{done}: {pages}, {links}, {warnings}, {spent}."


def _counted(number: int, one: str, many: str) -> str:
    written = f"{number:,}".replace(",", ".")  # as `numbers` does, which takes long to import
    return f"{written} {one if number == 1 else many}"
