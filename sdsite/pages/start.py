"""The start page: what this is, the ways in by question, how things stand, what happened last."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from sdsite.charts.chart import total_chart_id
from sdsite.frozen import frozen
from sdsite.model.datum import Moment, Precisie
from sdsite.model.gebeurtenis import Gebeurtenis
from sdsite.model.tabel import Tabel
from sdsite.numbers import datum
from sdsite.pages.besparing import newest_stand
from sdsite.pages.blocks import Figuur, Lijstblok, Lijstitem
from sdsite.pages.context import PageContext
from sdsite.pages.dated import Feitdatum, dated_facts
from sdsite.pages.figuren import figuur
from sdsite.pages.kerngetallen import kerngetallen
from sdsite.pages.parts import Afwijkingnoot, Ingang, Kerngetal, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.stand_van_zaken import stand_van_zaken_link
from sdsite.pages.ways_in import ways_in
from sdsite.pages.words import moment_in_words

LAST = 5
"""How many facts stand under what happened last."""

_EXACT = (Precisie.DAG, Precisie.WEEK, Precisie.MAAND)
"""How exactly a fact must be dated to be called the last: a year has no place in that order."""


@frozen
class StartView:
    """What the start page shows."""

    head: Kop
    """What this site is, in a title and two sentences."""
    ways: tuple[Ingang, ...]
    """The large ways in."""
    numbers_title: str
    """The heading above the figures, with the date they stand for."""
    numbers: tuple[Kerngetal, ...]
    """The state of things."""
    sheet: Link | None
    """The state of things on two sheets of paper."""
    last: Lijstblok
    """What happened last; without items when nothing is dated."""
    timeline: Link | None
    """The whole time line."""
    figure: Figuur | None
    """What is to be saved and invested, from the newest table."""
    figure_notes: tuple[Afwijkingnoot, ...]
    """The contradictions that touch what the figure shows."""


def start_pages(context: PageContext) -> Iterator[Page]:
    """The page; every site has it."""
    config = context.config
    view = partial(_view, context)
    yield Page("", "start", config.naam, config.start.inleiding, "", (), view)


def _view(context: PageContext) -> StartView:
    config, day = context.config, datum(context.peildatum)
    lead = Markup('<p>{}</p><p class="startkop__stand">Bijgewerkt tot en met {}.</p>').format(
        config.start.inleiding, day
    )
    stand = newest_stand(context)
    tabel = stand.tabel if stand else None
    last = _last(context)
    return StartView(
        head=Kop(config.ondertitel, lead=lead),
        ways=tuple(ways_in(context)),
        numbers_title=f"Stand van zaken op {day}",
        numbers=tuple(kerngetallen(context)),
        sheet=stand_van_zaken_link(context),
        last=Lijstblok(last, "Laatst gebeurd", "laatst"),
        timeline=Link("Bekijk de hele tijdlijn", "tijdlijn/") if last else None,
        figure=_figure(context, tabel) if tabel else None,
        figure_notes=_figure_notes(context, tabel) if tabel else (),
    )


def _figure(context: PageContext, tabel: Tabel) -> Figuur | None:
    """All domains together, with the way to the whole table."""
    chart = context.charts.get(total_chart_id(tabel.id))
    if chart is None:
        return None
    return figuur(chart, chart.words, context.bronnen(tabel))


def _figure_notes(context: PageContext, tabel: Tabel) -> tuple[Afwijkingnoot, ...]:
    """Those of the cells that add up other domains, for these are drawn."""
    totals = {(s.domein, s.totaal) for s in tabel.sommen if any(": " in d for d in s.delen)}
    cells = context.register.cells(tabel.id)
    return context.noten(*(cell.id for cell in cells if (cell.domein, cell.post) in totals))


def _last(context: PageContext) -> tuple[Lijstitem, ...]:
    """The last facts up to the peildatum, newest first.

    An event is left out on a day that has a fact of its own, and a paper on a day that has either:
    they tell the same.
    """
    told = [fact for fact in dated_facts(context) if not fact.planned]
    own = [fact for fact in told if fact.group != "stukken"]
    days = {fact.moment.iso for fact in own}
    events = [
        Feitdatum(
            event.datum,
            "",
            str(event.soort),
            context.require_link(event.id),
            context.plain(event.toelichting),
        )
        for event in context.register.all(Gebeurtenis)
        if not event.gepland and event.datum.iso not in days
    ]
    days |= {event.moment.iso for event in events}
    papers = [
        fact
        for fact in told
        if fact.group == "stukken"
        and fact.moment.precisie is Precisie.DAG
        and fact.moment.iso not in days
    ]
    facts = [fact for fact in (*own, *events, *papers) if _has_been(context, fact.moment)]
    facts.sort(key=lambda fact: fact.moment.volgorde, reverse=True)
    return tuple(_item(fact) for fact in facts[:LAST])


def _has_been(context: PageContext, moment: Moment) -> bool:
    ended = moment.eind is not None and moment.eind <= context.peildatum
    return ended and moment.precisie in _EXACT


def _item(fact: Feitdatum) -> Lijstitem:
    date = moment_in_words(fact.moment)
    link = Link(fact.link.text, fact.link.address, noun=fact.noun, date=date)
    return Lijstitem(link, "" if fact.group == "besluiten" else fact.text)
