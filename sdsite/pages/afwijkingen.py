"""The register of contradictions: what each source prints, what we find, how grave, how sure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sdsite.model.afwijking import Afwijking, AfwijkingSoort, Ernst, HoeZeker
from sdsite.numbers import datum
from sdsite.pages.blocks import Filterbalk, Filterkeuze
from sdsite.pages.context import PageContext
from sdsite.pages.filter import Groep, make_filter
from sdsite.pages.parts import Bronregel, Citeer, Kop, Label, Link, Text
from sdsite.pages.prose import Woordenlijst, render_tekst
from sdsite.pages.site_plan import Page
from sdsite.pages.words import capital, count_words, list_words

ADDRESS = "afwijkingen/"
TITLE = "Afwijkingen in de bronnen"

ERNST: dict[Ernst, tuple[Label, str]] = {
    Ernst.GROOT: (
        Label("groot", "slecht", "let-op"),
        "Wie hierop vertrouwt, kan een verkeerde conclusie trekken.",
    ),
    Ernst.MIDDEL: (
        Label("middel", "deels", "half"),
        "Dit kan verwarren, maar de hoofdlijn blijft overeind.",
    ),
    Ernst.KLEIN: (
        Label("klein", "neutraal", "gelijk"),
        "Dit verandert weinig aan wat de bron wil zeggen.",
    ),
}
"""How grave: its label, and what it means for a reader."""

ZEKER: dict[HoeZeker, Label] = {
    HoeZeker.ZEKER: Label("zeker", "goed", "vinkje"),
    HoeZeker.WAARSCHIJNLIJK: Label("waarschijnlijk", "neutraal", "half"),
    HoeZeker.MOGELIJK: Label("mogelijk", "neutraal", "vraag"),
}
"""How sure we are: its label."""

_NO_TERMS = Woordenlijst(None, {})
"""Terms are explained at the facts themselves; here they would make a long list longer."""


@dataclass(frozen=True, slots=True)
class Lezingregel:
    """What one place prints."""

    text: str
    """The words and figures, in short."""
    source: Bronregel
    """Where they stand."""


@dataclass(frozen=True, slots=True)
class Tegenspraak:
    """One contradiction."""

    id: str
    """The anchor."""
    kind: str
    """What kind of contradiction it is."""
    title: str
    """Its name."""
    labels: tuple[Label, ...]
    """How grave it is, and how sure we are."""
    readings: tuple[Lezingregel, ...]
    """What each source prints."""
    finding: Text
    """What we find."""
    touches: tuple[Link, ...]
    """The facts it touches."""
    links: tuple[Link, ...]
    """What else it links to, and what links to it; folded away."""
    cite: str
    """How to refer to this one."""
    changed: str
    """When it last changed on this site."""
    group: int
    """Its group in the filter: its kind."""


@dataclass(frozen=True, slots=True)
class Ernstgroep:
    """The contradictions of one gravity."""

    id: str
    """The anchor."""
    title: str
    """The gravity; without a count, for a filter may hide some of them."""
    text: str
    """What the gravity means for a reader."""
    items: tuple[Tegenspraak, ...]
    """The contradictions, those of one kind together."""


@dataclass(frozen=True, slots=True)
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
    cite: Citeer
    """How to refer to this page."""


def afwijkingen_pages(context: PageContext) -> Iterator[Page]:
    """The page, when there is a contradiction."""
    found = context.register.all(Afwijking)
    if not found:
        return
    kinds = Counter(afwijking.soort for afwijking in found)
    order = tuple(kind for kind in AfwijkingSoort if kinds[kind])
    groups = tuple(_group(context, ernst, found, order) for ernst in Ernst)
    present = tuple(group for group in groups if group.items)
    lead = _lead(found)
    view = AfwijkingenView(
        head=Kop(TITLE, lead=lead),
        filter=make_filter(
            "Afwijkingen naar soort", ADDRESS, (Groep(str(kind), kinds[kind]) for kind in order)
        ),
        weights=_weights(found) if len(present) > 1 else None,
        groups=present,
        cite=context.citeer(TITLE, ADDRESS, *found),
    )
    yield Page(ADDRESS, "afwijkingen", TITLE, lead, ADDRESS, (Link("Start", ""),), view)


def _lead(found: tuple[Afwijking, ...]) -> str:
    counts = Counter(afwijking.ernst for afwijking in found)
    sure = sum(afwijking.zekerheid is HoeZeker.ZEKER for afwijking in found)
    by_weight = list_words([f"{counts[ernst]} {ernst}" for ernst in Ernst if counts[ernst]])
    return (
        f"Wij vonden {count_words(len(found), 'plek', 'plekken')} waar een bron zichzelf of een "
        f"andere bron tegenspreekt, of waar iets niet kan kloppen. Naar ernst: {by_weight}; van "
        f"{sure} zijn wij zeker. Wij verbeteren de bron niet: u leest wat er staat en wat wij "
        "vinden."
    )


def _weights(found: tuple[Afwijking, ...]) -> Filterbalk:
    counts = Counter(afwijking.ernst for afwijking in found)
    return Filterbalk(
        "Afwijkingen naar ernst",
        tuple(
            Filterkeuze(str(ernst), f"{ADDRESS}#ernst-{ernst}", counts[ernst], ERNST[ernst][0])
            for ernst in Ernst
            if counts[ernst]
        ),
    )


def _group(
    context: PageContext,
    ernst: Ernst,
    found: tuple[Afwijking, ...],
    order: tuple[AfwijkingSoort, ...],
) -> Ernstgroep:
    here = sorted((a for a in found if a.ernst is ernst), key=lambda a: order.index(a.soort))
    return Ernstgroep(
        f"ernst-{ernst}",
        f"Ernst: {ernst}",
        ERNST[ernst][1],
        tuple(_contradiction(context, each, order.index(each.soort) + 1) for each in here),
    )


def _contradiction(context: PageContext, afwijking: Afwijking, group: int) -> Tegenspraak:
    links = context.verwijzingen(afwijking.id)
    address = context.require_link(afwijking.id).address
    return Tegenspraak(
        id=afwijking.id,
        kind=capital(afwijking.soort),
        title=afwijking.titel,
        labels=(ERNST[afwijking.ernst][0], ZEKER[afwijking.zekerheid]),
        readings=tuple(
            Lezingregel(lezing.tekst, context.bron(lezing.bron)) for lezing in afwijking.lezingen
        ),
        finding=render_tekst(afwijking.bevinding, context.register, _NO_TERMS, afwijking.id),
        touches=_touched(context, afwijking),
        links=tuple(link for link in (*links.about, *links.referred) if link.relation != "raakt"),
        cite=context.citeer(afwijking.titel, address, afwijking).text,
        changed=datum(afwijking.gewijzigd or context.config.bijgewerkt),
        group=group,
    )


def _touched(context: PageContext, afwijking: Afwijking) -> tuple[Link, ...]:
    """The facts it touches, each place of the site once under one name."""
    links = context.links(afwijking.raakt)
    return tuple({(link.text, link.address): link for link in links}.values())
