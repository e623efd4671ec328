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
from rich.console import Console
from rich.text import Text

from sdsite.build import BuildReport, build_site
from sdsite.cache import Cache, user_folder
from sdsite.checks import CheckRule, Gap
from sdsite.checks.publication import NO_ADDRESS, expired_contact
from sdsite.cli.formats import Formaat, in_format
from sdsite.findings import Finding, Severity
from sdsite.numbers import getal
from sdsite.pages.volledigheid import ADDRESS as GAPS
from sdsite.pages.words import plural_word

FINDINGS = 1
"""Exit code when a finding stopped the build."""


def run(
    project: Path,
    out: Path | None,
    peildatum: date | None,
    *,
    formaat: Formaat = Formaat.TEKST,
    strict: bool = False,
) -> None:
    """Run a build, print what it found, and leave with its exit code.

    In a format for a program, standard output holds nothing but that; the last line goes to
    standard error. With `strict` a warning counts as an error.
    """
    begin = time.perf_counter()
    with progress() as tell:
        report = build_site(project, out, peildatum, cache=kept(), tell=tell)
    report = replace(report, findings=(*report.findings, *_expired(report)))
    if strict:
        report = replace(report, findings=tuple(map(_as_error, report.findings)))
    seconds = time.perf_counter() - begin
    if formaat is Formaat.TEKST:
        print_findings(report.findings)
        for line in _completeness(report.gaps) if out is None else ():
            print(line)
        if report.config is not None and report.config.basis_url is None:
            print(NO_ADDRESS)
        print(_summary(report, seconds, out))
    else:
        print(in_format(formaat, report.findings, project), end="")
        print(_summary(report, seconds, out), file=sys.stderr)
    if report.failed:
        raise typer.Exit(FINDINGS)


def _expired(report: BuildReport) -> tuple[Finding, ...]:
    """What is no longer true today; no other place in the program knows what day it is."""
    told = {finding.rule for finding in report.findings}
    if report.config is None or CheckRule.EXPIRED_CONTACT in told:
        return ()
    return expired_contact(report.config, date.today())


def kept() -> Cache:
    """What this user's earlier builds made."""
    return Cache(user_folder(dict(os.environ), Path.home()))


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """Show which stage is busy: in one moving line on a terminal, in plain lines elsewhere."""
    console = Console(stderr=True, highlight=False)
    if console.is_terminal:
        with console.status("") as status:
            yield lambda stage: status.update(f"{stage}…")
    else:
        yield lambda stage: print(stage, file=sys.stderr, flush=True)


def _as_error(finding: Finding) -> Finding:
    return replace(finding, severity=Severity.ERROR)


def print_findings(findings: Iterable[Finding]) -> None:
    """Print findings, a line each, in colour on a terminal."""
    console = Console(highlight=False)
    for finding in findings:
        text = Text(str(finding))
        text.stylize("bold", 0, len(str(finding.place)))
        error = finding.severity is Severity.ERROR
        text.highlight_words([f" {finding.severity}: "], "red" if error else "yellow")
        console.print(text, soft_wrap=True)


def _completeness(gaps: Iterable[Gap]) -> Iterator[str]:
    """What is missing, a line for each kind of fact; the same figures as the page tells."""
    missing: dict[str, list[str]] = {}
    for gap in gaps:
        if gap.missing:
            missing.setdefault(plural_word(gap.plural), []).append(gap.words)
    if missing:
        yield f"Wat de bronnen niet zeggen, of wij nog niet weten (de lijsten staan op /{GAPS}):"
    for plural, words in missing.items():
        yield f"  {plural}: {'; '.join(words)}"


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
    return f"{done}: {pages}, {links}, {warnings}, {spent}."


def _counted(number: int, one: str, many: str) -> str:
    return f"{getal(number)} {one if number == 1 else many}"
