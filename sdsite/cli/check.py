"""The command `sdsite check`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from sdsite.cli.formats import Formaat
from sdsite.cli.options import Help, Option, Peildatum, Project
from sdsite.cli.outcome import run

Form = Annotated[
    Formaat,
    Option(
        "--formaat",
        metavar="FORMAAT",
        help="Hoe de bevindingen worden verteld: tekst, json, github (aantekeningen bij de "
        "regels in een pull request) of sarif (SARIF 2.1.0, voor andere programma's).",
    ),
]
Strict = Annotated[
    bool, Option("--streng", help="Tel een waarschuwing als fout, ook in de code aan het einde.")
]

External = Annotated[
    bool,
    Option(
        "--extern",
        help="Vraag ook elk adres op andere websites na. Dat gebruikt internet, en kan minuten "
        "duren: elke website krijgt rustig een vraag tegelijk.",
    ),
]


def check(  # noqa: PLR0913  each is an option
    project: Project = Path(),
    peildatum: Peildatum = None,
    formaat: Form = Formaat.TEKST,
    *,
    streng: Strict = False,
    extern: External = False,
    help_: Help = False,  # noqa: ARG001  see options.Help
) -> None:
    """Controleer alles, ook de links van de website, en schrijf niets."""
    run(project, None, peildatum, formaat=formaat, strict=streng, external=extern)
