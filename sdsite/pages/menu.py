"""The menu: sections only, never one entry for each record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from sdsite.model.agenda import Agenda
from sdsite.model.register import Register
from sdsite.pages.site_plan import MenuItem
from sdsite.pages.two_years import comparison_links

MOST_YEARS = 5
"""Years of which the agenda is in the menu; from each agenda a link leads to the year before."""


def plan_menu(register: Register) -> tuple[MenuItem, ...]:
    """The sections of the site; the agenda has an entry for each of the last years, newest first.

    A written page is in the menu when it gives itself a name there.
    """
    plan = (
        MenuItem("Beslispunten", "plan/beslispunten/"),
        MenuItem("Keuzes", "plan/keuzes/"),
        MenuItem("Documenten en nota's", "plan/documenten-en-notas/"),
    )
    return (
        MenuItem("Start", ""),
        *(MenuItem(page.menu, f"{page.pad}/") for page in register.bladzijden if page.menu),
        MenuItem("Plan", "plan/", plan),
        *_agendas(register),
        MenuItem("Adviezen", "adviezen/"),
        MenuItem("Raadsvragen", "raadsvragen/"),
        MenuItem("Toezeggingen", "toezeggingen/"),
        MenuItem("Spoor", "spoor/"),
        MenuItem("Besluiten", "besluiten/"),
        MenuItem("Geld", "financien/"),
        MenuItem("Indicatoren", "indicatoren/"),
        MenuItem("Risico's", "risicos/"),
        MenuItem("Stand van zaken", "stand-van-zaken/"),
        MenuItem("Termijnen", "termijnen/"),
        MenuItem("Tijdlijn", "tijdlijn/"),
        MenuItem("Thema's", "themas/"),
        MenuItem("Documenten", "documenten/"),
        MenuItem("Organisaties", "organisaties/"),
        MenuItem("Afwijkingen", "afwijkingen/"),
        MenuItem("Begrippen", "begrippen/"),
    )


def _agendas(register: Register) -> Iterator[MenuItem]:
    """The agendas and the comparisons of two years, when there are any."""
    years = sorted((agenda.jaar for agenda in register.all(Agenda)), reverse=True)
    agendas = [MenuItem(f"Agenda {year}", f"agenda/{year}/", sure=True) for year in years]
    compared = comparison_links(register, *register.all(Agenda))
    pairs = [MenuItem(link.text, link.address, sure=True) for link in reversed(compared)]
    older = (*agendas[MOST_YEARS:], *pairs[MOST_YEARS - 1 :])
    if agendas:
        yield MenuItem(
            "Agenda",
            agendas[0].address,
            (*agendas[:MOST_YEARS], *pairs[: MOST_YEARS - 1]),
            tuple(each.address for each in older),
            sure=True,
        )


def plan_footer() -> tuple[MenuItem, ...]:
    """The pages about the site itself."""
    return (
        MenuItem("Zoeken, en alles van A tot Z", "zoeken/"),
        MenuItem("Over deze site", "over/"),
        MenuItem("Toegankelijkheid", "toegankelijkheid/"),
        MenuItem("Afwijkingen in de bronnen", "afwijkingen/"),
        MenuItem("Begrippen", "begrippen/"),
        MenuItem("Gegevens om te hergebruiken", "over/gegevens/"),
        MenuItem("Op de hoogte blijven", "over/volgen/"),
        MenuItem("Wat ontbreekt", "over/volledigheid/"),
        MenuItem("Correcties en intrekkingen", "over/wijzigingen/"),
    )


def existing(menu: tuple[MenuItem, ...], is_there: Callable[[str], bool]) -> tuple[MenuItem, ...]:
    """The entries whose page is there: a section without facts has no page and no entry."""
    return tuple(
        replace(item, children=existing(item.children, is_there))
        for item in menu
        if item.sure or is_there(item.address)
    )
