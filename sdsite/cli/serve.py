"""The command `sdsite serve`."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import typer

from sdsite.cli.options import Help, Peildatum, Port, Project
from sdsite.cli.outcome import kept


def serve(
    project: Project = Path(),
    peildatum: Peildatum = None,
    port: Port = 8000,
    *,
    help_: Help = False,  # noqa: ARG001  see options.Help
) -> None:
    """Laat de website zien op deze computer, en bouw haar opnieuw na elke wijziging."""
    from sdsite.preview.serve import serve_site  # noqa: PLC0415  heavy; only this command
    from sdsite.preview.server import PortTaken  # noqa: PLC0415

    try:
        tell = partial(print, flush=True)
        serve_site(project, port, peildatum, tell=tell, cache=kept())
    except PortTaken:
        message = f"Bij --poort: poort {port} is niet vrij. Kies een andere poort."
        raise typer.TyperException(message) from None
