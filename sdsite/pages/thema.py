"""One subject: everything on the site that is about it; and the list of all subjects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sdsite.model.item import Item
from sdsite.model.thema import Thema
from sdsite.pages.blocks import Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.document import LOOKED_FOR_FIRST, Groep
from sdsite.pages.parts import Citeer, Kop, Label, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words, label_of, plural_word

@dataclass(frozen=True, slots=True)
class ThemaView:
    """What the page of one subject shows."""

    head: Kop
    """Name, explanation and how much there is."""
    groups: tuple[Groep, ...]
    """The facts about it, by kind."""
    cite: Citeer
    """How to refer to this page."""


def thema_pages(context: PageContext) -> Iterator[Page]:
    """A page for each subject."""
    for thema in context.register.all(Thema):
        link = context.require_link(thema.id)
        facts = facts_about(context, thema)
        about = count_words(len(facts), "gegeven", "gegevens")
        verb = "gaat" if len(facts) == 1 else "gaan"
        about_it = context.plain(thema.uitleg)
        lead = f"{about_it} Op deze site {verb} {about} hierover."
        view = ThemaView(
            head=Kop(thema.titel, "Thema", lead),
            groups=_groups(context, facts),
            cite=context.citeer(thema.titel, link.address, thema),
        )
        trail = (Link("Start", ""), Link("Thema's", "themas/"))
        yield Page(link.address, "thema", thema.titel, lead, "themas/", trail, view)


def facts_about(context: PageContext, thema: Thema) -> tuple[Item, ...]:
    """The facts that name this subject, in the order of the register."""
    ids = dict.fromkeys(
        verband.van
        for verband in context.register.terug.get(thema.id, ())
        if verband.soort == "veld"
    )
    return tuple(context.register.items[item_id] for item_id in ids)


def _groups(context: PageContext, facts: tuple[Item, ...]) -> tuple[Groep, ...]:
    by_plural: dict[str, list[Lijstitem]] = {plural: [] for plural in LOOKED_FOR_FIRST}
    for item in facts:
        link = context.link(item.id)
        if link is not None:
            plain = Link(link.text, link.address, date=link.date)
            by_plural.setdefault(item.plural, []).append(Lijstitem(plain, labels=_labels(item)))
    return tuple(
        Groep(f"{plural_word(plural).capitalize()} ({len(items)})", Lijstblok(tuple(items)))
        for plural, items in by_plural.items()
        if items
    )


def _labels(item: Item) -> tuple[Label, ...]:
    state = getattr(item, "strekking", None) or getattr(item, "stand", None)
    return (label_of(state),) if isinstance(state, StrEnum) else ()
