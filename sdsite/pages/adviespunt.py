"""One point of an advice on a page of its own: why it is advised, where it stands, its links."""

from __future__ import annotations

from collections.abc import Callable

from sdsite.frozen import frozen
from sdsite.model.advies import Advies, Adviespunt
from sdsite.pages.addresses import part_page
from sdsite.pages.answers import Adviesblok
from sdsite.pages.asked import when_asked
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import moment_in_words


@frozen
class AdviespuntView:
    """What the page of one point shows."""

    head: Kop
    """What it advises, in which advice, how the college took it."""
    block: Adviesblok
    """The point beside the reaction and what came of it."""
    cite: Citeer
    """How to refer to this page."""


def adviespunt_page(
    context: PageContext,
    advies: Advies,
    punt: Adviespunt,
    make: Callable[[], Adviesblok],
    *,
    above: tuple[Link, ...],
) -> Page:
    """The page of a point, below that of its advice; `make` makes what it shows.

    `above` are the pages above it, that of the advice last.
    """
    return Page(
        part_page(advies.id, punt, above[-1].address),
        "adviespunt",
        context.title(punt),
        when_asked(context.plain, punt.samenvatting),
        "adviezen/",
        above,
        when_asked(_view, context, advies, punt, make),
        about=(punt.id, *(reactie.id for reactie in context.register.reactions((punt.id,)))),
    )


def _view(
    context: PageContext, advies: Advies, punt: Adviespunt, make: Callable[[], Adviesblok]
) -> AdviespuntView:
    block = make()
    facts = (
        Feit("Uit", links=context.names(advies.id)),
        Feit("Datum", moment_in_words(advies.datum)),
        Feit("Van", links=context.names(advies.afzender)),
        Feit("Aan", links=context.names(advies.ontvanger)),
    )
    return AdviespuntView(
        Kop(block.title, f"Advies {block.number}", facts=facts, labels=(block.label,)),
        block,
        context.citeer(block.title, block.page, punt),
    )
