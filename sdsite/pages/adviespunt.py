"""One point of an advice on a page of its own: why it is advised, where it stands, its links."""

from __future__ import annotations

from dataclasses import dataclass

from sdsite.model.advies import Advies, Adviespunt
from sdsite.pages.answers import Adviesblok
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.site_plan import Page, at_hand
from sdsite.pages.words import moment_in_words


@dataclass(frozen=True, slots=True)
class AdviespuntView:
    """What the page of one point shows."""

    head: Kop
    """What it advises, in which advice, how the college took it."""
    block: Adviesblok
    """The point beside the reaction and what came of it."""
    cite: Citeer
    """How to refer to this page."""


def adviespunt_page(
    context: PageContext, advies: Advies, punt: Adviespunt, block: Adviesblok
) -> Page:
    """The page of a point, below that of its advice."""
    whole = context.require_link(advies.id)
    facts = (
        Feit("Uit", links=context.names(advies.id)),
        Feit("Datum", moment_in_words(advies.datum)),
        Feit("Van", links=context.names(advies.afzender)),
        Feit("Aan", links=context.names(advies.ontvanger)),
    )
    view = AdviespuntView(
        Kop(block.title, f"Advies {block.number}", facts=facts, labels=(block.label,)),
        block,
        context.citeer(block.title, block.page, punt),
    )
    trail = (Link("Start", ""), Link("Adviezen", "adviezen/"), Link(whole.text, whole.address))
    words = context.plain(punt.samenvatting)
    return Page(block.page, "adviespunt", block.title, words, "adviezen/", trail, at_hand(view))
