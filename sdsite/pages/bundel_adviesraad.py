"""The bundle for the adviesraad: what is open first, then every advice with room for its view."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdsite.frozen import frozen
from sdsite.model.advies import Advies, Adviespunt
from sdsite.model.collegereactie import Collegereactie
from sdsite.model.toezegging import ToezeggingStand
from sdsite.model.vervolg import Schakel
from sdsite.pages.advies import reacties_of, strekking_of
from sdsite.pages.booklet import Booklet, Chapter, imprint_of
from sdsite.pages.context import PageContext
from sdsite.pages.open_ends import OPEN_REACTIONS, Openregel
from sdsite.pages.opvolging import toezeggingen_in
from sdsite.pages.paper_lists import with_closing
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import Page
from sdsite.pages.spoorpad import AFTER
from sdsite.pages.words import count_words, label_of

ID = "bundel-adviesraad"


@frozen
class Openlijst:
    """Points that are open in one way."""

    title: str
    """In what way."""
    text: str
    """What that means, and of how many points it is so."""
    items: tuple[Openregel, ...]
    """The points, in the order of the letters."""


@frozen
class OpenpuntenView:
    """What is still open between the adviesraad and the college."""

    lead: str
    """How much is open, in a sentence."""
    lists: tuple[Openlijst, ...]
    """The points by the way in which they are open."""


@frozen
class _Point:
    """A point of advice with its reaction."""

    punt: Adviespunt
    reactie: Collegereactie | None


def adviesraad_bundle(context: PageContext, pages: Mapping[str, Page]) -> Booklet | None:
    """The bundle; None when the adviesraad gave no advice."""
    adviezen = sorted(context.register.all(Advies), key=lambda a: a.datum.volgorde, reverse=True)
    if not adviezen:
        return None
    return Booklet(
        id=ID,
        title="Advies en reactie",
        subtitle="Bundel voor de adviesraad",
        lead=_lead(adviezen),
        chapters=with_closing(context, pages, tuple(_chapters(context, pages, adviezen))),
        imprint=imprint_of(context),
        offered_on=("adviezen/", *(context.require_link(a.id).address for a in adviezen)),
        offer="Download als PDF: bundel voor de adviesraad",
    )


def _chapters(
    context: PageContext, pages: Mapping[str, Page], adviezen: list[Advies]
) -> Iterator[Chapter]:
    yield Chapter("openpunten", "Wat nog open staat", _open_points(context, adviezen))
    for advies in adviezen:
        page = pages[context.require_link(advies.id).address]
        yield Chapter("advies", page.title, page.view, page.address)
    if terms := pages.get("termijnen/"):
        yield Chapter("termijnen", terms.title, terms.view, terms.address)


def _lead(adviezen: list[Advies]) -> str:
    points = sum(len(advies.punten) for advies in adviezen)
    return (
        f"{count_words(points, 'advies', 'adviezen')} naast de reactie van het college, met wat er "
        "daarna gebeurde en ruimte voor wat de adviesraad ervan vindt."
    )


def _open_points(context: PageContext, adviezen: list[Advies]) -> OpenpuntenView:
    points = [
        _Point(punt, reacties_of(context, advies).get(punt.id))
        for advies in adviezen
        for punt in advies.punten
    ]
    lists = (
        _list(
            context,
            "Nog geen reactie, of in beraad",
            "Het college moet hier nog op reageren.",
            [p for p in points if strekking_of(p.reactie) in OPEN_REACTIONS],
        ),
        _list(
            context,
            "Beloofd, en nog geen bericht",
            "Het college beloofde iets in zijn reactie. In latere stukken vonden wij daar niets "
            "over. Dat zegt niet dat er niets is gebeurd.",
            [p for p in points if _is_silent(context, p)],
        ),
        _list(
            context,
            "Geen vervolg gevonden",
            "Wij vonden geen besluit, geen activiteit en geen bericht dat hierop volgde.",
            [p for p in points if _without_trail(context, p)],
        ),
    )
    present = tuple(each for each in lists if each.items)
    unsaid = sum(not (p.reactie and p.reactie.zienswijze_adviesraad) for p in points)
    open_ids = {item.link.address for each in present for item in each.items}
    lead = (
        f"Van de {count_words(len(points), 'advies', 'adviezen')} staat bij {len(open_ids)} nog "
        f"iets open. Bij {unsaid} weten wij nog niet wat de adviesraad van de reactie vindt: daar "
        "is in deze bundel ruimte om dat op te schrijven."
    )
    return OpenpuntenView(lead, present)


def _is_silent(context: PageContext, point: _Point) -> bool:
    promises = toezeggingen_in(context, point.reactie.id) if point.reactie else ()
    return any(each.stand is ToezeggingStand.GEEN_BERICHT for each in promises)


def _without_trail(context: PageContext, point: _Point) -> bool:
    spoor = context.spoor(point.punt.id)
    kinds = (schakel for schakel in AFTER if schakel is not Schakel.REACTIE)
    return spoor is None or not any(spoor.van(schakel) for schakel in kinds)


def _list(context: PageContext, title: str, text: str, points: list[_Point]) -> Openlijst:
    items = tuple(
        Openregel(
            Link(
                f"Advies {p.punt.letter}: {context.title(p.punt)}",
                context.require_link(p.punt.id).address,
            ),
            label_of(strekking_of(p.reactie)),
        )
        for p in points
    )
    return Openlijst(f"{title} ({len(items)})", text, items)
