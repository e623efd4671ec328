"""All advices: how many points, how the college reacted, and how long that took."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdsite.model.advies import Advies
from sdsite.model.collegereactie import Strekking
from sdsite.model.slug import slug
from sdsite.pages.advies import count_strekking, reacties_of, reactietijd, strekking_of, uitslag
from sdsite.pages.blocks import Filterbalk, Filterkeuze, Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, lists_in_parts, where_lists_begin
from sdsite.pages.duration import MORE
from sdsite.pages.opvolging import followed_words
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import capital, count_words, counted_label, label_of, opening

ADDRESS = "adviezen/"
TITLE = "Adviezen"


LETTERS = "brieven"
"""The anchor of the letters."""
SIZE = 45
"""Records on one page: letters, and what stands in them."""


@dataclass(frozen=True, slots=True)
class AdviezenView:
    """What the list of advices shows."""

    head: Kop
    """Title, answer, counts."""
    letters: Lijstblok | None
    """The letters of advice, newest first."""
    filter: Filterbalk
    """Links to the points by how the college reacted."""
    groups: tuple[Lijstblok, ...]
    """The points of all letters, by how the college reacted."""
    parts: Bladerbalk | None
    """The way to the other parts of a long list."""
    cite: Citeer
    """How to refer to this page."""


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
    letters = Lijstblok(tuple(_letter(context, each) for each in newest_first), id=LETTERS)
    parts = lists_in_parts((letters, *_groups(context, newest_first)), SIZE, ADDRESS)
    bar = _filter(counts, where_lists_begin(parts))
    trail = (Link("Start", ""),)
    for part in parts:
        view = AdviezenView(
            head=Kop(TITLE, lead=lead, facts=MORE),
            letters=next((each for each in part.items if each.id == LETTERS), None),
            filter=bar,
            groups=tuple(each for each in part.items if each.id != LETTERS),
            parts=part.bar,
            cite=context.citeer(TITLE, part.page, *newest_first),
        )
        yield part.numbered(Page(ADDRESS, "adviezen", TITLE, lead, ADDRESS, trail, view))


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


def _filter(counts: Counter[Strekking], begins: Mapping[str, str]) -> Filterbalk:
    return Filterbalk(
        "Adviezen naar reactie",
        tuple(
            Filterkeuze(str(kind), begins[slug(kind)], counts[kind], label_of(kind))
            for kind in Strekking
            if counts[kind]
        ),
    )


def _groups(context: PageContext, adviezen: tuple[Advies, ...]) -> tuple[Lijstblok, ...]:
    """The points of all letters under the reaction they got."""
    found: dict[Strekking, list[Lijstitem]] = {}
    for advies in adviezen:
        reacties = reacties_of(context, advies)
        for punt in advies.punten:
            reactie = reacties.get(punt.id)
            link = context.require_link(punt.id)
            named = Link(link.text, link.address, noun=f"{advies.titel}, advies {punt.letter}")
            facts = (followed_words(context, reactie.id),) if reactie else ()
            found.setdefault(strekking_of(reactie), []).append(Lijstitem(named, facts=facts))
    return tuple(
        Lijstblok(tuple(found[kind]), f"{capital(kind)} ({len(found[kind])})", slug(kind))
        for kind in Strekking
        if kind in found
    )
