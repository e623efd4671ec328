"""What can be re-used: every file of data, with what is in it and how much."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sdsite.model.tabel import Tabel
from sdsite.numbers import getal
from sdsite.pages.blocks import Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.gegevens import csv_address
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import capital, count_words, plural_word

ADDRESS = "over/gegevens/"
TITLE = "Gegevens om te hergebruiken"
API = "api/v1/"

INHOUD: dict[str, str] = {
    "themas": "De onderwerpen waar alles bij hoort.",
    "organisaties": "Wie in de stukken voorkomt, met de rol.",
    "personen": "Mensen met een openbare functie, met die functie.",
    "documenten": "De stukken die wij lazen of die een ander stuk noemt.",
    "opgaven": "De grote opgaven uit het plan, met de doelen en voornemens erbij.",
    "voornemens": "Wat de gemeente bij een opgave van plan is.",
    "doelen": "Wat de gemeente wil bereiken.",
    "uitgangspunten": "Waar de gemeente in haar keuzes van uitgaat.",
    "beslispunten": "Waar de raad of het college over besluit, met het officiële nummer.",
    "keuzes": "De keuzes tussen twee kanten, met waar de gemeente voor kiest.",
    "agendas": "De agenda van elk jaar.",
    "actielijnen": "De delen van een agenda.",
    "activiteiten": "Wat de gemeente in een jaar doet, met doelen, acties en voortgang.",
    "doelstellingen": "De doelen van een activiteit.",
    "acties": "Wat de gemeente bij een activiteit concreet doet.",
    "overgangen": "Hoe een activiteit het jaar erna verder ging.",
    "adviezen": "Adviesbrieven aan het college, met alle punten erin.",
    "adviespunten": "De losse adviezen uit een brief.",
    "collegereacties": "Wat het college op elk advies antwoordt, met onze lezing.",
    "vragenbrieven": "Brieven met vragen uit de raad, met vragen en antwoorden erin.",
    "raadsvragen": "De vragen uit een brief.",
    "deelvragen": "De delen van een vraag, elk met een eigen antwoord.",
    "antwoorden": "Wat het college antwoordt, met onze lezing.",
    "toezeggingen": "Wat het college belooft, en wat latere stukken daarover zeggen.",
    "besluiten": "Wie wat besloot en wanneer.",
    "gebeurtenissen": "Alles met een datum dat geen besluit, advies of vraag is.",
    "indicatoren": "Waaraan de gemeente wil zien of het werkt.",
    "metingen": "De gemeten waarden bij de indicatoren.",
    "tabellen": "De tabellen uit de stukken: wat de rijen en kolommen betekenen.",
    "bedragen": "Elke cel van elke tabel, zoals de bron haar drukt.",
    "risicos": "Wat er mis kan gaan, en wat de gemeente daaraan doet.",
    "beheersmaatregelen": "Wat de gemeente tegen een risico doet.",
    "afwijkingen": "Waar een bron zichzelf of een andere bron tegenspreekt.",
    "begrippen": "Woorden uit de stukken, met uitleg.",
    "relaties": "Verbanden tussen gegevens, met de soort en hoe zeker het is.",
    "correcties": "Wat er op deze site is verbeterd, en wanneer.",
    "intrekkingen": "Wat van deze site is weggehaald, en waarom.",
}
"""What is in the file of each noun, in the order in which the files are shown."""


@dataclass(frozen=True, slots=True)
class HergebruikView:
    """What the page about re-use shows."""

    head: Kop
    """Title and answer."""
    form: tuple[str, ...]
    """How the files are made, in sentences."""
    nouns: Lijstblok
    """The files with facts."""
    tables: Lijstblok
    """The files with figures."""
    cite: Citeer
    """How to refer to this page."""


def hergebruik_pages(context: PageContext) -> Iterator[Page]:
    """The page; every site has it."""
    register = context.register
    counts = Counter(item.plural for item in register.items.values())
    counts.update(row.plural for row in register.rows)
    tables = _tables(context)
    lead = (
        "Alles op deze site is ook te gebruiken als gegevens: "
        f"{getal(counts.total())} {'gegeven' if counts.total() == 1 else 'gegevens'} in "
        f"{count_words(len(counts), 'bestand', 'bestanden')} (JSON)"
        + (
            f", en {count_words(len(tables), 'bestand', 'bestanden')} met cijfers (CSV)."
            if tables
            else "."
        )
    )
    view = HergebruikView(
        head=Kop(TITLE, lead=lead, downloads=(Link("Overzicht als JSON", f"{API}index.json"),)),
        form=_FORM,
        nouns=Lijstblok(
            tuple(_noun(plural, counts[plural]) for plural in INHOUD if counts[plural]),
            "Gegevens per soort (JSON)",
            "json",
        ),
        tables=Lijstblok(tables, "Cijfers (CSV)", "csv"),
        cite=context.citeer(TITLE, ADDRESS),
    )
    above = next((page for page in register.bladzijden if page.pad == "over"), None)
    trail = (Link("Start", ""), *((Link(above.titel, "over/"),) if above else ()))
    yield Page(ADDRESS, "hergebruik", TITLE, lead, ADDRESS, trail, view)


_FORM = (
    "Elk JSON-bestand heeft twee sleutels: aantal, en items met de gegevens zelf.",
    "Elk gegeven heeft een id dat nooit verandert, zijn adres op deze site en zijn bronnen.",
    "Verbanden tussen gegevens staan aan beide kanten.",
    "Datums staan als jaar-maand-dag, met hoe precies en hoe zeker zij zijn.",
    "Wat niet bekend is, is leeg of null. Het is dus niet nul.",
    "Een CSV-bestand heeft een kopregel, en een komma tussen de kolommen.",
    "Getallen hebben een punt als decimaalteken, en de tekenset is UTF-8.",
)
"""How the files are made."""


def _noun(plural: str, count: int) -> Lijstitem:
    facts = (count_words(count, "gegeven", "gegevens"), f"{plural}.json")
    link = Link(capital(plural_word(plural)), f"{API}{plural}.json")
    return Lijstitem(link, INHOUD[plural], facts=facts)


def _tables(context: PageContext) -> tuple[Lijstitem, ...]:
    register = context.register
    whole = (
        ("bedragen", "Alle bedragen uit alle tabellen", len(register.bedragen)),
        ("metingen", "Alle metingen bij de indicatoren", len(register.metingen)),
    )
    items = [
        _figures(name, title, f"{count_words(count, 'regel', 'regels')}")
        for name, title, count in whole
        if count
    ]
    items += [_figures(t.id, t.titel, f"tabel, eenheid: {t.eenheid}") for t in register.all(Tabel)]
    items += [_figures(c.id, c.title, "cijfers van een grafiek") for c in context.charts.values()]
    if context.sporen:
        items.append(_figures("spoor", "Elke stap van elk spoor", "tabel"))
    return tuple(items)


def _figures(name: str, title: str, fact: str) -> Lijstitem:
    return Lijstitem(Link(title, csv_address(name)), facts=(fact, f"{name}.csv"))
