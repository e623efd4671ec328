"""The options that commands share, and how what is typed becomes a value."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from sdsite.cli.dutch import help_in_dutch
from sdsite.sources import CONFIG

Option = partial(typer.Option, show_default=False, show_choices=False)


def _folder(text: str) -> Path:
    if not Path(text).is_dir():
        raise typer.BadParameter(f'de map "{text}" bestaat niet.')
    return Path(text)


def _day(text: str) -> date:
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f'"{text}" is een dag die niet bestaat.') from None
    raise typer.BadParameter(f'"{text}" is geen dag. Schrijf jaar-maand-dag, zoals 2024-03-01.')


def _port(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", text) or not 1 <= int(text) <= 65535:
        raise typer.BadParameter(f'"{text}" is geen poort. Kies een getal van 1 tot en met 65535.')
    return int(text)


def _show_help(context: typer.Context, asked: bool) -> None:  # noqa: FBT001  typer gives it so
    if asked:
        typer.echo(help_in_dutch(context.get_help()))
        raise typer.Exit


Help = Annotated[
    bool, Option("--help", is_eager=True, callback=_show_help, help="Laat deze uitleg zien.")
]
Project = Annotated[
    Path,
    Option(
        "--project",
        parser=_folder,
        metavar="MAP",
        help="Map met site_config.yml, data/ en content/; anders de map waar u nu bent.",
    ),
]
Out = Annotated[
    Path | None,
    Option(
        "--out",
        metavar="MAP",
        help="Map waar de website komt te staan; anders de map site in het project.",
    ),
]
Peildatum = Annotated[
    date | None,
    Option(
        "--peildatum",
        parser=_day,
        metavar="DAG",
        help="Dag waarop de website de stand laat zien, zoals 2024-03-01; anders die uit "
        "site_config.yml.",
    ),
]
Port = Annotated[
    int,
    Option("--poort", parser=_port, metavar="GETAL", help="Poort op deze computer; anders 8000."),
]


def refuse_other_folder(project: Path) -> None:
    """Refuse to write into a folder that is no project: a mistyped folder stays as it is."""
    if not (project / CONFIG).exists():
        message = f'in de map "{project}" staat geen {CONFIG}. Begin een project met: sdsite init.'
        raise typer.BadParameter(message, param_hint="'--project'")
