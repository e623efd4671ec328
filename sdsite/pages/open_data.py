"""Everything of the site as data: what there is, decided once, and the files it stands in."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.frozen import frozen
from sdsite.pages.api import Collection, api_files, collections
from sdsite.pages.context import PageContext
from sdsite.pages.data_table import DataTable
from sdsite.pages.gegevens import data_tables, gegevens_files
from sdsite.pages.openapi import openapi_file, schema_files
from sdsite.pages.site_plan import DataFile


@frozen
class OpenData:
    """The data of the site in its two forms."""

    collections: tuple[Collection, ...]
    """The records of each noun, for JSON."""
    tables: tuple[DataTable, ...]
    """The same facts and all figures as tables, for CSV and workbooks."""


def gather_data(context: PageContext) -> OpenData:
    """All data of the site."""
    return OpenData(collections(context), data_tables(context))


def table_files(context: PageContext, data: OpenData) -> Iterator[DataFile]:
    """Every table, and what describes them."""
    return gegevens_files(context, data.tables)


def record_files(context: PageContext, data: OpenData) -> Iterator[DataFile]:
    """All JSON, and what describes it; what is largest comes last."""
    yield from schema_files(data.collections)
    yield openapi_file(context, data.collections)
    yield from api_files(context, data.collections)
