"""Every kind of page that is made of the facts alone, and where on the site its pages stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from sdsite.model.advies import Advies
from sdsite.model.besluit import Besluit
from sdsite.model.document import Document
from sdsite.model.item import Item
from sdsite.model.raadsvraag import Vragenbrief
from sdsite.model.tabel import Tabel
from sdsite.model.toezegging import Toezegging
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
from sdsite.pages.context import PageContext
from sdsite.pages.dated import any_dated
from sdsite.pages.document import document_pages
from sdsite.pages.documenten import documenten_pages
from sdsite.pages.documenten_en_notas import any_paper, documenten_en_notas_pages
from sdsite.pages.financien import financien_pages
from sdsite.pages.indicatoren import indicatoren_pages
from sdsite.pages.keuzes import keuzes_pages
from sdsite.pages.niet_gevonden import niet_gevonden_pages
from sdsite.pages.opgave import opgave_pages
from sdsite.pages.organisaties import organisaties_pages
from sdsite.pages.plan import plan_pages
from sdsite.pages.raadsvragen import raadsvragen_pages
from sdsite.pages.risicos import risicos_pages
from sdsite.pages.site_plan import Page
from sdsite.pages.spoor import any_chain, spoor_pages
from sdsite.pages.stand_van_zaken import stand_van_zaken_pages
from sdsite.pages.start import start_pages
from sdsite.pages.termijnen import termijnen_pages
from sdsite.pages.thema import thema_pages
from sdsite.pages.themas import themas_pages
from sdsite.pages.tijdlijn import tijdlijn_pages
from sdsite.pages.toezeggingen import toezeggingen_pages
from sdsite.pages.vergelijking import vergelijking_pages
from sdsite.pages.volledigheid import anything_asked, volledigheid_pages
from sdsite.pages.vragenbrief import vragenbrief_pages
from sdsite.pages.wijzigingen import wijzigingen_pages


class Kind(NamedTuple):
    """One kind of page."""

    below: str
    """What the address of each of its pages begins with; empty when that may be anything."""
    pages: Callable[[PageContext], Iterator[Page]]
    """Its pages, decided one by one."""
    there: Callable[[PageContext], bool] | None = None
    """Whether its first page is there, at `below`: for a page that takes long to decide."""


def _any(nouns: tuple[type[Item], ...], context: PageContext) -> bool:
    return any(context.register.all(noun) for noun in nouns)


KINDS: tuple[Kind, ...] = (
    Kind("", start_pages),
    Kind("stand-van-zaken/", stand_van_zaken_pages),
    Kind("", bladzijde_pages),
    Kind("plan/", plan_pages),
    Kind("plan/opgaven/", opgave_pages),
    Kind("plan/beslispunten/", beslispunten_pages),
    Kind("plan/keuzes/", keuzes_pages),
    Kind("plan/documenten-en-notas/", documenten_en_notas_pages, any_paper),
    Kind("agenda/", agenda_pages),
    Kind("agenda/", activiteit_pages),
    Kind("agenda/vergelijk/", vergelijking_pages),
    Kind("adviezen/", adviezen_pages, partial(_any, (Advies,))),
    Kind("adviezen/", advies_pages),
    Kind("raadsvragen/", raadsvragen_pages, partial(_any, (Vragenbrief,))),
    Kind("raadsvragen/", vragenbrief_pages),
    Kind("toezeggingen/", toezeggingen_pages, partial(_any, (Toezegging,))),
    Kind("spoor/", spoor_pages, any_chain),
    Kind("termijnen/", termijnen_pages, partial(_any, (Advies, Vragenbrief))),
    Kind("besluiten/", besluiten_pages, partial(_any, (Besluit,))),
    Kind("financien/", financien_pages, partial(_any, (Tabel,))),
    Kind("indicatoren/", indicatoren_pages),
    Kind("risicos/", risicos_pages),
    Kind("tijdlijn/", tijdlijn_pages, any_dated),
    Kind("themas/", themas_pages),
    Kind("themas/", thema_pages),
    Kind("documenten/", documenten_pages, partial(_any, (Document,))),
    Kind("documenten/", document_pages),
    Kind("organisaties/", organisaties_pages),
    Kind("afwijkingen/", afwijkingen_pages),
    Kind("afwijkingen/", afwijking_pages),
    Kind("begrippen/", begrippen_pages),
    Kind("over/volledigheid/", volledigheid_pages, anything_asked),
    Kind("over/wijzigingen/", wijzigingen_pages),
    Kind("404.html", niet_gevonden_pages),
)
"""Every kind of page but those about the data itself, in the order of the site."""
