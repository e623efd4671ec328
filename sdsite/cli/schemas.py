"""The command `sdsite schemas`."""

from __future__ import annotations

from pathlib import Path

import typer

from sdsite.cli.options import Help, Project, refuse_other_folder
from sdsite.cli.outcome import FINDINGS, print_findings
from sdsite.handbook import FOLDER, SETTINGS, schema_files, settings_file
from sdsite.publish import write_each, write_new
from sdsite.render import OutputFile


def schemas(
    project: Project = Path(),
    *,
    help_: Help = False,  # noqa: ARG001  see options.Help
) -> None:
    """Schrijf voor elk soort bestand een JSON Schema, waarmee VS Code u helpt bij het invullen."""
    refuse_other_folder(project)
    made = schema_files()
    files = [OutputFile(path, text.encode()) for path, text in made.items()]
    findings = write_each(files, project / FOLDER)
    if not findings and not (project / SETTINGS).exists():
        findings = write_new({SETTINGS: settings_file()}, project)
    print_findings(findings)
    if findings:
        raise typer.Exit(FINDINGS)
    print(f"{len(made)} schema's staan in {project / FOLDER}.")
