"""The risks: which moved and why, then all of them, each with a page of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.risico import (
    MaatregelStand,
    Risico,
    RisicoCategorie,
    RisicoStand,
    RisicoStatus,
)
from sdsite.model.slug import slug
from sdsite.pages.blocks import Filterbalk, Lijstblok
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.filter import Groep, make_filter
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.recency import newest
from sdsite.pages.risico import risico_item, risico_page
from sdsite.pages.risk_changes import Risicoveranderingen, risk_changes
from sdsite.pages.site_plan import Page
from sdsite.pages.words import (
    capital,
    count_words,
    label_of,
    list_words,
    when_in_words,
)

ADDRESS = "risicos/"
TITLE = "Risico's"
SIZE = 50
"""Risks on one page."""
_FAMILIES = tuple(RisicoCategorie)


@frozen
class RisicosView:
    """What the page with the risks shows."""

    head: Kop
    """Title, how the risks move, how much there is."""
    changes: Risicoveranderingen | None
    """What moved since the risks were last looked at, with the reasons; in the first part."""
    filter: Filterbalk | None
    """Shows the risks that moved in one way alone; None when all moved alike."""
    lists: tuple[Lijstblok, ...]
    """The risks by family, in the order of the source."""
    parts: Bladerbalk | None
    """The way to the other parts of a long list."""
    cite: Citeer
    """How to refer to this page."""


@frozen
class _Lijst:
    """What all parts of the list share."""

    head: Kop
    """The head of each."""
    stands: tuple[RisicoStand, ...]
    """How risks moved: the groups of the filter."""
    every: tuple[Risico, ...]
    """All risks, by number."""
    last: Risico
    """The risk that was changed last."""


def risicos_pages(context: PageContext) -> Iterator[Page]:
    """The page with the risks, when there are any, and a page for each."""
    risicos = sorted(context.register.all(Risico), key=lambda risico: risico.nummer)
    if not risicos:
        return
    counts = Counter(_last(risico).stand for risico in risicos)
    lead = _lead(risicos, counts)
    shared = _Lijst(
        head=Kop("Wat er mis kan gaan", TITLE, lead, _facts(risicos)),
        stands=tuple(stand for stand in RisicoStand if counts[stand]),
        every=tuple(risicos),
        last=newest(risicos),
    )
    trail = (Link("Start", ""),)
    in_order = sorted(risicos, key=lambda risico: _FAMILIES.index(risico.categorie))
    for part in parts_of(in_order, SIZE, ADDRESS):
        view = partial(_part, context, shared, part)
        yield part.numbered(Page(ADDRESS, "risicos", TITLE, lead, ADDRESS, trail, view))
    above = (*trail, Link(TITLE, ADDRESS))
    for risico in risicos:
        yield risico_page(context, risico, above)


def _part(context: PageContext, shared: _Lijst, part: Deel[Risico]) -> RisicosView:
    here = Counter(_last(risico).stand for risico in part.items)
    groups = (Groep(str(stand), here[stand], label_of(stand)) for stand in shared.stands)
    return RisicosView(
        head=shared.head,
        changes=risk_changes(context, shared.every) if part.number == 1 else None,
        filter=make_filter(part.here("Risico's naar stand"), part.page, groups),
        lists=tuple(_families(context, part.items, shared.stands)),
        parts=part.bar,
        cite=context.citeer(TITLE, part.page, shared.last),
    )


def _families(
    context: PageContext, risicos: Sequence[Risico], stands: Sequence[RisicoStand]
) -> Iterator[Lijstblok]:
    for family in dict.fromkeys(risico.categorie for risico in risicos):
        found = [risico for risico in risicos if risico.categorie is family]
        items = tuple(
            risico_item(context, risico, stands.index(_last(risico).stand) + 1) for risico in found
        )
        yield Lijstblok(items, f"{capital(str(family))} ({len(found)})", slug(str(family)))


def _last(risico: Risico) -> RisicoStatus:
    """The newest state of a risk."""
    return risico.statussen[-1]


def _lead(risicos: Sequence[Risico], counts: Counter[RisicoStand]) -> str:
    """How the risks moved, counted; with the date when it is one and the same."""
    moments = {when_in_words(_last(risico).peildatum) for risico in risicos}
    when = f"{capital(moments.pop())}" if len(moments) == 1 else "In de nieuwste stukken"
    words = [f"{counts[stand]} {stand}" for stand in RisicoStand if counts[stand]]
    verb = "staat" if len(risicos) == 1 else "staan"
    counted = count_words(len(risicos), "risico", "risico's")
    return f"{when} {verb} er {counted} op de lijst: {list_words(words)}."


def _facts(risicos: Sequence[Risico]) -> tuple[Feit, ...]:
    measures = Counter(m.stand for risico in risicos for m in risico.maatregelen)
    told = [f"{measures[stand]} {stand}" for stand in MaatregelStand if measures[stand]]
    return (
        Feit("Risico's", str(len(risicos))),
        Feit("Beheersmaatregelen", str(measures.total())),
        Feit("Stand van de maatregelen", list_words(told)),
    )
