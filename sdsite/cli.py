"""The command line: arguments, progress, printed findings, exit codes; the only print and clock."""

from __future__ import annotations

import re
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from sdsite.build import BuildReport, build_site
from sdsite.checks import Gap
from sdsite.findings import Finding, Severity
from sdsite.numbers import getal
from sdsite.pages.volledigheid import ADDRESS as GAPS
from sdsite.pages.words import plural_word
from sdsite.preview import PortTaken, serve_site

FINDINGS, WRONG_USE, BUG = 1, 2, 70
"""Exit codes beside 0; the last is what sysexits.h has for a fault of the program itself."""

HELP_IN_DUTCH = (("Usage:", "Gebruik:"), ("Options:", "Opties:"), ("Commands:", "Opdrachten:"))
WRONG_USE_IN_DUTCH = (
    (r"No such option: (\S+) \(Possible options: (.+)\)", r"De optie \1 bestaat niet; wel: \2."),
    (r"No such option: (\S+)", r"De optie \1 bestaat niet."),
    (r"No such command '(.*?)'.*", r'De opdracht "\1" bestaat niet; wel: build, check, serve.'),
    (r"Option '(.+)' requires an argument\.", r"Achter \1 ontbreekt een waarde."),
    (r"Option '(.+)' does not take a value\.", r"Achter \1 hoort geen waarde."),
    (r"Got unexpected extra argument\(s\) \((.+)\)", r'"\1" hoort hier niet.'),
    (r"Invalid value for '(.+?)': (.+)", r"Bij \1: \2"),
)
"""What typer says about wrong use, and how we say it; what is not here stays as typer says it."""

Option = partial(typer.Option, show_default=False)


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
    if not asked:
        return
    text = context.get_help()
    for english, dutch in HELP_IN_DUTCH:
        text = text.replace(english, dutch)
    typer.echo(text)
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

app = typer.Typer(
    rich_markup_mode=None,  # plain text: no frames for a screen reader to read aloud
    add_completion=False,
    pretty_exceptions_enable=False,
)
command = partial(app.command, add_help_option=False, options_metavar="[OPTIES]")


@app.callback(
    invoke_without_command=True,
    add_help_option=False,
    options_metavar="[OPTIES]",
    subcommand_metavar="OPDRACHT",
    epilog="Einde met code 0: goed. 1: er is een fout gevonden. 2: verkeerd gebruikt. "
    "70: het programma zelf liep vast.",
)
def start(context: typer.Context, *, help_: Help = False) -> None:  # noqa: ARG001  see _show_help
    """Maak van YAML, CSV en Markdown een website waarop een gemeente zich verantwoordt."""
    if context.invoked_subcommand is None:
        raise typer.TyperException("Noem een opdracht: build, check of serve.")


@command()
def build(
    project: Project = Path(),
    out: Out = None,
    peildatum: Peildatum = None,
    *,
    help_: Help = False,  # noqa: ARG001  see _show_help
) -> None:
    """Controleer alles en bouw de website. Bij een fout blijft de oude website staan."""
    _run(project, out or project / "site", peildatum)


@command()
def check(
    project: Project = Path(),
    peildatum: Peildatum = None,
    *,
    help_: Help = False,  # noqa: ARG001  see _show_help
) -> None:
    """Controleer alles, ook de links van de website, en schrijf niets."""
    _run(project, None, peildatum)


@command()
def serve(
    project: Project = Path(),
    peildatum: Peildatum = None,
    port: Port = 8000,
    *,
    help_: Help = False,  # noqa: ARG001  see _show_help
) -> None:
    """Laat de website zien op deze computer, en bouw haar opnieuw na elke wijziging."""
    try:
        serve_site(project, port, peildatum, tell=lambda words: print(words, flush=True))
    except PortTaken:
        message = f"Bij --poort: poort {port} is niet vrij. Kies een andere poort."
        raise typer.TyperException(message) from None


def _run(project: Path, out: Path | None, peildatum: date | None) -> None:
    """Run a build, print what it found, and leave with its exit code."""
    begin = time.perf_counter()
    with _progress() as tell:
        report = build_site(project, out, peildatum, tell=tell)
    console = Console(highlight=False)
    for finding in report.findings:
        console.print(_coloured(finding), soft_wrap=True)
    if out is None:
        for line in _completeness(report.gaps):
            print(line)
    print(_summary(report, time.perf_counter() - begin, out))
    if report.failed:
        raise typer.Exit(FINDINGS)


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """Show which stage is busy: in one moving line on a terminal, in plain lines elsewhere."""
    console = Console(stderr=True, highlight=False)
    if console.is_terminal:
        with console.status("") as status:
            yield lambda stage: status.update(f"{stage}…")
    else:
        yield lambda stage: print(stage, file=sys.stderr, flush=True)


def _coloured(finding: Finding) -> Text:
    text = Text(str(finding))
    text.stylize("bold", 0, len(str(finding.place)))
    error = finding.severity is Severity.ERROR
    text.highlight_words([f" {finding.severity}: "], "red" if error else "yellow")
    return text


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


def main() -> None:
    """Entry point of the command `sdsite`."""
    try:
        code = app(prog_name="sdsite", standalone_mode=False)
    except typer.TyperException as error:
        print(_in_dutch(error.format_message()), file=sys.stderr)
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


def _in_dutch(message: str) -> str:
    for english, dutch in WRONG_USE_IN_DUTCH:
        if match := re.fullmatch(english, message, re.DOTALL):
            return match.expand(dutch)
    return message
