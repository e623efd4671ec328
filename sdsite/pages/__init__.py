"""Model → every page, address, link, word and formatted number decided; one view per kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from types import MappingProxyType

from sdsite.charts.chart import Chart
from sdsite.config import Config
from sdsite.model.activiteit import Overgang
from sdsite.model.afwijking import Afwijking
from sdsite.model.correctie import Correctie
from sdsite.model.register import Register
from sdsite.model.spoor import sporen, sporen_naar
from sdsite.model.vervolg import Later
from sdsite.pages.activiteit import activiteit_pages
from sdsite.pages.advies import advies_pages
from sdsite.pages.adviezen import adviezen_pages
from sdsite.pages.afwijking import afwijking_pages
from sdsite.pages.afwijkingen import afwijkingen_pages
from sdsite.pages.agenda import agenda_pages
from sdsite.pages.begrippen import begrippen_pages
from sdsite.pages.beslispunten import beslispunten_pages
from sdsite.pages.besluiten import besluiten_pages
from sdsite.pages.bladzijde import bladzijde_pages
from sdsite.pages.booklets import plan_booklets
from sdsite.pages.calendar import calendar_files, plan_calendars
from sdsite.pages.changes import home_of, with_changes
from sdsite.pages.context import PageContext
from sdsite.pages.document import document_pages
from sdsite.pages.documenten import documenten_pages
from sdsite.pages.documenten_en_notas import documenten_en_notas_pages
from sdsite.pages.downloads import with_downloads
from sdsite.pages.drawings import drawing_files
from sdsite.pages.feeds import plan_feeds
from sdsite.pages.financien import financien_pages
from sdsite.pages.gegevenssoort import gegevenssoort_pages
from sdsite.pages.harvest import harvest_files
from sdsite.pages.heads import with_heads
from sdsite.pages.hergebruik import hergebruik_pages
from sdsite.pages.indicatoren import indicatoren_pages
from sdsite.pages.ingetrokken import withdrawn_pages
from sdsite.pages.keuzes import keuzes_pages
from sdsite.pages.long_links import with_long_links
from sdsite.pages.menu import existing, plan_footer, plan_menu
from sdsite.pages.niet_gevonden import niet_gevonden_pages
from sdsite.pages.open_data import data_files, gather_data
from sdsite.pages.opgave import opgave_pages
from sdsite.pages.organisaties import organisaties_pages
from sdsite.pages.plan import plan_pages
from sdsite.pages.prose import make_woordenlijst
from sdsite.pages.raadsvragen import raadsvragen_pages
from sdsite.pages.risicos import risicos_pages
from sdsite.pages.search_records import plan_search
from sdsite.pages.site_plan import DataFile, MenuItem, Page, SitePlan
from sdsite.pages.spoor import spoor_pages
from sdsite.pages.stand_van_zaken import stand_van_zaken_pages
from sdsite.pages.start import start_pages
from sdsite.pages.termijnen import termijnen_pages
from sdsite.pages.thema import thema_pages
from sdsite.pages.themas import themas_pages
from sdsite.pages.tijdlijn import tijdlijn_pages
from sdsite.pages.toezeggingen import toezeggingen_pages
from sdsite.pages.vergelijking import vergelijking_pages
from sdsite.pages.volgen import volgen_pages
from sdsite.pages.volledigheid import volledigheid_pages
from sdsite.pages.vragenbrief import vragenbrief_pages
from sdsite.pages.wijzigingen import wijzigingen_pages
from sdsite.pages.zoeken import zoeken_pages

PAGES: tuple[Callable[[PageContext], Iterator[Page]], ...] = (
    start_pages,
    stand_van_zaken_pages,
    bladzijde_pages,
    plan_pages,
    opgave_pages,
    beslispunten_pages,
    keuzes_pages,
    documenten_en_notas_pages,
    agenda_pages,
    activiteit_pages,
    vergelijking_pages,
    adviezen_pages,
    advies_pages,
    raadsvragen_pages,
    vragenbrief_pages,
    toezeggingen_pages,
    spoor_pages,
    termijnen_pages,
    besluiten_pages,
    financien_pages,
    indicatoren_pages,
    risicos_pages,
    tijdlijn_pages,
    themas_pages,
    thema_pages,
    documenten_pages,
    document_pages,
    organisaties_pages,
    afwijkingen_pages,
    afwijking_pages,
    begrippen_pages,
    volledigheid_pages,
    wijzigingen_pages,
    niet_gevonden_pages,
)
"""Every kind of page but those about the data itself, in the order of the site."""


def plan_site(
    register: Register, config: Config, peildatum: date, charts: Iterable[Chart]
) -> SitePlan:
    """Decide every page and file of the site as of the peildatum."""
    context = make_context(register, config, peildatum, charts)
    data = gather_data(context)
    feeds, calendars = plan_feeds(context), plan_calendars(context)
    made = (
        *(page for kind in PAGES for page in kind(context)),
        *hergebruik_pages(context, data),
        *gegevenssoort_pages(context, data),
        *volgen_pages(context, feeds, calendars),
    )
    gone = withdrawn_pages(context, frozenset(page.address for page in made))
    whole = with_changes(context, with_long_links(register, made))
    pages: tuple[Page, ...] = (*whole, *gone)
    booklets = tuple(plan_booklets(context, pages, config.pdf))
    pages = tuple(with_downloads(pages, booklets))
    search = plan_search(context, pages)
    pages = (*pages, *zoeken_pages(context, search))
    addresses = frozenset(page.address for page in pages)
    files = tuple(data_files(context, data))
    paths = frozenset(file.path for file in files)
    return SitePlan(
        pages=tuple(with_heads(context, pages, feeds, paths)),
        files=(
            *drawing_files(context, pages),
            *calendar_files(calendars),
            *harvest_files(context, pages, feeds, files, booklets=booklets),
            *files,
        ),
        menu=existing(plan_menu(register), addresses),
        booklets=booklets,
        footer=existing(plan_footer(), addresses),
        search=search,
    )


def make_context(
    register: Register, config: Config, peildatum: date, charts: Iterable[Chart]
) -> PageContext:
    """Gather what every view needs."""
    touched: dict[str, tuple[Afwijking, ...]] = {}
    for afwijking in register.all(Afwijking):
        for item_id in afwijking.raakt:
            touched[item_id] = (*touched.get(item_id, ()), afwijking)
    changed: dict[str, tuple[Correctie, ...]] = {}
    for correctie in sorted(register.all(Correctie), key=lambda c: c.sinds, reverse=True):
        home = home_of(register, correctie.gegeven)
        changed[home] = (*changed.get(home, ()), correctie)
    steps: dict[str, list[Overgang]] = {}
    for overgang in register.all(Overgang):
        for item_id in dict.fromkeys((*overgang.van, *overgang.naar)):
            steps.setdefault(item_id, []).append(overgang)
    later = Later(register)
    chains = sporen(register, later)
    return PageContext(
        register,
        config,
        peildatum,
        MappingProxyType({chart.id: chart for chart in charts}),
        make_woordenlijst(register),
        MappingProxyType(touched),
        MappingProxyType(changed),
        MappingProxyType(chains),
        MappingProxyType(sporen_naar(chains)),
        MappingProxyType({item_id: tuple(found) for item_id, found in steps.items()}),
        later,
    )


__all__ = ["DataFile", "MenuItem", "Page", "SitePlan", "make_context", "plan_site"]
