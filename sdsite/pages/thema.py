"""One subject: everything on the site that is about it; and the list of all subjects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import partial

from sdsite.charts.timeline import Timeline
from sdsite.frozen import frozen
from sdsite.model.item import Item
from sdsite.model.slug import slug
from sdsite.model.thema import Thema
from sdsite.pages.addresses import address_of
from sdsite.pages.blocks import Regel, Tijdlijnjaar
from sdsite.pages.context import PageContext
from sdsite.pages.dated import Feitdatum, dated_facts
from sdsite.pages.dated_line import LINE_ID, by_year, draw_line, short_item
from sdsite.pages.document import LOOKED_FOR_FIRST
from sdsite.pages.lijst import Groep, LineList, begun, list_pages
from sdsite.pages.parts import Citeer, Kop, Label, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words, label_of, moment_in_words, plural_word


@frozen
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
    dated: dict[str, list[Feitdatum]] = {}
    for fact in dated_facts(context):
        for each in dict.fromkeys(fact.themes):
            dated.setdefault(each, []).append(fact)
    for thema in context.register.all(Thema):
        facts = facts_about(context, thema)
        here = tuple(dated.get(thema.id, ()))
        about = count_words(len(facts), "gegeven", "gegevens")
        verb = "gaat" if len(facts) == 1 else "gaan"
        about_it = context.plain(thema.uitleg)
        lead = f"{about_it} Op deze site {verb} {about} hierover."
        lists, dates = _lists(context, facts), _dates(here)
        line = draw_line(context, here, f"{LINE_ID}-{thema.id}")
        page = Page(
            context.require_link(thema.id).address,
            "thema",
            thema.titel,
            lead,
            "themas/",
            (Link("Start", ""), Link("Thema's", "themas/")),
            partial(_view, context, (thema, lead, line), lists, dates),
            drawing=line,
        )
        yield page
        yield from list_pages(lists, page)
        yield from list_pages((dates,), page)


def _view(
    context: PageContext,
    told: tuple[Thema, str, Timeline | None],
    lists: tuple[LineList[Item], ...],
    dates: LineList[Feitdatum],
) -> ThemaView:
    thema, lead, line = told
    address, here = context.require_link(thema.id).address, dates.items
    (short,) = begun((dates,), address)
    items, few = [short_item(fact) for fact in here], len(short.lines)
    return ThemaView(
        head=Kop(thema.titel, "Thema", lead),
        groups=tuple(each.whole() for each in lists),
        shown=begun(lists, address),
        line=line,
        years_id=LINE_ID,
        years=by_year(here, items),
        years_shown=by_year(here[:few], items[:few]),
        years_more=short.more,
        years_title=dates.title,
        cite=context.citeer(thema.titel, address, thema),
    )


def _dates(facts: tuple[Feitdatum, ...]) -> LineList[Feitdatum]:
    """What is dated as lines, for where there is too much of it to stand by year."""
    title = f"Tijdlijn als lijst ({len(facts)})"
    return LineList(f"{LINE_ID}-lijst", title, facts, _dated_line)


def _dated_line(fact: Feitdatum) -> Regel:
    return Regel(fact.link, moment_in_words(fact.moment))


def facts_about(context: PageContext, thema: Thema) -> tuple[Item, ...]:
    """The facts that name this subject, in the order of the register."""
    ids = dict.fromkeys(ids_about(context, thema))
    return tuple(context.register.items[item_id] for item_id in ids)


def ids_about(context: PageContext, thema: Thema) -> Iterator[str]:
    """Their ids; one may come again."""
    links = context.register.terug.get(thema.id, ())
    return (verband.van for verband in links if verband.soort == "veld")


def _lists(context: PageContext, facts: tuple[Item, ...]) -> tuple[LineList[Item], ...]:
    by_plural: dict[str, list[Item]] = {plural: [] for plural in LOOKED_FOR_FIRST}
    for item in sorted(facts, key=lambda fact: -context.year(fact)):
        if address_of(context.register, item.id) is not None:
            by_plural.setdefault(item.plural, []).append(item)
    line = partial(_line, context)
    return tuple(
        LineList(slug(plural), _counted(plural, items), tuple(items), line)
        for plural, items in by_plural.items()
        if items
    )


def _counted(plural: str, items: Sequence[Item]) -> str:
    return f"{plural_word(plural).capitalize()} ({len(items)})"


def _line(context: PageContext, item: Item) -> Regel:
    link = context.require_link(item.id)
    return Regel(link, link.date or "", _labels(item))


def _labels(item: Item) -> tuple[Label, ...]:
    state = vars(item).get("strekking") or vars(item).get("stand")
    return (label_of(state),) if isinstance(state, StrEnum) else ()
