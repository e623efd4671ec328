"""One contradiction: what each source prints, what we find, how grave and sure, what it touches."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.frozen import frozen
from sdsite.model.afwijking import Afwijking, Ernst, HoeZeker
from sdsite.pages.asked import when_asked
from sdsite.pages.blocks import Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Bronregel, Citeer, Feit, Kop, Label, Link, Verwijzingen
from sdsite.pages.record import own_page, theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.words import capital

REGISTER = "afwijkingen/"
REGISTER_TITLE = "Afwijkingen in de bronnen"
TOUCHES = "raakt"
"""The kind of link to a fact that a contradiction touches."""

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


@frozen
class Lezingregel:
    """What one place prints."""

    text: str
    """The words and figures, in short."""
    source: Bronregel
    """Where they stand."""


@frozen
class AfwijkingView:
    """What the page of one contradiction shows."""

    head: Kop
    """Title, what we find, how grave it is and how sure we are."""
    readings: tuple[Lezingregel, ...]
    """What each source prints."""
    touches: Lijstblok
    """The facts it touches."""
    links: Verwijzingen
    """What else it links to, and what links to it."""
    cite: Citeer
    """How to refer to this page."""


def afwijking_pages(context: PageContext) -> Iterator[Page]:
    """A page for each contradiction."""
    above = (Link("Start", ""), Link(REGISTER_TITLE, REGISTER))
    for afwijking in context.register.all(Afwijking):
        yield own_page(
            context,
            afwijking,
            when_asked(_view, context, afwijking),
            kind="afwijking",
            description=when_asked(context.plain, afwijking.bevinding),
            above=above,
        )


def _view(context: PageContext, afwijking: Afwijking) -> AfwijkingView:
    address = context.require_link(afwijking.id).address
    links = context.verwijzingen(afwijking.id)
    finding = context.tekst(afwijking.bevinding, afwijking.id)
    return AfwijkingView(
        head=Kop(afwijking.titel, "Afwijking in de bron", finding, _facts(context, afwijking)),
        readings=tuple(
            Lezingregel(lezing.tekst, context.bron(lezing.bron)) for lezing in afwijking.lezingen
        ),
        touches=Lijstblok(
            _touched(context, afwijking), "Waar dit speelt", text=ERNST[afwijking.ernst][1]
        ),
        links=Verwijzingen(
            tuple(link for link in links.about if link.relation != TOUCHES), links.referred
        ),
        cite=context.citeer(afwijking.titel, address, afwijking),
    )


def _facts(context: PageContext, afwijking: Afwijking) -> tuple[Feit, ...]:
    return (
        Feit("Soort", capital(afwijking.soort)),
        Feit("Ernst", status=ERNST[afwijking.ernst][0]),
        Feit("Hoe zeker wij zijn", status=ZEKER[afwijking.zekerheid]),
        *theme_feit(context, afwijking),
    )


def _touched(context: PageContext, afwijking: Afwijking) -> tuple[Lijstitem, ...]:
    """The facts it touches, each place of the site once under one name."""
    links = context.links(afwijking.raakt)
    return tuple(Lijstitem(link) for link in {(li.text, li.address): li for li in links}.values())
