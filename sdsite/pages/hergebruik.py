"""What can be re-used: every file of data, with what is in it and how it is made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from sdsite.frozen import frozen
from sdsite.numbers import getal
from sdsite.pages.api import INDEX
from sdsite.pages.api_schema import VALUES, api_schemas
from sdsite.pages.blocks import Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import (
    ABOUT,
    ALL,
    DATAPACKAGE,
    about_noun,
    csv_file,
    json_file,
    xlsx_file,
)
from sdsite.pages.data_table import DataTable
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.field_list import Told, Waardeblok, field_list
from sdsite.pages.gegevens import licence_words
from sdsite.pages.noun_descriptions import INHOUD
from sdsite.pages.open_data import OpenData
from sdsite.pages.openapi import OPENAPI
from sdsite.pages.parts import Citeer, Feit, Kop, Link, Naslagregel
from sdsite.pages.site_plan import Page
from sdsite.pages.words import capital, count_words, plural_word

TITLE = "Gegevens om te hergebruiken"

SIZE = 24
"""Tables of figures on one page."""


@frozen
class HergebruikView:
    """What the page about re-use shows."""

    head: Kop
    """Title and answer."""
    wholes: Lijstblok
    """The files with everything, and those that describe the others."""
    nouns: tuple[Naslagregel, ...]
    """The nouns, each with its files."""
    shared: tuple[Naslagregel, ...]
    """The tables that hold something of all nouns, and the lists in records."""
    figures: tuple[Naslagregel, ...]
    """The tables and charts with figures; empty when there are none."""
    json_form: tuple[str, ...]
    """How the JSON is made, in sentences."""
    csv_form: tuple[str, ...]
    """How the tables are made, in sentences."""
    values: tuple[Waardeblok, ...]
    """The values that most records hold, with their fields."""
    cite: Citeer
    """How to refer to this page."""
    is_first: bool
    """Whether this is the page itself, and not a later part of its figures."""
    parts: Bladerbalk | None
    """The way to the other figures, where they do not fit on the page."""


def hergebruik_pages(context: PageContext, data: OpenData) -> Iterator[Page]:
    """The page; every site has it. Where there are many figures they go on below it."""
    total = sum(len(each.ids) for each in data.collections)
    lead = (
        "Alles op deze site is ook te gebruiken als gegevens: "
        f"{getal(total)} {'gegeven' if total == 1 else 'gegevens'} van "
        f"{count_words(len(data.collections), 'soort', 'soorten')}, als JSON en als CSV."
    )
    figures = tuple(table for table in data.tables if table.figures)
    if figures:
        lead += " Cijfers zijn er ook voor een rekenprogramma (XLSX)."
    above = next((page for page in context.register.bladzijden if page.pad == "over"), None)
    trail = (Link("Start", ""), *((Link(above.titel, "over/"),) if above else ()))
    for part in parts_of(figures, SIZE, ABOUT):
        view = partial(_view, context, data, lead, part)
        yield part.numbered(Page(ABOUT, "hergebruik", TITLE, lead, ABOUT, trail, view))


def _view(context: PageContext, data: OpenData, lead: str, part: Deel[DataTable]) -> HergebruikView:
    told = Told(frozenset(each.plural for each in data.collections))
    licence = Feit("Licentie", licence_words(context.config))
    everything = Link("Alles in één bestand (JSON)", ALL)
    return HergebruikView(
        head=Kop(TITLE, lead=lead, facts=(licence,), downloads=(everything,)),
        wholes=_wholes(),
        nouns=_nouns(data),
        shared=_shared(data),
        figures=_figures(part.items),
        json_form=_JSON_FORM,
        csv_form=_CSV_FORM,
        values=tuple(
            Waardeblok(
                told.value(name).partition("#")[2],
                name,
                field_list(api_schemas().values[name], told),
                words,
            )
            for name, words in VALUES.items()
        ),
        cite=context.citeer(TITLE, ABOUT),
        is_first=part.number == 1,
        parts=part.bar,
    )


_JSON_FORM = (
    "Elk gegeven heeft een eigen bestand, en elke soort een lijst (index.json).",
    "Elk gegeven heeft een id dat nooit verandert, zijn adres op deze site en zijn bronnen.",
    "Verbanden tussen gegevens staan aan beide kanten.",
    "Een onderdeel, zoals een adviespunt, staat in zijn geheel én in een eigen bestand.",
    "Alle velden zijn er altijd. Wat niet bekend is, is leeg of null. Het is dus niet nul.",
    "Getallen zijn getallen. Daarnaast staat wat de bron letterlijk drukt.",
    "In teksten is *woord* nadruk, **woord** sterk, en [[id|woorden]] een link naar een gegeven.",
    "Het adres begint met api/v1. Een nieuwe versie die niet past, krijgt een ander adres.",
    "Dit zijn bestanden op een gewone webserver: er is geen zoekvraag en geen versie-header.",
)
"""How the JSON is made."""

_CSV_FORM = (
    "Een CSV-bestand heeft een kopregel en een komma tussen de kolommen; de tekenset is UTF-8.",
    "Getallen hebben een punt als decimaalteken. Een datum is jaar-maand-dag. Leeg is niet bekend.",
    (
        "Een datum uit een bron staat in zes kolommen: zo precies als bekend, hoe precies dat is, "
        "de eerste en de laatste dag waarop het kan zijn, hoe zeker dat is, en waarom."
    ),
    "Een lijst van woorden of ids staat als JSON-lijst in één cel.",
    "Een lijst met meer velden is een eigen tabel, met het id van het gegeven en de volgorde.",
    "Een onderdeel noemt in onderdeel_van het id van zijn geheel.",
    (
        "Welke kolommen er zijn, wat zij betekenen en hoe de tabellen aan elkaar vastzitten, staat "
        "in datapackage.json (Frictionless Data Package)."
    ),
    (
        "In CSV staat elke tekst precies zoals zij is. Begint zij met =, +, - of @, dan kan een "
        "rekenprogramma haar als formule lezen. Haal zo’n bestand daarom binnen met alle kolommen "
        "als tekst, of neem het XLSX-bestand: daar is tekst altijd tekst."
    ),
)
"""How the tables are made."""


def _wholes() -> Lijstblok:
    items = (
        Lijstitem(Link("alles.json", ALL), "Elk gegeven van elke soort, in één bestand."),
        Lijstitem(Link("index.json", INDEX), "Welke lijsten er zijn, met hoeveel gegevens."),
        Lijstitem(
            Link("openapi.json", OPENAPI), "De beschrijving van de JSON voor programma’s (OpenAPI)."
        ),
        Lijstitem(
            Link("datapackage.json", DATAPACKAGE),
            "De beschrijving van alle CSV-bestanden: kolommen, soorten, sleutels.",
        ),
    )
    return Lijstblok(items, "Alles bij elkaar", "alles")


def _nouns(data: OpenData) -> tuple[Naslagregel, ...]:
    found = {each.plural: each for each in data.collections}
    return tuple(
        Naslagregel(
            capital(plural_word(plural)),
            words,
            about_noun(plural),
            count_words(len(found[plural].ids), "gegeven", "gegevens"),
            files=(json_file(plural), csv_file(plural)),
        )
        for plural, words in INHOUD.items()
        if plural in found
    )


def _shared(data: OpenData) -> tuple[Naslagregel, ...]:
    """What stands in CSV for all nouns together, and the lists in records."""
    nouns = {each.plural for each in data.collections}
    tables = (each for each in data.tables if not each.figures and each.name not in nouns)
    return tuple(
        Naslagregel(
            table.title, table.description, note=_rows(table), files=(csv_file(table.name),)
        )
        for table in tables
    )


def _figures(tables: Iterable[DataTable]) -> tuple[Naslagregel, ...]:
    """The tables of figures, each as CSV and as a workbook."""
    return tuple(
        Naslagregel(
            table.title,
            "Cijfers van een grafiek." if table.name.startswith("grafiek-") else "",
            note=_rows(table),
            files=(csv_file(table.name), xlsx_file(table.name)),
        )
        for table in tables
    )


def _rows(table: DataTable) -> str:
    return count_words(len(table.rows), "rij", "rijen")
