"""All decisions: who decided what and when, newest first, each on a page of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from sdsite.model.beslispunt import Beslispunt
from sdsite.model.besluit import Besluit, BesluitSoort
from sdsite.pages.blocks import Filterbalk, Lijstblok
from sdsite.pages.context import PageContext
from sdsite.pages.deel import Bladerbalk, parts_of
from sdsite.pages.filter import MAX_GROUPS, Groep, make_filter
from sdsite.pages.gegeven import gegeven_page
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.record import Gegeven, gegeven, list_item, theme_feit
from sdsite.pages.site_plan import Page, at_hand
from sdsite.pages.words import (
    capital,
    count_words,
    derivation_words,
    label_of,
    list_words,
    moment_in_words,
)

_Told = tuple[Besluit, Gegeven]
"""A decision and what is told of it."""

ADDRESS = "besluiten/"
TITLE = "Besluiten"
SIZE = 50
"""Decisions on one page."""


@dataclass(frozen=True, slots=True)
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


def besluiten_pages(context: PageContext) -> Iterator[Page]:
    """The page, when there is a decision."""
    besluiten = context.register.all(Besluit)
    if not besluiten:
        return
    bodies = Counter(besluit.orgaan for besluit in besluiten)
    order = tuple(body for body, _ in bodies.most_common())
    names = {body: context.title(context.register.items[body]) for body in order}
    groups = [Groep(names[body], bodies[body]) for body in order]
    blocks = [
        (besluit, replace(_decision(context, besluit), group=order.index(besluit.orgaan) + 1))
        for besluit in _in_order(besluiten)
    ]
    lead = _lead(besluiten, groups)
    trail = (Link("Start", ""),)
    for part in parts_of(blocks, SIZE, ADDRESS):
        view = BesluitenView(
            head=Kop(TITLE, lead=lead),
            filter=make_filter("Besluiten naar wie besloot", part.page, _counted(part.items, names))
            if len(groups) <= MAX_GROUPS
            else None,
            lists=tuple(_lists(context, part.items)),
            parts=part.bar,
            cite=context.citeer(TITLE, part.page, *besluiten),
        )
        yield part.numbered(Page(ADDRESS, "besluiten", TITLE, lead, ADDRESS, trail, at_hand(view)))
    for besluit, block in blocks:
        yield _page(context, besluit, block)


def _counted(blocks: Sequence[_Told], names: Mapping[str, str]) -> Iterator[Groep]:
    """How many of these decisions are of each body."""
    counts = Counter(besluit.orgaan for besluit, _ in blocks)
    return (Groep(name, counts[body]) for body, name in names.items())


def _lists(context: PageContext, blocks: Sequence[_Told]) -> Iterator[Lijstblok]:
    for title, anchor, announced in (
        ("Besloten en gemeld", "genomen", False),
        ("Aangekondigd", "aangekondigd", True),
    ):
        items = tuple(
            list_item(block, context.plain(besluit.samenvatting))
            for besluit, block in blocks
            if _is_announced(besluit) is announced
        )
        if items:
            yield Lijstblok(items, title, anchor)


def _page(context: PageContext, besluit: Besluit, block: Gegeven) -> Page:
    """The page of one decision; its date, which a list shows above its name, is a fact of it."""
    told = replace(block, facts=(Feit("Datum", block.number), *block.facts))
    return gegeven_page(
        context,
        besluit,
        told,
        noun="Besluit",
        description=context.plain(besluit.samenvatting),
        above=(Link("Start", ""), Link(TITLE, ADDRESS)),
    )


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


def _decision(context: PageContext, besluit: Besluit) -> Gegeven:
    text = context.tekst(besluit.samenvatting, besluit.id)
    if why := derivation_words(besluit.datum):
        text += Markup('<p class="afleiding">{}</p>').format(why)
    points = sorted(
        (p for p in context.register.all(Beslispunt) if p.besluit == besluit.id),
        key=lambda punt: punt.nummer,
    )
    facts = [Feit("Wie besloot", links=context.names(besluit.orgaan))]
    if besluit.over:
        facts.append(Feit("Gaat over", links=context.names(*besluit.over)))
    if points:
        links = tuple(_point(context, punt) for punt in points)
        facts.append(Feit("Beslispunten", links=links))
    return gegeven(
        context,
        besluit,
        text=text,
        facts=(*facts, *theme_feit(context, besluit)),
        labels=(label_of(besluit.soort),),
        number=capital(moment_in_words(besluit.datum)),
    )


def _point(context: PageContext, punt: Beslispunt) -> Link:
    link = context.require_link(punt.id)
    return Link(f"{punt.nummer}. {link.text}", link.address)
