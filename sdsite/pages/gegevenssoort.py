"""One noun as data: its files, what each of its fields means, and a record as an example."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from sdsite.frozen import frozen
from sdsite.numbers import getal
from sdsite.pages.api import Collection
from sdsite.pages.api_schema import api_schemas
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import (
    ABOUT,
    about_noun,
    collection_json,
    csv_address,
    record_json,
    schema_json,
)
from sdsite.pages.field_list import Told, Waardeblok, field_list, own_values
from sdsite.pages.hergebruik import TITLE
from sdsite.pages.noun_descriptions import INHOUD
from sdsite.pages.open_data import OpenData
from sdsite.pages.parts import Citeer, Kop, Link, Naslagregel
from sdsite.pages.record_columns import list_fields, nouns
from sdsite.pages.record_tables import SOURCES
from sdsite.pages.site_plan import Page
from sdsite.pages.words import capital, plural_word

LONGEST = 12_000
"""Characters of the longest example that a page has room for."""


@frozen
class GegevenssoortView:
    """What the page about the data of one noun shows."""

    head: Kop
    """What it is, how many there are, the files."""
    fields: tuple[Naslagregel, ...]
    """The fields of a record."""
    values: tuple[Waardeblok, ...]
    """The values in it that need telling."""
    lists: tuple[Link, ...]
    """The CSV files with the lists in these records; empty when there are none."""
    example: Mapping[str, object]
    """A record of this site; empty when each of them is too long to show."""
    example_link: Link
    """The file of that record."""
    cite: Citeer
    """How to refer to this page."""


def gegevenssoort_pages(context: PageContext, data: OpenData) -> Iterator[Page]:
    """A page for each noun that has records."""
    nouns_told = frozenset(each.plural for each in data.collections)
    tables = frozenset(table.name for table in data.tables)
    for each in data.collections:
        yield _page(context, each, Told(nouns_told, about_noun(each.plural)), tables)


def _page(context: PageContext, each: Collection, told: Told, tables: frozenset[str]) -> Page:
    title = f"{capital(plural_word(each.plural))} als gegevens"
    count = len(each.ids)
    there_are = "Er is" if count == 1 else "Er zijn"
    lead = f"{INHOUD[each.plural]} {there_are} {getal(count)} in dit bestand."
    head = Kop(title, "Gegevens", lead, downloads=_downloads(each))
    trail = (Link("Start", ""), Link(TITLE, ABOUT))
    plan = partial(_view, context, head, each, told=told, tables=tables)
    return Page(told.page, "gegevenssoort", title, lead, ABOUT, trail, plan)


def _view(
    context: PageContext, head: Kop, each: Collection, *, told: Told, tables: frozenset[str]
) -> GegevenssoortView:
    schema = api_schemas().records[each.plural]
    shown = each.make(each.example)
    return GegevenssoortView(
        head=head,
        fields=field_list(schema, told),
        values=tuple(
            Waardeblok(told.value(name).partition("#")[2], name, field_list(value, told))
            for name, value in own_values(schema).items()
        ),
        lists=_lists(each.plural, tables),
        example=shown if len(str(shown)) < LONGEST else {},
        example_link=Link(each.example, record_json(each.plural, each.example)),
        cite=context.citeer(head.title, told.page),
    )


def _downloads(each: Collection) -> tuple[Link, ...]:
    return (
        Link("Alle gegevens (JSON)", collection_json(each.plural)),
        Link("Alle gegevens (CSV)", csv_address(each.plural)),
        Link("Vorm van een gegeven (JSON Schema)", schema_json(each.noun)),
    )


def _lists(plural: str, tables: frozenset[str]) -> tuple[Link, ...]:
    """The tables with what the records of this noun list, their sources among them."""
    fields = (field.name.replace("_", "-") for field in list_fields(nouns()[plural]))
    names = (SOURCES if field == SOURCES else f"{plural}-{field}" for field in fields)
    return tuple(Link(f"{name}.csv", csv_address(name)) for name in names if name in tables)
