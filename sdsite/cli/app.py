"""The commands together, and what happens when one of them goes wrong."""

from __future__ import annotations

import sys
import traceback
from functools import partial

import typer

from sdsite.cli.build import build
from sdsite.cli.check import check
from sdsite.cli.dutch import wrong_use_in_dutch
from sdsite.cli.init import init
from sdsite.cli.nieuw import nieuw
from sdsite.cli.options import Help
from sdsite.cli.pdf import pdf
from sdsite.cli.schemas import schemas
from sdsite.cli.serve import serve
from sdsite.cli.uitleg import uitleg

COMMANDS = (build, check, serve, pdf, nieuw, uitleg, schemas, init)
"""Every command, in the order in which the help lists them."""

WRONG_USE, BUG = 2, 70
"""Exit codes; the last is what sysexits.h has for a fault of the program itself."""

app = typer.Typer(
    rich_markup_mode=None,  # plain text: no frames for a screen reader to read aloud
    add_completion=False,
    pretty_exceptions_enable=False,
)
command = partial(app.command, add_help_option=False, options_metavar="[OPTIES]")
for each in COMMANDS:
    command()(each)


@app.callback(
    invoke_without_command=True,
    add_help_option=False,
    options_metavar="[OPTIES]",
    subcommand_metavar="OPDRACHT",
    epilog="Einde met code 0: goed. 1: er is een fout gevonden. 2: verkeerd gebruikt. "
    "70: het programma zelf liep vast.",
)
def start(context: typer.Context, *, help_: Help = False) -> None:  # noqa: ARG001  see options.Help
    """Maak van YAML, CSV en Markdown een website waarop een gemeente zich verantwoordt."""
    if context.invoked_subcommand is None:
        *most, last = _names()
        raise typer.TyperException(f"Noem een opdracht: {', '.join(most)} of {last}.")


def _names() -> list[str]:
    return [each.__name__ for each in COMMANDS]


def main() -> None:
    """Entry point of the command `sdsite`."""
    try:
        code = app(prog_name="sdsite", standalone_mode=False)
    except typer.TyperException as error:
        print(wrong_use_in_dutch(error.format_message(), _names()), file=sys.stderr)
        print("Zie: sdsite --help", file=sys.stderr)
        code = WRONG_USE
    except typer.Abort:
        code = 130
    except Exception:  # noqa: BLE001 - whatever it is, the user hears that it is not his fault
        traceback.print_exc()
        print(
            "Het programma zelf liep vast. Dat is een fout van ons en niet van u: "
            "meld haar bij de makers, met de regels hierboven.",
            file=sys.stderr,
        )
        code = BUG
    sys.exit(code)
