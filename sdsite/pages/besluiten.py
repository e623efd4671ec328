"""All decisions: who decided what and when, newest first; announced ones told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from sdsite.model.beslispunt import Beslispunt
from sdsite.model.besluit import Besluit, BesluitSoort
from sdsite.pages.blocks import Filterbalk
from sdsite.pages.context import PageContext
from sdsite.pages.filter import MAX_GROUPS, Groep, make_filter
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.record import Gegeven, gegeven, theme_feit
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


@dataclass(frozen=True, slots=True)
class BesluitenView:
    """What the page of decisions shows."""

    head: Kop
    """Title, answer, counts."""
    filter: Filterbalk | None
    """Shows the decisions of one body alone; None when all are of one body."""
    taken: tuple[Gegeven, ...]
    """Decisions that were taken, newest first; those without a date last."""
    announced: tuple[Gegeven, ...]
    """Decisions that a source only announces, in the same order."""
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
        for besluit in _newest_first(besluiten)
    ]
    lead = _lead(besluiten, groups)
    view = BesluitenView(
        head=Kop(TITLE, lead=lead),
        filter=make_filter("Besluiten naar wie besloot", ADDRESS, groups)
        if len(groups) <= MAX_GROUPS
        else None,
        taken=tuple(block for besluit, block in blocks if not _is_announced(besluit)),
        announced=tuple(block for besluit, block in blocks if _is_announced(besluit)),
        cite=context.citeer(TITLE, ADDRESS, *besluiten),
    )
    yield Page(ADDRESS, "besluiten", TITLE, lead, ADDRESS, (Link("Start", ""),), view)


def _is_announced(besluit: Besluit) -> bool:
    return besluit.soort is BesluitSoort.VERWACHT


def _newest_first(besluiten: tuple[Besluit, ...]) -> list[Besluit]:
    """By date, the latest first; what has no date stands at the end."""
    dated = [besluit for besluit in besluiten if besluit.datum.begin]
    undated = [besluit for besluit in besluiten if not besluit.datum.begin]
    return [*sorted(dated, key=lambda b: b.datum.volgorde, reverse=True), *undated]


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
