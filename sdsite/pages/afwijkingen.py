"""The register of contradictions: one line for each, the gravest first, leading to its page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.afwijking import Afwijking, AfwijkingSoort, Ernst, HoeZeker
from sdsite.pages.afwijking import ERNST, REGISTER, REGISTER_TITLE, ZEKER
from sdsite.pages.blocks import Filterbalk, Filterkeuze, Regel
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.filter import Groep, make_filter
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.recency import newest
from sdsite.pages.site_plan import Page
from sdsite.pages.words import capital, count_words, list_words

SIZE = 100
"""Contradictions on one page."""
_WEIGHTS = tuple(Ernst)


@frozen
class Soortgroep:
    """The contradictions of one kind and one gravity."""

    title: str
    """The kind."""
    lines: tuple[Regel, ...]
    """The contradictions, in the order of the register, each with the papers it is in."""
    group: int
    """Its group in the filter."""


@frozen
class Ernstgroep:
    """The contradictions of one gravity."""

    id: str
    """The anchor."""
    title: str
    """The gravity; without a count, for a filter may hide some of them."""
    text: str
    """What the gravity means for a reader."""
    kinds: tuple[Soortgroep, ...]
    """The contradictions by kind."""


@frozen
class AfwijkingenView:
    """What the register of contradictions shows."""

    head: Kop
    """Title, answer, counts."""
    filter: Filterbalk | None
    """Shows one kind of contradiction alone; None when all are of one kind."""
    weights: Filterbalk | None
    """Links to the groups; None when there is one."""
    groups: tuple[Ernstgroep, ...]
    """The contradictions, the gravest first."""
    parts: Bladerbalk | None
    """The way to the other parts of a long list."""
    cite: Citeer
    """How to refer to this page."""


@frozen
class _Lijst:
    """What all parts of the list share."""

    head: Kop
    """The head of each."""
    order: tuple[AfwijkingSoort, ...]
    """The kinds there are, in the order of the filter."""
    weights: Filterbalk | None
    """Where each gravity begins."""
    last: Afwijking
    """The contradiction that was changed last."""


def afwijkingen_pages(context: PageContext) -> Iterator[Page]:
    """The page, when there is a contradiction."""
    found = context.register.all(Afwijking)
    if not found:
        return
    kinds = Counter(afwijking.soort for afwijking in found)
    order = tuple(kind for kind in AfwijkingSoort if kinds[kind])
    in_order = sorted(found, key=lambda a: (_WEIGHTS.index(a.ernst), order.index(a.soort)))
    parts = parts_of(in_order, SIZE, REGISTER)
    lead = _lead(found)
    shared = _Lijst(Kop(REGISTER_TITLE, lead=lead), order, _weights(parts), newest(found))
    trail = (Link("Start", ""),)
    for part in parts:
        view = partial(_part, context, shared, part)
        yield part.numbered(
            Page(REGISTER, "afwijkingen", REGISTER_TITLE, lead, REGISTER, trail, view)
        )


def _part(context: PageContext, shared: _Lijst, part: Deel[Afwijking]) -> AfwijkingenView:
    here = Counter(afwijking.soort for afwijking in part.items)
    kinds = (Groep(str(kind), here[kind]) for kind in shared.order)
    groups = (_group(context, ernst, part.items, shared.order) for ernst in Ernst)
    return AfwijkingenView(
        head=shared.head,
        filter=make_filter(part.here("Afwijkingen naar soort"), part.page, kinds),
        weights=shared.weights,
        groups=tuple(group for group in groups if group.kinds),
        parts=part.bar,
        cite=context.citeer(REGISTER_TITLE, part.page, shared.last),
    )


def _lead(found: tuple[Afwijking, ...]) -> str:
    counts = Counter(afwijking.ernst for afwijking in found)
    sure = sum(afwijking.zekerheid is HoeZeker.ZEKER for afwijking in found)
    by_weight = list_words([f"{counts[ernst]} {ernst}" for ernst in Ernst if counts[ernst]])
    return (
        f"Wij vonden {count_words(len(found), 'plek', 'plekken')} waar een bron zichzelf of een "
        f"andere bron tegenspreekt, of waar iets niet kan kloppen. Naar ernst: {by_weight}; van "
        f"{sure} zijn wij zeker. Wij verbeteren de bron niet: u leest wat er staat en wat wij "
        "vinden. Kies een afwijking om dat te zien."
    )


def _weights(parts: tuple[Deel[Afwijking], ...]) -> Filterbalk | None:
    """Links to where each gravity begins; None when there is one."""
    counts = Counter(afwijking.ernst for part in parts for afwijking in part.items)
    begins: dict[Ernst, str] = {}
    for part in parts:
        for afwijking in part.items:
            begins.setdefault(afwijking.ernst, f"{part.page}#ernst-{afwijking.ernst}")
    choices = (
        Filterkeuze(str(ernst), address, counts[ernst], ERNST[ernst][0])
        for ernst, address in begins.items()
    )
    return Filterbalk("Afwijkingen naar ernst", tuple(choices)) if len(begins) > 1 else None


def _group(
    context: PageContext,
    ernst: Ernst,
    found: tuple[Afwijking, ...],
    order: tuple[AfwijkingSoort, ...],
) -> Ernstgroep:
    here = {kind: tuple(a for a in found if (a.ernst, a.soort) == (ernst, kind)) for kind in order}
    return Ernstgroep(
        f"ernst-{ernst}",
        f"Ernst: {ernst}",
        ERNST[ernst][1],
        tuple(
            Soortgroep(capital(kind), tuple(_line(context, each) for each in some), number)
            for number, (kind, some) in enumerate(here.items(), start=1)
            if some
        ),
    )


def _line(context: PageContext, afwijking: Afwijking) -> Regel:
    papers = dict.fromkeys(lezing.bron.document for lezing in afwijking.lezingen)
    return Regel(
        context.require_link(afwijking.id),
        "; ".join(link.text for link in context.links(tuple(papers))),
        (ZEKER[afwijking.zekerheid],),
        afwijking.id,
    )
