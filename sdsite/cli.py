"""The command line: arguments, progress, printed findings, exit codes; the only print and clock."""

from __future__ import annotations

import time
from contextlib import nullcontext
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from sdsite.build import BuildReport, build_site
from sdsite.findings import Severity
from sdsite.preview import serve_site

app = typer.Typer(
    help="sdsite: maak van YAML, CSV en Markdown een website met openbare verantwoording.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Project = Annotated[
    Path, typer.Option("--project", help="Map met site_config.yml, data/ en content/.")
]
Out = Annotated[Path, typer.Option("--out", help="Map waar de website komt te staan.")]
Peildatum = Annotated[
    datetime | None,
    typer.Option(
        "--peildatum",
        formats=["%Y-%m-%d"],
        help="Dag waarop de website de stand laat zien; anders die uit site_config.yml.",
    ),
]


@app.command()
def build(
    project: Project = Path(),
    out: Out = Path("site"),
    peildatum: Peildatum = None,
) -> None:
    """Controleer alles en bouw de website. Bij een fout blijft de oude website staan."""
    _run(project, out, peildatum)


@app.command()
def check(project: Project = Path(), peildatum: Peildatum = None) -> None:
    """Controleer alles, ook de links van de website, en schrijf niets."""
    _run(project, None, peildatum)


@app.command()
def serve(
    project: Project = Path(),
    peildatum: Peildatum = None,
    port: Annotated[
        int, typer.Option("--poort", min=1, max=65535, help="Poort op deze computer.")
    ] = 8000,
) -> None:
    """Bouw de website, laat haar zien op deze computer, en bouw opnieuw na elke wijziging."""
    console = Console(stderr=True, highlight=False)
    serve_site(
        project,
        port,
        peildatum.date() if peildatum else None,
        tell=lambda words: console.print(words, markup=False, soft_wrap=True),
    )


def _run(project: Path, out: Path | None, peildatum: datetime | None) -> None:
    """Run a build, print what it found, and leave with its exit code."""
    console = Console(highlight=False)
    start = time.perf_counter()
    day: date | None = peildatum.date() if peildatum else None
    with console.status("Bezig…") if console.is_terminal else nullcontext():
        report = build_site(project, out, day)
    for finding in report.findings:
        console.print(str(finding), markup=False, soft_wrap=True)
    console.print(_summary(report, time.perf_counter() - start, out), markup=False, soft_wrap=True)
    raise typer.Exit(1 if report.failed else 0)



def _summary(report: BuildReport, seconds: float, out: Path | None) -> str:
    """The last line: what was made, what was found, how long it took."""
    errors = sum(finding.severity is Severity.ERROR for finding in report.findings)
    warnings = len(report.findings) - errors
    spent = f"{seconds:.1f}".replace(".", ",")
    if report.failed:
        stays = " De website die er stond, is niet veranderd." if out is not None else ""
        return f"Niet gelukt: {errors} fouten, {warnings} waarschuwingen, {spent} seconden.{stays}"
    done = f"De website staat in {out}" if out is not None else "Alles klopt"
    return (
        f"{done}: {report.pages} pagina's, {report.links} verbindingen, "
        f"{warnings} waarschuwingen, {spent} seconden."
    )


def main() -> None:
    """Entry point of the command `sdsite`."""
    app(prog_name="sdsite")
