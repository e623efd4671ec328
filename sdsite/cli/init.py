"""The command `sdsite init`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from sdsite.cli.options import Help
from sdsite.cli.outcome import FINDINGS, print_findings
from sdsite.handbook import SETTINGS, schema_files, settings_file
from sdsite.publish import write_new
from sdsite.sources import read_example

Folder = Annotated[
    Path,
    typer.Argument(
        metavar="MAP",
        show_default=False,
        help="Nieuwe map voor het project, zoals mijn-gemeente; . is de map waar u nu bent.",
    ),
]


def init(
    folder: Folder,
    *,
    help_: Help = False,  # noqa: ARG001  see options.Help
) -> None:
    """Begin een nieuw project met een klein, volledig voorbeeld dat u kunt vervangen."""
    files = {**read_example(), **schema_files(), SETTINGS: settings_file()}
    findings = write_new(files, folder)
    print_findings(findings)
    if findings:
        raise typer.Exit(FINDINGS)
    print(f"In {folder} staat een voorbeeld van een gemeente die niet bestaat. Zo gaat u verder:")
    print(f"  cd {folder}")
    print("  sdsite serve      bekijk de website")
    print("  sdsite check      kijk na wat u verandert")
    print("Wat u waar verandert, staat in LEESMIJ.md.")
