"""All chains as a table of data: from an advice point, question or decision point onwards."""

from __future__ import annotations

from sdsite.pages.context import PageContext
from sdsite.pages.data_table import Column, DataTable, Target
from sdsite.pages.record_columns import EVERYTHING
from sdsite.pages.spoor import HOLES


def spoor_table(context: PageContext) -> DataTable:
    """Every step of every chain, a step a row; a hole is a row without a record."""
    rows: list[tuple[str | None, ...]] = []
    for begin, chain in context.sporen.items():
        for step in chain.stappen:
            title = context.title(context.register.items[step.id])
            certain = str(step.zekerheid)
            rows.append((begin, str(step.schakel), step.id, title, step.hoe, certain))
        rows += [(begin, str(hole), None, "", HOLES[hole], None) for hole in chain.gaten]
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
        rows,
        key=(),
        figures=True,
    )
