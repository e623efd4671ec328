"""The command `sdsite uitleg`."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Annotated

import typer

from sdsite.cli.options import Help
from sdsite.handbook import every_rule, explain, find_rule, similar_rules

WIDTH = 88
"""Columns of an explanation on the terminal."""

Slug = Annotated[
    str | None,
    typer.Argument(
        metavar="REGEL",
        show_default=False,
        help="Wat aan het eind van een bevinding tussen haken staat, zoals onbekend-id; zonder "
        "regel ziet u ze alle.",
    ),
]


def uitleg(
    regel: Slug = None,
    *,
    help_: Help = False,  # noqa: ARG001  see options.Help
) -> None:
    """Leg uit wat een bevinding betekent, met een voorbeeld en hoe u het herstelt."""
    if regel is None:
        for slug, rule in every_rule().items():
            print(f"{slug}\n    {rule.summary}")
        return
    slug = regel.strip("[]")
    found = find_rule(slug)
    if found is None:
        near = " of ".join(f'"{each}"' for each in similar_rules(slug))
        hint = f"Bedoelde u {near}?" if near else "Alle regels ziet u met: sdsite uitleg."
        raise typer.BadParameter(f'de regel "{slug}" bestaat niet. {hint}', param_hint="'REGEL'")
    explanation = explain(found)
    print(f"{slug}: {found.summary}")
    for heading, text in (("Voorbeeld", explanation.example), ("Herstel", explanation.remedy)):
        print(f"\n{heading}")
        for line in _wrapped(text):
            print(f"  {line}".rstrip())


def _wrapped(text: str) -> Iterator[str]:
    """The lines of a text for the terminal; what is written in code keeps its lines."""
    for number, block in enumerate(text.split("\n\n")):
        if number:
            yield ""
        if block.startswith("    "):
            yield from block.splitlines()
        else:
            yield from textwrap.wrap(block.replace("`", ""), WIDTH, break_on_hyphens=False)
