"""All advices: how many points, how the college reacted, and how long that took."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.advies import Advies, Adviespunt
from sdsite.model.collegereactie import Collegereactie, Strekking
from sdsite.pages.advies import count_strekking, reacties_of, reactietijd, strekking_of, uitslag
from sdsite.pages.blocks import Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.letter_lists import LetterLists, letter_list_pages
from sdsite.pages.opvolging import followed_words
from sdsite.pages.parts import Link
from sdsite.pages.site_plan import Page, at_hand
from sdsite.pages.words import count_words, counted_label, opening

ADDRESS = "adviezen/"
TITLE = "Adviezen"
SIZE = 45
"""Records on one page: letters, and what stands in them."""


@frozen
class _Point:
    """A point of an advice with the reaction to it."""

    advies: Advies
    punt: Adviespunt
    reactie: Collegereactie | None


def adviezen_pages(context: PageContext) -> Iterator[Page]:
    """The list, when there is an advice."""
    adviezen = context.register.all(Advies)
    if not adviezen:
        return
    newest_first = tuple(sorted(adviezen, key=lambda a: a.datum.volgorde, reverse=True))
    counts: Counter[Strekking] = Counter()
    for advies in adviezen:
        counts += count_strekking(advies, reacties_of(context, advies))
    lead = (
        f"Op deze site {'staat' if len(adviezen) == 1 else 'staan'} "
        f"{count_words(len(adviezen), 'adviesbrief', 'adviesbrieven')}, met "
        f"{count_words(counts.total(), 'advies', 'adviezen')}. {uitslag(counts)}"
    )
    lists = LetterLists(
        newest_first,
        _points(context, newest_first),
        partial(_letter, context),
        partial(_point, context),
        "Adviezen naar reactie",
        SIZE,
    )
    trail = (Link("Start", ""),)
    page = Page(ADDRESS, "adviezen", TITLE, lead, ADDRESS, trail, at_hand(None))
    yield from letter_list_pages(context, page, lists)


def _letter(context: PageContext, advies: Advies) -> Lijstitem:
    reacties = reacties_of(context, advies)
    counts = count_strekking(advies, reacties)
    return Lijstitem(
        context.require_link(advies.id),
        opening(context.plain(advies.samenvatting)),
        tuple(counted_label(kind, counts[kind]) for kind in Strekking if counts[kind]),
        (
            f"van {context.title(context.register.items[advies.afzender])}",
            count_words(len(advies.punten), "advies", "adviezen"),
            reactietijd(context, advies, reacties),
        ),
    )


def _points(context: PageContext, adviezen: tuple[Advies, ...]) -> Mapping[str, Sequence[_Point]]:
    """The points of all letters under the reaction they got."""
    found: dict[Strekking, list[_Point]] = {}
    for advies in adviezen:
        reacties = reacties_of(context, advies)
        for punt in advies.punten:
            reactie = reacties.get(punt.id)
            found.setdefault(strekking_of(reactie), []).append(_Point(advies, punt, reactie))
    return {kind: found[kind] for kind in Strekking if kind in found}


def _point(context: PageContext, point: _Point) -> Lijstitem:
    link = context.require_link(point.punt.id)
    noun = f"{point.advies.titel}, advies {point.punt.letter}"
    facts = (followed_words(context, point.reactie.id),) if point.reactie else ()
    return Lijstitem(Link(link.text, link.address, noun=noun), facts=facts)
