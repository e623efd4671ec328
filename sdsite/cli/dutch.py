"""What typer says about wrong use and in its help, in Dutch."""

from __future__ import annotations

import re
from collections.abc import Iterable

HELP_IN_DUTCH = (
    ("Usage:", "Gebruik:"),
    ("Options:", "Opties:"),
    ("Commands:", "Opdrachten:"),
    ("Arguments:", "Achter de opdracht:"),
    (" <str>", ""),
)
WRONG_USE_IN_DUTCH = (
    (r"No such option: (\S+) \(Possible options: (.+)\)", r"De optie \1 bestaat niet; wel: \2."),
    (r"No such option: (\S+)", r"De optie \1 bestaat niet."),
    (r"No such command '(.*?)'.*", r'De opdracht "\1" bestaat niet; wel: {commands}.'),
    (r"Option '(.+)' requires an argument\.", r"Achter \1 ontbreekt een waarde."),
    (r"Option '(.+)' does not take a value\.", r"Achter \1 hoort geen waarde."),
    (r"Missing argument '(.+)'\.", r"Achter de opdracht ontbreekt: \1."),
    (r"Got unexpected extra argument\(s\) \((.+)\)", r'"\1" hoort hier niet.'),
    (
        r"Invalid value for '(.+?)': (?:Value error, )?'(.*)' is not one of (.+)\.",
        r'Bij \1: "\2" kan niet; wel: \3.',
    ),
    (r"Invalid value for '(.+?)': (.+)", r"Bij \1: \2"),
)
"""What typer says about wrong use, and how we say it; what is not here stays as typer says it."""


def help_in_dutch(text: str) -> str:
    """Give typer's help with its headings in Dutch."""
    for english, dutch in HELP_IN_DUTCH:
        text = text.replace(english, dutch)
    return text


def wrong_use_in_dutch(message: str, commands: Iterable[str]) -> str:
    """Give typer's complaint in Dutch; `commands` are the ones there are."""
    for english, dutch in WRONG_USE_IN_DUTCH:
        if match := re.fullmatch(english, message, re.DOTALL):
            return match.expand(dutch).replace("{commands}", ", ".join(commands))
    return message
