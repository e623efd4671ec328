"""The register as flat tables: one for each noun, for each list in it, and for what they share.

Nothing is lost on the way: what stands in the tables read back gives the same facts.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from pydantic import BaseModel

from sdsite.model.indicator import Meting
from sdsite.model.item import Item
from sdsite.model.load import ROWS
from sdsite.model.register import Register
from sdsite.model.tabel import Bedrag
from sdsite.model.vindplaats import Vindplaats
from sdsite.pages.addresses import address_of
from sdsite.pages.context import PageContext
from sdsite.pages.data_table import Column, DataTable, Row, Rows, Target
from sdsite.pages.noun_descriptions import INHOUD
from sdsite.pages.record_columns import (
    EVERYTHING,
    Cells,
    ListField,
    cells_of,
    list_fields,
    nouns,
)
from sdsite.pages.words import capital, plural_word

Fact = Item | Bedrag | Meting

SOURCES = "bronnen"
"""The table with the sources of all facts."""

LINKS = "verbanden"
"""The table with all links between facts."""

_ORDER = Column("volgorde", "integer", "Plaats in de lijst, vanaf 1.", required=True)


def record_tables(context: PageContext) -> Iterator[DataTable]:
    """Every table of the register that has rows, those that hold all nouns first."""
    register = context.register
    facts: dict[str, list[Fact]] = {}
    for fact in (*register.items.values(), *register.rows):
        facts.setdefault(fact.plural, []).append(fact)
    made = [_everything(context), _sources(facts), _links(register)]
    for plural, model in nouns().items():
        if plural in facts:
            made.append(_of_noun(context, plural, facts[plural]))
            made += [
                _of_list(plural, field, facts[plural])
                for field in list_fields(model)
                if field.model is not Vindplaats
            ]
    return (table for table in made if table.rows)


def _everything(context: PageContext) -> DataTable:
    """Which facts there are: every id once, with its noun and its page."""
    count = len(context.register.items) + len(context.register.rows)
    return DataTable(
        EVERYTHING,
        "Alle gegevens",
        "Elk gegeven op deze site, met zijn soort en zijn adres.",
        (
            Column("id", "string", "Vaste sleutel van het gegeven.", required=True),
            Column("soort_gegeven", "string", "Wat voor gegeven het is.", required=True),
            Column("titel", "string", "Korte naam, als het er een heeft."),
            Column("onderdeel_van", "string", "Het gegeven waar dit in staat.", target=Target("")),
            Column("webadres", "string", "Waar het op deze site staat."),
            Column("laatst_gewijzigd", "date", "Wanneer het hier voor het laatst veranderde."),
        ),
        Rows(count, partial(_all_facts, context)),
    )


def _all_facts(context: PageContext) -> Iterator[Row]:
    register, config = context.register, context.config
    for fact in (*register.items.values(), *register.rows):
        whole = register.parents.get(fact.id)
        title = fact.titel if isinstance(fact, Item) else ""
        changed = fact.gewijzigd if isinstance(fact, Item) else None
        page = address_of(register, fact.id)
        address = "" if page is None else context.permalink(page)
        yield fact.id, fact.noun, title, whole, address, changed or config.bijgewerkt


def _sources(facts: dict[str, list[Fact]]) -> DataTable:
    """The places in documents that facts come from, of facts and of what they list."""
    cells = cells_of(Vindplaats)
    return DataTable(
        SOURCES,
        "Bronnen",
        "De plek in een document waar een gegeven uit komt.",
        (
            _id_column("gegeven", "Het gegeven dat daar staat.", EVERYTHING),
            Column(
                "veld",
                "string",
                'Waar de bron bij hoort: "bronnen" bij het hele gegeven, "voortgang/2/bronnen" bij '
                "het tweede bericht over de voortgang.",
                required=True,
            ),
            _ORDER,
            *cells.columns,
        ),
        Rows(sum(1 for _ in _all_places(facts)), partial(_all_sources, facts)),
        ("gegeven", "veld", "volgorde"),
    )


def _all_sources(facts: dict[str, list[Fact]]) -> Iterator[Row]:
    cells = cells_of(Vindplaats)
    for fact_id, field, at, source in _all_places(facts):
        yield fact_id, field, at, *cells.row(source)


def _all_places(facts: dict[str, list[Fact]]) -> Iterator[tuple[str, str, int, Vindplaats]]:
    """The sources of all facts: the id of the fact, and the place of the source in it."""
    for group in facts.values():
        for fact in group:
            for place in _places(fact):
                yield fact.id, *place


def _places(value: BaseModel, before: str = "") -> Iterator[tuple[str, int, Vindplaats]]:
    """The sources in a record: the path of their field, their place in it, and they."""
    for field in list_fields(type(value)):
        if field.model is Vindplaats:
            for at, source in enumerate(getattr(value, field.name), start=1):
                yield f"{before}{field.name}", at, source
        elif list_fields(field.model):
            for at, each in enumerate(getattr(value, field.name), start=1):
                yield from _places(each, f"{before}{field.name}/{at}/")


def _links(register: Register) -> DataTable:
    """All links between facts, each once, with the words for either end."""
    words = (
        ("verband", "Wat het eerste met het tweede te maken heeft."),
        ("terug", "Hetzelfde, vanaf het tweede gelezen."),
        ("zekerheid", "Of een bron dit zegt, of wij het afleiden."),
        ("soort", "Waar het verband staat: in een veld, een bron, een tekst of een eigen gegeven."),
    )
    return DataTable(
        LINKS,
        "Verbanden",
        "Elk verband tussen twee gegevens.",
        (
            _id_column("van", "Het gegeven waar het verband begint.", EVERYTHING),
            _id_column("naar", "Het gegeven waar het verband naartoe gaat.", EVERYTHING),
            *(Column(name, "string", meaning) for name, meaning in words),
            Column(
                "gegeven",
                "string",
                "Het gegeven dat het verband vastlegt, als dat geen van beide is.",
                target=Target(EVERYTHING),
            ),
        ),
        Rows(len(register.verbanden), partial(_all_links, register)),
        (),
    )


def _all_links(register: Register) -> Iterator[Row]:
    for v in register.verbanden:
        yield v.van, v.naar, v.heen, v.terug, str(v.zekerheid), v.soort, v.drager or None


def _of_noun(context: PageContext, plural: str, facts: list[Fact]) -> DataTable:
    """The records of one noun, a row each; a part with its whole and its place in it."""
    model = nouns()[plural]
    cells = cells_of(model)
    columns, title = cells.columns, capital(plural_word(plural))
    rows = Rows(len(facts), lambda: map(cells.row, facts))
    if model in ROWS:
        key = Column("id", "string", "Vaste sleutel, gemaakt uit de andere velden.", required=True)
        columns = (key, *columns)
        rows = Rows(len(facts), lambda: ((fact.id, *cells.row(fact)) for fact in facts))
    elif issubclass(model, Item) and model.part_of is not None:
        whole = next(name for name, each in nouns().items() if each.noun == model.part_of)
        words = "Het gegeven waar dit in staat."
        columns = (columns[0], _id_column("onderdeel_van", words, whole), _ORDER, *columns[1:])
        rows = Rows(len(facts), partial(_numbered, context.register, facts, cells))
    return DataTable(plural, title, INHOUD[plural], columns, rows, figures=model in ROWS)


def _numbered(register: Register, facts: list[Fact], cells: Cells) -> Iterator[Row]:
    counts: dict[str, int] = {}
    for fact in facts:
        whole = register.parents[fact.id]
        counts[whole] = counts.get(whole, 0) + 1
        first, *others = cells.row(fact)
        yield (first, whole, counts[whole], *others)


def _of_list(plural: str, field: ListField, facts: list[Fact]) -> DataTable:
    """The values in one list of the records of a noun, with the id of their record."""
    cells = cells_of(field.model)
    noun = facts[0].noun
    count = sum(len(getattr(fact, field.name)) for fact in facts)
    name = f"{plural}-{field.name.replace('_', '-')}"
    return DataTable(
        name,
        f"{capital(plural_word(plural))}: {field.name.replace('_', ' ')}",
        field.description,
        (_id_column(noun, "Het gegeven waar dit bij hoort.", plural), _ORDER, *cells.columns),
        Rows(count, partial(_in_lists, field.name, facts, cells)),
        (noun, "volgorde"),
    )


def _in_lists(field: str, facts: list[Fact], cells: Cells) -> Iterator[Row]:
    for fact in facts:
        for at, value in enumerate(getattr(fact, field), start=1):
            yield fact.id, at, *cells.row(value)


def _id_column(name: str, description: str, table: str) -> Column:
    return Column(name, "string", description, required=True, target=Target(table))
