"""One opgave: what it is about, its goals, what the gemeente will do, and what was decided."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.model.beslispunt import Beslispunt
from sdsite.model.doel import Doel
from sdsite.model.opgave import Opgave, Voornemen
from sdsite.pages.asked import when_asked
from sdsite.pages.blocks import Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.parts import (
    Afwijkingnoot,
    Bronregel,
    Citeer,
    Feit,
    Kop,
    Link,
    Spoorstation,
    Text,
    Verwijzingen,
)
from sdsite.pages.record import Gegeven, gegeven, own_page, theme_feit
from sdsite.pages.site_plan import Page
from sdsite.pages.spoorpad import path_of
from sdsite.pages.words import count_words


@frozen
class VoornemenRegel:
    """One thing that the gemeente will do."""

    id: str
    """The anchor."""
    title: str
    """A short name; may be empty."""
    text: Markup
    """What will be done."""
    sources: tuple[Bronregel, ...]
    """Where it stands."""
    notes: tuple[Afwijkingnoot, ...]
    """Contradictions that touch it."""


@frozen
class OpgaveView:
    """What the page of one opgave shows."""

    head: Kop
    """Title, answer, key facts."""
    text: Text
    """More about it."""
    sources: tuple[Bronregel, ...]
    """Where it stands."""
    notes: tuple[Afwijkingnoot, ...]
    """Contradictions that touch it."""
    goals: tuple[Gegeven, ...]
    """The goals and how they will be measured."""
    plans: tuple[VoornemenRegel, ...]
    """What the gemeente will do."""
    decisions: Lijstblok
    """The points of decision that belong to it."""
    path: tuple[Spoorstation, ...]
    """The decision, the activities and what came of them, or a hole for each."""
    links: Verwijzingen
    """What it links to and what links to it."""
    cite: Citeer
    """How to refer to this page."""


def opgave_pages(context: PageContext) -> Iterator[Page]:
    """A page for each opgave."""
    goals: dict[str | None, list[Doel]] = {}
    for doel in context.register.all(Doel):
        goals.setdefault(doel.opgave, []).append(doel)
    points: dict[str | None, list[Beslispunt]] = {}
    for punt in context.register.all(Beslispunt):
        points.setdefault(punt.opgave, []).append(punt)
    above = (Link("Start", ""), Link("Plan", "plan/"))
    for opgave in context.register.all(Opgave):
        own = (tuple(goals.get(opgave.id, ())), tuple(points.get(opgave.id, ())))
        yield own_page(
            context,
            opgave,
            when_asked(_view, context, opgave, *own),
            kind="opgave",
            description=when_asked(context.plain, opgave.samenvatting),
            above=above,
        )


def _view(
    context: PageContext,
    opgave: Opgave,
    goals: tuple[Doel, ...],
    points: tuple[Beslispunt, ...],
) -> OpgaveView:
    address = context.require_link(opgave.id).address
    facts = (
        Feit("Doelen", str(len(goals))),
        Feit("Voornemens", str(len(opgave.voornemens))),
        Feit("Beslispunten", str(len(points))),
        *theme_feit(context, opgave),
    )
    lead = context.tekst(opgave.samenvatting, f"{opgave.id}-samenvatting")
    return OpgaveView(
        head=Kop(opgave.titel, f"Opgave {opgave.nummer}", lead, facts),
        text=context.tekst(opgave.toelichting, f"{opgave.id}-toelichting"),
        sources=context.bronnen(opgave),
        notes=context.noten(opgave.id),
        goals=tuple(_goal(context, doel) for doel in goals),
        plans=tuple(_plan(context, voornemen) for voornemen in opgave.voornemens),
        decisions=_decisions(context, points),
        path=path_of(context, opgave.id),
        links=context.verwijzingen(opgave.id, *(v.id for v in opgave.voornemens)),
        cite=context.citeer(opgave.titel, address, opgave),
    )


def _goal(context: PageContext, doel: Doel) -> Gegeven:
    text = context.tekst(doel.uitleg, doel.id)
    facts = tuple(Feit("Meetpunt", meetpunt) for meetpunt in doel.meetpunten)
    return gegeven(context, doel, text=text, facts=facts)


def _plan(context: PageContext, voornemen: Voornemen) -> VoornemenRegel:
    return VoornemenRegel(
        voornemen.id,
        voornemen.titel,
        context.tekst(voornemen.tekst, voornemen.id),
        context.bronnen(voornemen),
        context.noten(voornemen.id),
    )


def _decisions(context: PageContext, points: tuple[Beslispunt, ...]) -> Lijstblok:
    items = tuple(
        Lijstitem(
            Link(f"{p.nummer}. {p.titel}", context.require_link(p.id).address),
            context.plain(p.samenvatting),
        )
        for p in points
    )
    words = count_words(len(points), "beslispunt", "beslispunten")
    return Lijstblok(
        items,
        "Wat de raad hierover besluit",
        "beslispunten",
        f"Bij deze opgave {'hoort' if len(points) == 1 else 'horen'} {words}." if points else "",
        "Bij deze opgave noemt het plan geen eigen beslispunt.",
    )
