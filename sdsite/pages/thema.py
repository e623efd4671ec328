"""One subject: everything on the site that is about it; and the list of all subjects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sdsite.charts.timeline import Timeline
from sdsite.model.item import Item
from sdsite.model.slug import slug
from sdsite.model.thema import Thema
from sdsite.pages.blocks import Regel, Tijdlijnjaar
from sdsite.pages.context import PageContext
from sdsite.pages.dated import Feitdatum, dated_facts
from sdsite.pages.dated_line import LINE_ID, by_year, draw_line, short_item
from sdsite.pages.document import LOOKED_FOR_FIRST
from sdsite.pages.lijst import Groep, begun, list_pages
from sdsite.pages.parts import Citeer, Kop, Label, Link
from sdsite.pages.site_plan import Page, at_hand
from sdsite.pages.words import count_words, label_of, moment_in_words, plural_word


@dataclass(frozen=True, slots=True)
class ThemaView:
    """What the page of one subject shows."""

    head: Kop
    """Name, explanation and how much there is."""
    groups: tuple[Groep, ...]
    """The facts about it, by kind; whole, as on paper."""
    shown: tuple[Groep, ...]
    """The same, where a long kind begins here and leads on."""
    line: Timeline | None
    """What is dated among them as a drawing; None when there is too little to draw."""
    years_id: str
    """The anchor of the time line."""
    years: tuple[Tijdlijnjaar, ...]
    """The same as a list by year; whole, as on paper."""
    years_shown: tuple[Tijdlijnjaar, ...]
    """The list, or the beginning of a long one."""
    years_more: Link | None
    """The page with all of it; None where it stands here."""
    years_title: str
    """What folds the list away, with how many facts there are in it."""
    cite: Citeer
    """How to refer to this page."""


def thema_pages(context: PageContext) -> Iterator[Page]:
    """A page for each subject."""
    dated = dated_facts(context)
    for thema in context.register.all(Thema):
        link = context.require_link(thema.id)
        facts = facts_about(context, thema)
        here = tuple(fact for fact in dated if thema.id in fact.themes)
        about = count_words(len(facts), "gegeven", "gegevens")
        verb = "gaat" if len(facts) == 1 else "gaan"
        about_it = context.plain(thema.uitleg)
        lead = f"{about_it} Op deze site {verb} {about} hierover."
        groups = _groups(context, facts)
        dates = _dates(here)
        (short,) = begun((dates,), link.address)
        items, few = [short_item(fact) for fact in here], len(short.lines)
        view = ThemaView(
            head=Kop(thema.titel, "Thema", lead),
            groups=groups,
            shown=begun(groups, link.address),
            line=draw_line(context, here, f"{LINE_ID}-{thema.id}"),
            years_id=LINE_ID,
            years=by_year(here, items),
            years_shown=by_year(here[:few], items[:few]),
            years_more=short.more,
            years_title=f"Tijdlijn als lijst ({len(here)})",
            cite=context.citeer(thema.titel, link.address, thema),
        )
        trail = (Link("Start", ""), Link("Thema's", "themas/"))
        page = Page(link.address, "thema", thema.titel, lead, "themas/", trail, at_hand(view))
        yield page
        yield from list_pages((*groups, dates), page)


def _dates(facts: Sequence[Feitdatum]) -> Groep:
    """What is dated as lines, for where there is too much of it to stand by year."""
    lines = tuple(Regel(fact.link, moment_in_words(fact.moment)) for fact in facts)
    return Groep(f"{LINE_ID}-lijst", f"Tijdlijn als lijst ({len(facts)})", lines)


def facts_about(context: PageContext, thema: Thema) -> tuple[Item, ...]:
    """The facts that name this subject, in the order of the register."""
    ids = dict.fromkeys(
        verband.van
        for verband in context.register.terug.get(thema.id, ())
        if verband.soort == "veld"
    )
    return tuple(context.register.items[item_id] for item_id in ids)


def _groups(context: PageContext, facts: tuple[Item, ...]) -> tuple[Groep, ...]:
    by_plural: dict[str, list[Regel]] = {plural: [] for plural in LOOKED_FOR_FIRST}
    for item in sorted(facts, key=lambda fact: -context.year(fact)):
        link = context.link(item.id)
        if link is not None:
            row = Regel(link, link.date or "", _labels(item))
            by_plural.setdefault(item.plural, []).append(row)
    return tuple(
        Groep(slug(plural), f"{plural_word(plural).capitalize()} ({len(items)})", tuple(items))
        for plural, items in by_plural.items()
        if items
    )


def _labels(item: Item) -> tuple[Label, ...]:
    state = getattr(item, "strekking", None) or getattr(item, "stand", None)
    return (label_of(state),) if isinstance(state, StrEnum) else ()
