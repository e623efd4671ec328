"""The indicators: all in one table, the goals as a tree with what is measured, a page for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sdsite.model.doel import Doel, DoelSoort
from sdsite.model.indicator import Indicator, IndicatorSoort
from sdsite.model.meetmoment import MeetStand, due_date, meet_stand
from sdsite.numbers import datum
from sdsite.pages.blocks import Cel, Kolom, Regel, Rij, TabelView
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import figure_files
from sdsite.pages.indicator import (
    KNOWN,
    UNKNOWN,
    baseline,
    direction,
    indicator_block,
    indicator_page,
    is_known,
)
from sdsite.pages.metingen import (
    measured,
    until_words,
    value_words,
    year_words,
)
from sdsite.pages.parts import Citeer, Feit, Kop, Link
from sdsite.pages.record import Gegeven, gegeven
from sdsite.pages.site_plan import Page, at_hand
from sdsite.pages.words import count_words, label_of

LATE_RULE = (
    (
        "De bron noemt van een meting alleen het jaar. Daarom rekenen wij vanaf 31 december van "
        "dat jaar. Daar tellen wij bij op hoe vaak de gemeente wil meten."
    ),
    (
        "Is die dag op de peildatum voorbij, en kennen wij geen nieuwere meting? Dan noemen wij de "
        "meting te laat. Misschien is er wel gemeten, maar staat het niet in de stukken die wij "
        "lazen."
    ),
    "Is er nog geen cijfer, of geen vaste frequentie? Dan rekenen wij niets uit.",
)
"""When we call a measurement late, in words."""


@dataclass(frozen=True, slots=True)
class Doelblok:
    """One goal, its indicators and the goals below it."""

    record: Gegeven
    """The goal; its anchor is empty when the goal stands on another page."""
    place: Link | None
    """The page the goal stands on, when that is not this one."""
    indicators: tuple[Regel, ...]
    """What is measured for this very goal."""
    below: tuple[Doelblok, ...]
    """The goals that this one consists of."""


@dataclass(frozen=True, slots=True)
class IndicatorenView:
    """What the page with the indicators shows."""

    head: Kop
    """Title, how many have a baseline, how much there is."""
    overview: TabelView
    """All indicators in one table."""
    late: str
    """How many measurements are late on the peildatum; empty when there is nothing to judge."""
    rule: tuple[str, ...]
    """When we call a measurement late."""
    goals: tuple[Doelblok, ...]
    """The goals at the top of the tree, in the order of the source."""
    cite: Citeer
    """How to refer to this page."""


def indicatoren_pages(context: PageContext) -> Iterator[Page]:
    """The page with the indicators and goals, when there are any, and a page for each indicator."""
    indicatoren = context.register.all(Indicator)
    own = tuple(d for d in context.register.all(Doel) if d.opgave is None)
    if not indicatoren and not own:
        return
    title, address = "Indicatoren", "indicatoren/"
    tops = [doel for doel in own if doel.hoofddoel not in {d.id for d in own}]
    elsewhere = [
        doel
        for doel in context.register.all(Doel)
        if doel.opgave is not None and any(i.doel == doel.id for i in indicatoren)
    ]
    lead = _lead(context, indicatoren)
    view = IndicatorenView(
        head=Kop(
            "Wordt het doel gehaald?",
            title,
            lead,
            _facts(context, indicatoren, own),
            downloads=figure_files("metingen", "Alle metingen")
            if context.register.metingen
            else (),
        ),
        overview=_overview(context, indicatoren),
        late=_late(context, indicatoren),
        rule=LATE_RULE,
        goals=tuple(_goal(context, doel) for doel in (*tops, *elsewhere)),
        cite=context.citeer(title, address, *(indicatoren or own)),
    )
    trail = (Link("Start", ""),)
    yield Page(address, "indicatoren", title, lead, address, trail, at_hand(view))
    for indicator in indicatoren:
        block = indicator_block(context, indicator)
        yield indicator_page(context, indicator, block, (*trail, Link(title, address)))


def _lead(context: PageContext, indicatoren: Sequence[Indicator]) -> str:
    """How many indicators have a baseline, a later measurement and a target."""
    if not indicatoren:
        return "De bronnen noemen doelen, maar geen indicatoren."
    known = sum(is_known(baseline(context, indicator)) for indicator in indicatoren)
    later = sum(
        any(not m.nulmeting and m.waarde is not None for m in measured(context, indicator))
        for indicator in indicatoren
    )
    targets = sum(bool(indicator.streefwaarde) for indicator in indicatoren)
    verb = "heeft" if known == 1 else "hebben"
    return (
        f"Van de {count_words(len(indicatoren), 'indicator', 'indicatoren')} {verb} er {known} "
        f"een beginstand. {_how_many(later)} een latere meting, en {_how_many(targets).lower()} "
        "een streefwaarde. Of het beter gaat, is dus "
        f"{'niet' if not later else 'nog niet voor alle indicatoren'} te zeggen."
        if later < len(indicatoren)
        else f"Alle {len(indicatoren)} indicatoren hebben een beginstand en een latere meting."
    )


def _late(context: PageContext, indicatoren: Sequence[Indicator]) -> str:
    """How many measurements are late, counted."""
    if not indicatoren:
        return ""
    stands = [meet_stand(i, measured(context, i), context.peildatum) for i in indicatoren]
    late = stands.count(MeetStand.TE_LAAT)
    judged = late + stands.count(MeetStand.OP_TIJD)
    when = f"op {datum(context.peildatum)}"
    if not judged:
        return f"Of een meting {when} te laat is, is van geen enkele indicator te zeggen."
    if not late:
        return f"Geen enkele meting is {when} te laat."
    verb = "is" if late == 1 else "zijn"
    of_all = count_words(judged, "meting", "metingen")
    return f"Van de {of_all} met een vaste frequentie {verb} er {late} te laat {when}."


def _how_many(count: int) -> str:
    if count == 0:
        return "Geen enkele heeft"
    return f"{count} heeft" if count == 1 else f"{count} hebben"


def _facts(
    context: PageContext, indicatoren: Sequence[Indicator], own: Sequence[Doel]
) -> tuple[Feit, ...]:
    metingen = sum(len(measured(context, indicator)) for indicator in indicatoren)
    kinds = [f"{sum(i.soort is soort for i in indicatoren)} {soort}" for soort in IndicatorSoort]
    goals = [doel for doel in own if doel.soort is DoelSoort.MAATSCHAPPELIJK]
    return (
        Feit("Maatschappelijke doelen", str(len(goals))),
        Feit("Indicatoren", f"{len(indicatoren)} ({', '.join(kinds)})"),
        Feit("Metingen", str(metingen)),
    )


def _overview(context: PageContext, indicatoren: Sequence[Indicator]) -> TabelView:
    doelen = context.register.items
    rows = []
    goal = ""
    for indicator in indicatoren:
        meting = baseline(context, indicator)
        link = context.require_link(indicator.id)
        doel = doelen[indicator.doel]
        name = f"{doel.nummer} {doel.titel}".strip() if isinstance(doel, Doel) else doel.titel
        cells = (
            Cel(indicator.titel, link=Link(indicator.titel, link.address)),
            Cel(value_words(meting)),
            Cel(year_words(meting)),
            Cel(direction(indicator)),
            _due(context, indicator),
        )
        rows.append(Rij(cells, group=name if name != goal else ""))
        goal = name
    return TabelView(
        id="overzicht",
        caption="Alle indicatoren, met de beginstand zoals de bron die drukt",
        columns=(
            Kolom("Indicator"),
            Kolom("Beginstand", "number"),
            Kolom("Jaar", "year"),
            Kolom("Beter is"),
            Kolom("Volgende meting"),
        ),
        rows=tuple(rows),
    )


def _due(context: PageContext, indicator: Indicator) -> Cel:
    """Until when the next measurement is in time, with how that stands."""
    found = measured(context, indicator)
    label = label_of(meet_stand(indicator, found, context.peildatum))
    due = due_date(indicator, found)
    return Cel(until_words(due) if due else "", label=label)


def _goal(context: PageContext, doel: Doel) -> Doelblok:
    here = doel.opgave is None
    link = context.require_link(doel.id)
    below = [d for d in context.register.all(Doel) if here and d.hoofddoel == doel.id]
    record = gegeven(context, doel, text=context.tekst(doel.uitleg, doel.id), number=doel.nummer)
    indicatoren = [i for i in context.register.all(Indicator) if i.doel == doel.id]
    return Doelblok(
        record=record,
        place=None if here else link,
        indicators=tuple(_line(context, indicator) for indicator in indicatoren),
        below=tuple(_goal(context, sub) for sub in below),
    )


def _line(context: PageContext, indicator: Indicator) -> Regel:
    known = is_known(baseline(context, indicator))
    label = KNOWN if known else UNKNOWN
    return Regel(context.require_link(indicator.id), indicator.code, (label,), indicator.id)
