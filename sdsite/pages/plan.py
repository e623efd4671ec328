"""The plan: its opgaven, its principles and the ways further into it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.beslispunt import Beslispunt
from sdsite.model.document import Document
from sdsite.model.keuze import Keuze
from sdsite.model.opgave import Opgave
from sdsite.model.uitgangspunt import Uitgangspunt
from sdsite.pages.blocks import Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.icons import WayInIcon
from sdsite.pages.parts import Citeer, Ingang, Kop, Link
from sdsite.pages.record import Gegeven, gegeven
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words

ADDRESS = "plan/"
TITLE = "Het plan"


@frozen
class PlanView:
    """What the page of the plan shows."""

    head: Kop
    """Title and answer."""
    tasks: Lijstblok
    """The opgaven."""
    ways: tuple[Ingang, ...]
    """The pages that belong to the plan."""
    principles: tuple[Gegeven, ...]
    """The uitgangspunten."""
    cite: Citeer
    """How to refer to this page."""


def plan_pages(context: PageContext) -> Iterator[Page]:
    """The page of the plan, when there is anything that belongs to one."""
    register = context.register
    opgaven = sorted(register.all(Opgave), key=lambda opgave: opgave.nummer)
    principles = sorted(register.all(Uitgangspunt), key=lambda item: item.nummer)
    if not (opgaven or principles or _ways(context)):
        return
    lead = (
        f"Het plan noemt {count_words(len(opgaven), 'opgave', 'opgaven')} en "
        f"{count_words(len(principles), 'uitgangspunt', 'uitgangspunten')}."
    )
    if opgaven:
        lead += " Per opgave leest u wat de gemeente wil bereiken en wat zij gaat doen."
    trail = (Link("Start", ""),)
    view = partial(_view, context, lead, opgaven, principles)
    yield Page(ADDRESS, "plan", TITLE, lead, ADDRESS, trail, view)


def _view(
    context: PageContext, lead: str, opgaven: Sequence[Opgave], principles: Sequence[Uitgangspunt]
) -> PlanView:
    return PlanView(
        head=Kop(TITLE, lead=lead),
        tasks=_tasks(context, opgaven),
        ways=_ways(context),
        principles=tuple(
            gegeven(
                context, p, text=context.tekst(p.uitleg, p.id), number=f"Uitgangspunt {p.nummer}"
            )
            for p in principles
        ),
        cite=context.citeer(TITLE, ADDRESS, *opgaven),
    )


def _tasks(context: PageContext, opgaven: Sequence[Opgave]) -> Lijstblok:
    return Lijstblok(
        tuple(
            Lijstitem(
                Link(f"{o.nummer}. {o.titel}", context.require_link(o.id).address),
                context.plain(o.samenvatting),
                facts=(count_words(len(o.voornemens), "voornemen", "voornemens"),),
            )
            for o in opgaven
        ),
        "De opgaven",
        "opgaven",
    )


def _ways(context: PageContext) -> tuple[Ingang, ...]:
    register = context.register
    points, keuzes = len(register.all(Beslispunt)), len(register.all(Keuze))
    papers = sum(bool(document.overzicht) for document in register.all(Document))
    every: tuple[tuple[int, str, str, str, WayInIcon], ...] = (
        (points, "Beslispunten", "plan/beslispunten/", "punten die de raad vaststelt", "besluit"),
        (keuzes, "Keuzes van het college", "plan/keuzes/", "keuzes tussen twee uitersten", "kaart"),
        (
            papers,
            "Documenten en nota's",
            "plan/documenten-en-notas/",
            "plannen waar dit plan op bouwt",
            "document",
        ),
    )
    return tuple(
        Ingang(question, address, f"{count} {text}.", icon)
        for count, question, address, text, icon in every
        if count
    )
