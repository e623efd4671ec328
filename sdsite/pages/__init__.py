"""Model → every page, address, link, word and formatted number decided; one view per kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from types import MappingProxyType

from sdsite.charts.chart import Chart
from sdsite.config import Config
from sdsite.model.afwijking import Afwijking
from sdsite.model.register import Register
from sdsite.pages.advies import advies_pages
from sdsite.pages.api import api_files
from sdsite.pages.context import PageContext
from sdsite.pages.menu import existing, plan_footer, plan_menu
from sdsite.pages.prose import make_woordenlijst
from sdsite.pages.site_plan import DataFile, MenuItem, Page, SitePlan

PAGES: tuple[Callable[[PageContext], Iterator[Page]], ...] = (
    advies_pages,
)
"""Every kind of page, in the order of the site."""


def plan_site(
    register: Register, config: Config, peildatum: date, charts: Iterable[tuple[str, Chart]]
) -> SitePlan:
    """Decide every page and file; `charts` are pairs of the id they belong to and the chart."""
    context = make_context(register, config, peildatum, charts)
    pages = tuple(page for kind in PAGES for page in kind(context))
    addresses = frozenset(page.address for page in pages)
    return SitePlan(
        pages=pages,
        files=tuple(api_files(context)),
        menu=existing(plan_menu(register), addresses),
        footer=existing(plan_footer(), addresses),
    )


def make_context(
    register: Register, config: Config, peildatum: date, charts: Iterable[tuple[str, Chart]]
) -> PageContext:
    """Gather what every view needs."""
    by_owner: dict[str, tuple[Chart, ...]] = {}
    for owner, chart in charts:
        by_owner[owner] = (*by_owner.get(owner, ()), chart)
    touched: dict[str, tuple[Afwijking, ...]] = {}
    for afwijking in register.all(Afwijking):
        for item_id in afwijking.raakt:
            touched[item_id] = (*touched.get(item_id, ()), afwijking)
    return PageContext(
        register,
        config,
        peildatum,
        MappingProxyType(by_owner),
        make_woordenlijst(register),
        MappingProxyType(touched),
    )


__all__ = ["DataFile", "MenuItem", "Page", "SitePlan", "make_context", "plan_site"]
