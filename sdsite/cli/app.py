"""The commands together, and what happens when one of them goes wrong."""

from __future__ import annotations

import errno
import gc
import os
import sys
import traceback
from collections.abc import Iterable
from contextlib import suppress
from importlib import import_module

import typer

from sdsite.cli.dutch import wrong_use_in_dutch
from sdsite.cli.options import Help

COMMANDS = ("build", "check", "serve", "pdf", "nieuw", "uitleg", "schemas", "init")
"""Every command, in the order in which the help lists them; each stands in a module of its name."""

REFUSED, WRONG_USE, BUG, STOPPED = 1, 2, 70, 130
"""Exit codes; 70 is of sysexits.h for a fault of the program, 130 what a shell has for Ctrl-C."""


def command_line(commands: Iterable[str]) -> typer.Typer:
    """The program with these commands; only their modules are imported."""
    app = typer.Typer(
        rich_markup_mode=None,  # plain text: no frames for a screen reader to read aloud
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    app.callback(
        invoke_without_command=True,
        add_help_option=False,
        options_metavar="[OPTIES]",
        subcommand_metavar="OPDRACHT",
        epilog="Einde met code 0: goed. 1: er is een fout gevonden. 2: verkeerd gebruikt. "
        "70: het programma zelf liep vast. 130: afgebroken.",
    )(start)
    for name in commands:
        command = getattr(import_module(f"sdsite.cli.{name}"), name)
        app.command(add_help_option=False, options_metavar="[OPTIES]")(command)
    return app


def start(context: typer.Context, *, help_: Help = False) -> None:  # noqa: ARG001  see options.Help
    """Maak van YAML, CSV en Markdown een website waarop een gemeente zich verantwoordt."""
    if context.invoked_subcommand is None:
        *most, last = COMMANDS
        raise typer.TyperException(f"Noem een opdracht: {', '.join(most)} of {last}.")


def main() -> None:
    """Entry point of the command `sdsite`."""
    typed = sys.argv[1:2]
    gc.disable()  # a run needs nearly all that it makes until its end; `serve` goes on, and enables
    try:
        app = command_line(typed if typed and typed[0] in COMMANDS else COMMANDS)
        code = app(prog_name="sdsite", standalone_mode=False)
        sys.stdout.flush()
    except typer.TyperException as error:
        print(wrong_use_in_dutch(error.format_message(), COMMANDS), file=sys.stderr)
        print("Zie: sdsite --help", file=sys.stderr)
        code = WRONG_USE
    except typer.Abort:
        code = STOPPED
    except OSError as error:
        code = _refused(error)
    except Exception:  # noqa: BLE001 - whatever it is, the user hears that it is not his fault
        traceback.print_exc()
        print(
            "Het programma zelf liep vast. Dat is een fout van ons en niet van u: "
            "meld haar bij de makers, met de regels hierboven.",
            file=sys.stderr,
        )
        code = BUG
    if code == STOPPED:
        print("Afgebroken.", file=sys.stderr)
    gc.freeze()  # nor at the very end
    sys.exit(code)


def _refused(error: OSError) -> int:
    """Say that the system refused what no stage reports, such as printing, and give the code."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left to print
    what = errno.errorcode.get(error.errno or 0, str(error))
    if error.filename is not None:
        what += f" bij {error.filename}"
    with suppress(OSError):
        print(
            f"Het systeem weigert iets wat nodig is ({what}). "
            "Kijk of de schijf vol is, en of de map waarin u werkt er nog is.",
            file=sys.stderr,
        )
    return REFUSED
