"""The command `sdsite build`."""

from __future__ import annotations

from pathlib import Path

from sdsite.cli.options import Help, Out, Peildatum, Project
from sdsite.cli.outcome import run


def build(
    project: Project = Path(),
    out: Out = None,
    peildatum: Peildatum = None,
    *,
    help_: Help = False,  # noqa: ARG001  see options.Help
) -> None:
    """Controleer alles en bouw de website. Bij een fout blijft de oude website staan."""
    run(project, out or project / "site", peildatum)
