"""The command `sdsite pdf`."""

from __future__ import annotations

import time
from datetime import date
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Annotated

import typer

from sdsite.build import make_documents
from sdsite.cli.options import Help, Option, Peildatum, Project
from sdsite.cli.outcome import FINDINGS, kept, print_findings, progress
from sdsite.numbers import getal
from sdsite.render import OutputFile, size_of


class Bundel(StrEnum):
    """The readers for whom there is a bundle."""

    ADVIESRAAD = "adviesraad"
    RAAD = "raad"
    INWONER = "inwoner"


def pdf(  # noqa: PLR0913, PLR0917  each is an option
    project: Project = Path(),
    dossier: Annotated[
        list[str] | None,
        Option(
            "--dossier",
            metavar="ID",
            help="Id van een advies, vragenbrief, activiteit of thema; mag vaker.",
        ),
    ] = None,
    bundel: Annotated[
        list[Bundel] | None,
        Option("--bundel", metavar="VOOR", help="adviesraad, raad of inwoner; mag vaker."),
    ] = None,
    out: Annotated[
        Path | None,
        Option("--out", metavar="MAP", help="Map voor de PDF's; anders de map pdf in het project."),
    ] = None,
    peildatum: Peildatum = None,
    *,
    factsheet: Annotated[
        bool, Option("--factsheet", help="De stand van zaken op een blad.")
    ] = False,
    alles: Annotated[bool, Option("--alles", help="Alle bundels en alle dossiers.")] = False,
    help_: Help = False,  # noqa: ARG001  see options.Help
) -> None:
    """Maak PDF's om af te drukken of rond te sturen, van dezelfde gegevens als de website."""
    asked = (
        *(f"bundel-{each}" for each in bundel or ()),
        *(("factsheet",) if factsheet else ()),
        *(dossier or ()),
    )
    if alles == bool(asked):
        raise typer.TyperException(
            "Zeg wat u wilt: --dossier, --bundel of --factsheet, of anders --alles."
        )
    _make(project, asked, out or project / "pdf", peildatum)


def _make(project: Path, asked: tuple[str, ...], out: Path, peildatum: date | None) -> None:
    """Make the documents, print what was found and made, and leave with the exit code."""
    begin = time.perf_counter()
    files: list[OutputFile] = []
    with progress() as tell:
        report = make_documents(
            project, out, asked, peildatum, cache=kept(), tell=tell, show=files.append
        )
    print_findings(report.findings)
    if report.failed:
        print("Niet gelukt: er is geen PDF geschreven.")
        raise typer.Exit(FINDINGS)
    for file in files:
        print(_line(file, out))
    spent = f"{time.perf_counter() - begin:.1f} seconden".replace(".", ",")
    number = len(files)
    print(f"{getal(number)} {'PDF' if number == 1 else 'PDF’s'} in {out}, {spent}.")


def _line(file: OutputFile, out: Path) -> str:
    size = size_of(file.content)
    pages = f"{getal(size.pages)} {'pagina' if size.pages == 1 else 'pagina’s'}"
    return f"{out / PurePosixPath(file.path).name}: {getal(size.kilobytes)} kB, {pages}"
