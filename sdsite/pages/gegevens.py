"""The figures and facts as tables: of each noun, each table of a source, each chart, the trails."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sdsite.charts.chart import Chart
from sdsite.config import Config
from sdsite.model.tabel import Bedrag, Tabel
from sdsite.model.vindplaats import Vindplaats
from sdsite.numbers import datum
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import DATAPACKAGE, csv_address, xlsx_address
from sdsite.pages.data_table import Column, DataTable, Target
from sdsite.pages.datapackage import datapackage
from sdsite.pages.parts import Bronregel
from sdsite.pages.record_columns import cells_of
from sdsite.pages.record_tables import record_tables
from sdsite.pages.site_plan import DataFile
from sdsite.pages.spoor_table import spoor_table

NO_LICENCE = "nog niet vastgesteld"
"""What stands where the settings name no licence."""

_POINT = (
    Column("paneel", "string", "Het deel van de grafiek, als zij er meer heeft."),
    Column("stand", "string", "Het moment waarop het cijfer is opgemaakt, als er meer zijn."),
    Column("x", "string", "Het jaar of de post waar het cijfer over gaat.", required=True),
    Column("reeks", "string", "De reeks waar het cijfer bij hoort.", required=True),
    Column("waarde", "number", "Het cijfer; leeg als het niet bekend is."),
    Column("eenheid", "string", "De eenheid van het cijfer.", required=True),
    Column("soort", "string", "Wat voor cijfer het is: gerealiseerd, prognose, begroting."),
    Column("tekst", "string", "Het cijfer zoals de bron het drukt."),
)
"""The columns of the file of a chart: a figure a row."""


def data_tables(context: PageContext) -> tuple[DataTable, ...]:
    """Every table there is, each with where it comes from.

    A table of a source is there without figures too: its page leads to it.
    """
    register = context.register
    made = [
        *_filled(record_tables(context)),
        *(_of_tabel(context, tabel) for tabel in register.all(Tabel)),
        *_filled(_of_chart(context, chart) for chart in context.charts.values()),
        *_filled([spoor_table(context)]),
    ]
    origin = _origin(context)
    return tuple(replace(table, origin=origin) for table in made)


def _filled(tables: Iterable[DataTable]) -> Iterator[DataTable]:
    return (table for table in tables if table.rows)


def gegevens_files(context: PageContext, tables: tuple[DataTable, ...]) -> Iterator[DataFile]:
    """Each table as CSV, those with figures as a workbook too, and what describes them all."""
    for table in tables:
        yield DataFile(csv_address(table.name), table)
        if table.figures:
            yield DataFile(xlsx_address(table.name), table)
    yield DataFile(DATAPACKAGE, datapackage(context, tables))


def _of_tabel(context: PageContext, tabel: Tabel) -> DataTable:
    """The cells of one table of a source, a cell a row, under the same columns as all cells."""
    cells = cells_of(Bedrag)
    key = Column("id", "string", "Vaste sleutel van het bedrag.", required=True)
    return DataTable(
        tabel.id,
        tabel.titel,
        "Een bedrag of aantal uit deze tabel, zoals de bron het drukt.",
        (replace(key, target=Target("bedragen")), *cells.columns),
        [(cell.id, *cells.row(cell)) for cell in context.register.cells(tabel.id)],
        sources=tuple(map(_in_words, context.bronnen(tabel))),
        figures=True,
    )


def _of_chart(context: PageContext, chart: Chart) -> DataTable:
    places = (each for each in chart.bronnen if isinstance(each, Vindplaats))
    rows = [
        (p.paneel, p.stand, p.x, p.reeks, p.y, chart.unit, p.soort, p.tekst) for p in chart.punten
    ]
    return DataTable(
        chart.id,
        chart.title,
        "Een cijfer uit deze grafiek.",
        _POINT,
        rows,
        key=(),
        sources=tuple(_in_words(context.bron(place)) for place in places),
        figures=True,
    )


def licence_words(config: Config) -> str:
    """Under which licence the data may be used again."""
    return config.licentie.naam if config.licentie else NO_LICENCE


def _in_words(source: Bronregel) -> str:
    return ", ".join(part for part in (source.document.text, source.where) if part)


def _origin(context: PageContext) -> tuple[tuple[str, str], ...]:
    """What every workbook says of the site it is from."""
    config = context.config
    return (
        ("Uitgever", config.organisatie.naam),
        ("Website", " ".join(part for part in (config.naam, config.basis_url) if part)),
        ("Stand van", datum(context.peildatum)),
        ("Laatst gewijzigd", datum(config.bijgewerkt)),
        ("Licentie", licence_words(config)),
    )
