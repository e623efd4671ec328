"""How to follow the site: its feeds, its calendars, and what no calendar can hold."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sdsite.frozen import frozen
from sdsite.numbers import getal
from sdsite.pages.blocks import Lijstblok, Lijstitem, Regel
from sdsite.pages.calendar import Calendar, datings
from sdsite.pages.context import PageContext
from sdsite.pages.feeds import EVERYTHING, SUBJECTS, Feed
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import capital, count_words, moment_in_words

ADDRESS = "over/volgen/"
TITLE = "Op de hoogte blijven"
CALENDAR_ID = "kalender"

FEED_WORDS = (
    "Een feed is een bestand dat een feedlezer steeds opnieuw ophaalt. Zo ziet u zelf wat er bij "
    "komt. U hoeft geen adres achter te laten. Kopieer het adres van een feed naar uw feedlezer."
)
CALENDAR_WORDS = (
    "Zet vergaderingen, termijnen en mijlpalen in uw eigen kalender. Kopieer het adres naar uw "
    "kalenderprogramma om een abonnement te nemen. Een dag uit de bron wordt een hele dag, een "
    "week wordt de hele week."
)
VAGUE_WORDS = (
    "Een kalender kent alleen dagen. Van deze gegevens noemt de bron een maand, een kwartaal, een "
    "jaar of een periode, of niets. Zij staan daarom niet in de kalender."
)
NOTHING = "Er is nog niets om te volgen."


@frozen
class VolgenView:
    """What the page about following the site shows."""

    head: Kop
    """Title and answer."""
    feeds: Lijstblok
    """The feed of everything and those of the nouns."""
    subjects: Lijstblok
    """The feeds of the subjects."""
    calendars: Lijstblok
    """The calendars."""
    vague_title: str
    """How many dated facts no calendar holds; empty when there are none."""
    vague_text: str
    """Why they are left out."""
    vague: tuple[Regel, ...]
    """What is left out, each with what is known of its date."""
    cite: Citeer
    """How to refer to this page."""


def volgen_pages(
    context: PageContext, feeds: tuple[Feed, ...], calendars: tuple[Calendar, ...]
) -> Iterator[Page]:
    """The page, when there is something to follow."""
    if not feeds and not calendars:
        return
    lead = (
        f"U kunt deze site volgen met {count_words(len(feeds), 'feed', 'feeds')} en "
        f"{count_words(len(calendars), 'kalender', 'kalenders')}."
    )
    above = next((page for page in context.register.bladzijden if page.pad == "over"), None)
    trail = (Link("Start", ""), *((Link(above.titel, "over/"),) if above else ()))
    view = partial(_view, context, lead, feeds, calendars)
    yield Page(ADDRESS, "volgen", TITLE, lead, ADDRESS, trail, view)


def _view(
    context: PageContext, lead: str, feeds: tuple[Feed, ...], calendars: tuple[Calendar, ...]
) -> VolgenView:
    subjects = tuple(feed for feed in feeds if feed.path.startswith(SUBJECTS))
    others = tuple(feed for feed in feeds if not feed.path.startswith(SUBJECTS))
    vague = tuple(
        Regel(
            Link(each.title, context.require_link(each.item.id).address),
            moment_in_words(each.moment),
        )
        for each in datings(context)
        if not each.fits
    )
    return VolgenView(
        head=Kop(TITLE, lead=lead),
        feeds=Lijstblok(tuple(map(_feed, others)), "Feeds", "feeds", FEED_WORDS, NOTHING),
        subjects=Lijstblok(tuple(map(_feed, subjects)), "Feeds per thema", "feeds-per-thema"),
        calendars=Lijstblok(
            tuple(map(_calendar, calendars)), "Kalender", CALENDAR_ID, CALENDAR_WORDS, NOTHING
        ),
        vague_title=f"Niet in de kalender ({getal(len(vague))})" if vague else "",
        vague_text=VAGUE_WORDS,
        vague=vague,
        cite=context.citeer(TITLE, ADDRESS),
    )


def _feed(feed: Feed) -> Lijstitem:
    name = feed.title.removeprefix("Thema: ")
    newest = "de nieuwste van alle soorten" if feed.path == EVERYTHING else ""
    count = count_words(len(feed.find()), "bericht", "berichten")
    return Lijstitem(Link(name, feed.path), newest, facts=(count, "Atom"))


def _calendar(calendar: Calendar) -> Lijstitem:
    name = calendar.path.rpartition("/")[2].removesuffix(".ics")
    count = count_words(len(calendar.events), "gebeurtenis", "gebeurtenissen")
    return Lijstitem(Link(capital(name), calendar.path), facts=(count, "iCalendar"))
