"""The choices of the college: each drawn as what it is, a choice between two poles."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.keuze import Keuze
from sdsite.numbers import datum
from sdsite.pages.blocks import Schuifknop
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words, list_words

ADDRESS = "plan/keuzes/"
TITLE = "Keuzes van het college"
_MARKERS = {-2: 12, -1: 86, 0: 160, 1: 234, 2: 308}
"""Place of each position on a scale of 320 wide."""


@frozen
class KeuzesView:
    """What the page with the choices shows."""

    head: Kop
    """Title and answer."""
    scales: tuple[Schuifknop, ...]
    """The choices, in the order of the source."""
    cite: Citeer
    """How to refer to this page."""


def keuzes_pages(context: PageContext) -> Iterator[Page]:
    """The page with the choices, when there are any."""
    keuzes = sorted(context.register.all(Keuze), key=lambda keuze: keuze.nummer)
    if not keuzes:
        return
    lead = (
        f"Het college maakte {count_words(len(keuzes), 'keuze', 'keuzes')} tussen twee uitersten. "
        f"Zo lezen wij ze: {list_words(_sides(keuzes))}. De bron tekent zelf geen schaal."
    )
    trail = (Link("Start", ""), Link("Plan", "plan/"))
    view = partial(_view, context, lead, keuzes)
    yield Page(ADDRESS, "keuzes", TITLE, lead, ADDRESS, trail, view)


def _view(context: PageContext, lead: str, keuzes: list[Keuze]) -> KeuzesView:
    return KeuzesView(
        Kop(TITLE, "Plan", lead),
        tuple(_scale(context, keuze) for keuze in keuzes),
        context.citeer(TITLE, ADDRESS, *keuzes),
    )


def _sides(keuzes: list[Keuze]) -> list[str]:
    """How many choices lean to the left, to the right and to neither; only those there are."""
    counts = (
        (sum(keuze.stand < 0 for keuze in keuzes), "dichter bij de linkerkant"),
        (sum(keuze.stand > 0 for keuze in keuzes), "dichter bij de rechterkant"),
        (sum(keuze.stand == 0 for keuze in keuzes), "in het midden"),
    )
    return [f"{count} keer {where}" for count, where in counts if count]


def _scale(context: PageContext, keuze: Keuze) -> Schuifknop:
    link = context.require_link(keuze.id)
    return Schuifknop(
        id=keuze.id,
        title=f"{keuze.nummer}. {keuze.titel}",
        left=keuze.links,
        right=keuze.rechts,
        marker=_MARKERS[keuze.stand],
        words=context.tekst(keuze.keuze, f"{keuze.id}-keuze"),
        nuance=context.tekst(keuze.nuance, f"{keuze.id}-nuance"),
        sources=context.bronnen(keuze),
        notes=context.noten(keuze.id),
        question=context.tekst(keuze.vraag, f"{keuze.id}-vraag"),
        duiding=context.duiding(keuze.duiding, _reading(keuze)),
        links=context.verwijzingen(keuze.id),
        cite=context.permalink(link.address),
        changed=datum(keuze.gewijzigd or context.config.bijgewerkt),
    )


def _reading(keuze: Keuze) -> str:
    """The place of the marker in words."""
    pole = keuze.links if keuze.stand < 0 else keuze.rechts
    match abs(keuze.stand):
        case 2:
            return f"Wij zetten de knop helemaal bij “{pole}”."
        case 1:
            return f"Wij zetten de knop aan de kant van “{pole}”."
        case _:
            return "Wij zetten de knop in het midden."
