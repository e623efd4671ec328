"""The indicators: all in one table, the goals as a tree with what is measured, a page for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from sdsite.frozen import frozen
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
from sdsite.pages.site_plan import Page
from sdsite.pages.words import count_words, label_of

ADDRESS = "indicatoren/"
TITLE = "Indicatoren"

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


@frozen
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


@frozen
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


@frozen
class _Boom:
    """The tree of goals."""

    tops: tuple[Doel, ...]
    """The goals at the top, in the order of the source; then those that stand with an opgave."""
    below: Mapping[str, Sequence[Doel]]
    """The goals that each goal, by its id, consists of."""
    indicatoren: Mapping[str, Sequence[Indicator]]
    """What is measured for each goal."""


def indicatoren_pages(context: PageContext) -> Iterator[Page]:
    """The page with the indicators and goals, when there are any, and a page for each indicator."""
    indicatoren = context.register.all(Indicator)
    own = tuple(d for d in context.register.all(Doel) if d.opgave is None)
    if not indicatoren and not own:
        return
    lead = _lead(context, indicatoren)
    trail = (Link("Start", ""),)
    view = partial(_view, context, lead, own)
    yield Page(ADDRESS, "indicatoren", TITLE, lead, ADDRESS, trail, view)
    above = (*trail, Link(TITLE, ADDRESS))
    for indicator in indicatoren:
        yield indicator_page(context, indicator, above)


def _view(context: PageContext, lead: str, own: tuple[Doel, ...]) -> IndicatorenView:
    indicatoren = context.register.all(Indicator)
    files = figure_files("metingen", "Alle metingen") if context.register.metingen else ()
    facts = _facts(context, indicatoren, own)
    boom = _boom(context, own)
    return IndicatorenView(
        head=Kop("Wordt het doel gehaald?", TITLE, lead, facts, downloads=files),
        overview=_overview(context, indicatoren),
        late=_late(context, indicatoren),
        rule=LATE_RULE,
        goals=tuple(_goal(context, doel, boom) for doel in boom.tops),
        cite=context.citeer(TITLE, ADDRESS, *(indicatoren or own)),
    )


def _boom(context: PageContext, own: tuple[Doel, ...]) -> _Boom:
    ids = {doel.id for doel in own}
    measured_for: dict[str, list[Indicator]] = {}
    for indicator in context.register.all(Indicator):
        measured_for.setdefault(indicator.doel, []).append(indicator)
    below: dict[str, list[Doel]] = {}
    for doel in context.register.all(Doel):
        if doel.hoofddoel is not None:
            below.setdefault(doel.hoofddoel, []).append(doel)
    elsewhere = (
        doel
        for doel in context.register.all(Doel)
        if doel.opgave is not None and doel.id in measured_for
    )
    return _Boom(
        (*(doel for doel in own if doel.hoofddoel not in ids), *elsewhere), below, measured_for
    )


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


def _goal(context: PageContext, doel: Doel, boom: _Boom) -> Doelblok:
    here = doel.opgave is None
    record = gegeven(context, doel, text=context.tekst(doel.uitleg, doel.id), number=doel.nummer)
    return Doelblok(
        record=record,
        place=None if here else context.require_link(doel.id),
        indicators=tuple(_line(context, each) for each in boom.indicatoren.get(doel.id, ())),
        below=tuple(
            _goal(context, sub, boom) for sub in (boom.below.get(doel.id, ()) if here else ())
        ),
    )


def _line(context: PageContext, indicator: Indicator) -> Regel:
    known = is_known(baseline(context, indicator))
    label = KNOWN if known else UNKNOWN
    return Regel(context.require_link(indicator.id), indicator.code, (label,), indicator.id)
