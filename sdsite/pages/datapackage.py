"""What describes all tables together: a Frictionless Data Package (v1), with types and keys."""

from __future__ import annotations

from collections.abc import Mapping

from sdsite.numbers import datum
from sdsite.pages.context import PageContext
from sdsite.pages.data_table import Column, DataTable

_BOOLEAN = {"trueValues": ["ja"], "falseValues": ["nee"]}


def datapackage(context: PageContext, tables: tuple[DataTable, ...]) -> Mapping[str, object]:
    """The descriptor that stands beside the CSV files."""
    config = context.config
    home: dict[str, object] = {"homepage": config.basis_url} if config.basis_url else {}
    licence = config.licentie
    if licence:
        home["licenses"] = [{"name": str(licence), "path": licence.uri, "title": licence.naam}]
    names = frozenset(table.name for table in tables)
    return {
        "profile": "tabular-data-package",
        "name": "gegevens",
        "title": config.naam,
        "description": f"{config.ondertitel}. Stand van {datum(context.peildatum)}.",
        **home,
        "version": config.bijgewerkt.isoformat(),
        "contributors": [{"title": config.organisatie.naam, "role": "publisher"}],
        "resources": [_resource(table, names) for table in tables],
    }


def _resource(table: DataTable, names: frozenset[str]) -> Mapping[str, object]:
    keys = [
        {
            "fields": column.name,
            "reference": {"resource": column.target.table, "fields": column.target.column},
        }
        for column in table.columns
        if column.target and (column.target.table in names or not column.target.table)
    ]
    schema: dict[str, object] = {
        "fields": [_field(column) for column in table.columns],
        "missingValues": [""],
    }
    if table.key:
        schema["primaryKey"] = list(table.key)
    if keys:
        schema["foreignKeys"] = keys
    sources = {"sources": [{"title": source} for source in table.sources]} if table.sources else {}
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "title": table.title,
        "description": table.description,
        **sources,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def _field(column: Column) -> Mapping[str, object]:
    field: dict[str, object] = {
        "name": column.name,
        "type": column.kind,
        "description": column.description,
    }
    if column.kind == "boolean":
        field |= _BOOLEAN
    if column.unit:
        field["unit"] = column.unit
    constraints: dict[str, object] = {}
    if column.required:
        constraints["required"] = True
    if column.options:
        constraints["enum"] = list(column.options)
    if constraints:
        field["constraints"] = constraints
    return field
