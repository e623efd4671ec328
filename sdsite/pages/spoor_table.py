"""All chains as a table of data: from an advice point, question or decision point onwards."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sdsite.pages.context import PageContext
from sdsite.pages.data_table import Column, DataTable, Row, Rows, Target
from sdsite.pages.record_columns import EVERYTHING
from sdsite.pages.spoor_rows import HOLES


def spoor_table(context: PageContext) -> DataTable:
    """Every step of every chain, a step a row; a hole is a row without a record."""
    count = sum(len(chain.stappen) + len(chain.gaten) for chain in context.sporen.values())
    every = Target(EVERYTHING)
    return DataTable(
        "spoor",
        "Elke stap van elk spoor",
        "Een stap op weg van een advies, vraag of beslispunt naar een resultaat.",
        (
            Column("begin", "string", "Waar het spoor begint.", required=True, target=every),
            Column("schakel", "string", "Welke stap dit is.", required=True),
            Column(
                "gegeven",
                "string",
                "Het gegeven van deze stap; leeg als de stap ontbreekt.",
                target=every,
            ),
            Column("titel", "string", "De naam van dat gegeven."),
            Column("verband", "string", "Hoe de stap aan de vorige vastzit, of wat er ontbreekt."),
            Column("zekerheid", "string", "Of een bron dit zegt, of wij het afleiden."),
        ),
        Rows(count, partial(_rows, context)),
        key=(),
        figures=True,
    )


def _rows(context: PageContext) -> Iterator[Row]:
    for begin, chain in context.sporen.items():
        for step in chain.stappen:
            title = context.title(context.register.items[step.id])
            yield begin, str(step.schakel), step.id, title, step.hoe, str(step.zekerheid)
        for hole in chain.gaten:
            yield begin, str(hole), None, "", HOLES[hole], None
