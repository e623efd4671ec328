"""All decisions: who decided what and when, newest first, each on a page of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.model.beslispunt import Beslispunt
from sdsite.model.besluit import Besluit, BesluitSoort
from sdsite.pages.asked import when_asked
from sdsite.pages.blocks import Filterbalk, Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, Deel, parts_of
from sdsite.pages.filter import MAX_GROUPS, Groep, make_filter
from sdsite.pages.gegeven import GegevenView, gegeven_view
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.recency import newest
from sdsite.pages.record import gegeven, list_item, own_page, theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.words import (
    capital,
    count_words,
    derivation_words,
    label_of,
    list_words,
    moment_in_words,
)

ADDRESS = "besluiten/"
TITLE = "Besluiten"
SIZE = 50
"""Decisions on one page."""


@frozen
class BesluitenView:
    """What the page of decisions shows."""

    head: Kop
    """Title, answer, counts."""
    filter: Filterbalk | None
    """Shows the decisions of one body alone; None when all are of one body."""
    lists: tuple[Lijstblok, ...]
    """Decisions that were taken, newest first, those without a date last; then, in the same
    order, those that a source only announces."""
    parts: Bladerbalk | None
    """The way to the other parts of a long list."""
    cite: Citeer
    """How to refer to this page."""


@frozen
class _Lijst:
    """What all parts of the list share."""

    head: Kop
    """The head of each."""
    bodies: Mapping[str, str]
    """Who decides, by id, with the name: the body with most decisions first."""
    last: Besluit
    """The decision that was changed last."""


def besluiten_pages(context: PageContext) -> Iterator[Page]:
    """The page, when there is a decision, and a page for each."""
    besluiten = context.register.all(Besluit)
    if not besluiten:
        return
    bodies = Counter(besluit.orgaan for besluit in besluiten)
    names = {body: context.title(context.register.items[body]) for body, _ in bodies.most_common()}
    lead = _lead(besluiten, [Groep(name, bodies[body]) for body, name in names.items()])
    trail = (Link("Start", ""),)
    shared = _Lijst(Kop(TITLE, lead=lead), names, newest(besluiten))
    in_order = _in_order(besluiten)
    for part in parts_of(in_order, SIZE, ADDRESS):
        view = partial(_part, context, shared, part)
        yield part.numbered(Page(ADDRESS, "besluiten", TITLE, lead, ADDRESS, trail, view))
    points = _points(context)
    above = (*trail, Link(TITLE, ADDRESS))
    for besluit in in_order:
        yield own_page(
            context,
            besluit,
            when_asked(_view, context, besluit, points.get(besluit.id, ())),
            kind="gegeven",
            description=when_asked(context.plain, besluit.samenvatting),
            above=above,
        )


def _points(context: PageContext) -> Mapping[str, Sequence[Beslispunt]]:
    """The points that each decision, by its id, is about, in the order of their numbers."""
    points: dict[str, list[Beslispunt]] = {}
    for punt in sorted(context.register.all(Beslispunt), key=lambda punt: punt.nummer):
        points.setdefault(punt.besluit or "", []).append(punt)
    return points


def _part(context: PageContext, shared: _Lijst, part: Deel[Besluit]) -> BesluitenView:
    counts = Counter(besluit.orgaan for besluit in part.items)
    groups = [Groep(name, counts[body]) for body, name in shared.bodies.items()]
    return BesluitenView(
        head=shared.head,
        filter=make_filter(part.here("Besluiten naar wie besloot"), part.page, groups)
        if len(groups) <= MAX_GROUPS
        else None,
        lists=tuple(_lists(context, part.items, tuple(shared.bodies))),
        parts=part.bar,
        cite=context.citeer(TITLE, part.page, shared.last),
    )


def _lists(
    context: PageContext, besluiten: Sequence[Besluit], bodies: Sequence[str]
) -> Iterator[Lijstblok]:
    for title, anchor, announced in (
        ("Besloten en gemeld", "genomen", False),
        ("Aangekondigd", "aangekondigd", True),
    ):
        items = tuple(
            _item(context, besluit, bodies.index(besluit.orgaan) + 1)
            for besluit in besluiten
            if _is_announced(besluit) is announced
        )
        if items:
            yield Lijstblok(items, title, anchor)


def _item(context: PageContext, besluit: Besluit, group: int) -> Lijstitem:
    labels = (label_of(besluit.soort),)
    item = list_item(context, besluit, besluit.samenvatting, number=_when(besluit), labels=labels)
    return replace(item, group=group)


def _when(besluit: Besluit) -> str:
    return capital(moment_in_words(besluit.datum))


def _is_announced(besluit: Besluit) -> bool:
    return besluit.soort is BesluitSoort.VERWACHT


def _in_order(besluiten: tuple[Besluit, ...]) -> list[Besluit]:
    """What was taken before what is announced; of each the latest first, without a date last."""
    dated = [besluit for besluit in besluiten if besluit.datum.begin]
    undated = [besluit for besluit in besluiten if not besluit.datum.begin]
    newest = [*sorted(dated, key=lambda b: b.datum.volgorde, reverse=True), *undated]
    return sorted(newest, key=_is_announced)


def _lead(besluiten: tuple[Besluit, ...], groups: Iterable[Groep]) -> str:
    expected = sum(_is_announced(besluit) for besluit in besluiten)
    announced = (
        f" Daarvan {'is' if expected == 1 else 'zijn'} er {expected} alleen aangekondigd: "
        "of het besluit er kwam, staat niet in onze bronnen."
        if expected
        else ""
    )
    bodies = list_words([f"{group.word} ({group.count})" for group in groups])
    verb = "staat" if len(besluiten) == 1 else "staan"
    total = count_words(len(besluiten), "besluit", "besluiten")
    return f"Op deze site {verb} {total}, naar wie besloot: {bodies}.{announced}"


def _view(context: PageContext, besluit: Besluit, points: Sequence[Beslispunt]) -> GegevenView:
    text = context.tekst(besluit.samenvatting, besluit.id)
    if why := derivation_words(besluit.datum):
        text += Markup('<p class="afleiding">{}</p>').format(why)
    facts = [
        Feit("Datum", _when(besluit)),
        Feit("Wie besloot", links=context.names(besluit.orgaan)),
    ]
    if besluit.over:
        facts.append(Feit("Gaat over", links=context.names(*besluit.over)))
    if points:
        links = tuple(_point(context, punt) for punt in points)
        facts.append(Feit("Beslispunten", links=links))
    record = gegeven(
        context,
        besluit,
        text=text,
        facts=(*facts, *theme_feit(context, besluit)),
        labels=(label_of(besluit.soort),),
    )
    return gegeven_view(context, besluit, record, "Besluit")


def _point(context: PageContext, punt: Beslispunt) -> Link:
    link = context.require_link(punt.id)
    return Link(f"{punt.nummer}. {link.text}", link.address)
