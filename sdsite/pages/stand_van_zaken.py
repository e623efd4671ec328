"""The state of things as of the peildatum, for the council, on no more than two sheets of paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from sdsite.frozen import frozen
from sdsite.model.activiteit import Activiteit, Stand
from sdsite.model.agenda import Actielijn, Agenda
from sdsite.numbers import NIET_BEKEND, datum
from sdsite.pages.actielijn import line_title
from sdsite.pages.agenda import activiteiten_of, current_agenda
from sdsite.pages.besparing import balances, earlier_stand, newest_stand
from sdsite.pages.blocks import Cel, Kolom, Rij, TabelView
from sdsite.pages.compared_amounts import difference
from sdsite.pages.context import PageContext
from sdsite.pages.moved_risks import Risicolijst, moved_risks
from sdsite.pages.open_ends import Openlijst, open_advices, open_questions, silent_promises
from sdsite.pages.parts import Citeer, Kop, Link
from sdsite.pages.site_plan import Page
from sdsite.pages.tabelweergave import BEREKEND, printed, printed_in_sentence
from sdsite.pages.voortgang import counted_stands, latest_report
from sdsite.pages.words import capital, count_words

ADDRESS = "stand-van-zaken/"
TITLE = "Stand van zaken"
"""What the page is called."""


@frozen
class StandView:
    """What the sheet shows."""

    head: Kop
    """Title, day, the answer in a few sentences."""
    lines: TabelView | None
    """The actielijnen of the agenda of this year, with how their activities stand."""
    lines_link: Link | None
    """The agenda."""
    money_title: str
    """What the money is about."""
    money: TabelView | None
    """The balance of each domain at both moments, with the difference we computed."""
    money_link: Link | None
    """The tables in full."""
    money_notes: tuple[Link, ...]
    """The contradictions that touch one of these amounts."""
    risks: Risicolijst | None
    """The risks that moved."""
    lists: tuple[Openlijst, ...]
    """Open questions, open advices, promises without word."""
    cite: Citeer
    """How to refer to this page."""


def stand_van_zaken_pages(context: PageContext) -> Iterator[Page]:
    """The sheet, when there is anything to tell on it."""
    if stand_van_zaken_link(context) is None:
        return
    lead = _lead(context, current_agenda(context))
    trail = (Link("Start", ""),)
    view = partial(_view, context, lead)
    yield Page(ADDRESS, "stand_van_zaken", TITLE, lead, ADDRESS, trail, view)


def _view(context: PageContext, lead: str) -> StandView:
    agenda, stand = current_agenda(context), newest_stand(context)
    title = f"{TITLE} op {datum(context.peildatum)}"
    return StandView(
        head=Kop(title, "Voor de raad", lead),
        lines=_lines(context, agenda) if agenda else None,
        lines_link=context.names(agenda.id)[0] if agenda else None,
        money_title=f"Per saldo te besparen in {stand.saldo.jaar}" if stand else "",
        money=_money(context),
        money_link=context.names(stand.tabel.id)[0] if stand else None,
        money_notes=_money_notes(context),
        risks=moved_risks(context),
        lists=tuple(each for each in _lists(context) if each),
        cite=context.citeer(title, ADDRESS),
    )


def stand_van_zaken_link(context: PageContext) -> Link | None:
    """The way to the sheet; None when there is nothing to tell on it."""
    told = current_agenda(context) or newest_stand(context) or moved_risks(context)
    if not (told or any(_lists(context))):
        return None
    return Link("Alles op twee bladzijden, om af te drukken", ADDRESS)


def _lists(context: PageContext) -> tuple[Openlijst | None, ...]:
    return (open_questions(context), open_advices(context), silent_promises(context))


def _lead(context: PageContext, agenda: Agenda | None) -> str:
    """How the activities stand, then what is to be saved."""
    sentences = []
    if agenda:
        activities = activiteiten_of(context, agenda)
        many = count_words(len(activities), "activiteit", "activiteiten")
        sentences += [f"De agenda van {agenda.jaar} heeft {many}.", counted_stands(activities)]
    if stand := newest_stand(context):
        moment = f" ({stand.tabel.stand})" if stand.tabel.stand else ""
        figure = printed_in_sentence(stand.saldo)
        sentences.append(f"Voor {stand.saldo.jaar} is nog {figure} per saldo te besparen{moment}.")
    return " ".join(sentences) or "Dit is de stand volgens de stukken op deze site."


def _lines(context: PageContext, agenda: Agenda) -> TabelView:
    activities = activiteiten_of(context, agenda)
    lines = [line for line in context.register.all(Actielijn) if line.agenda == agenda.id]
    rows = []
    for line in sorted(lines, key=lambda each: each.nummer):
        own = tuple(a for a in activities if a.actielijn == line.id)
        link = Link(line_title(line), context.require_link(line.id).address)
        rows.append(Rij((Cel(link.text, link=link), Cel(_counted(own)))))
    return TabelView(
        id="actielijnen",
        caption="De actielijnen, volgens het laatste bericht",
        columns=(Kolom("Actielijn"), Kolom("Stand van de activiteiten")),
        rows=tuple(rows),
    )


def _counted(activities: tuple[Activiteit, ...]) -> str:
    """How activities stand, counted: "4 activiteiten; loopt: 1, geen bericht: 3"."""
    reports = [latest_report(activiteit) for activiteit in activities]
    counts = Counter(report.stand for report in reports if report)
    words = [f"{stand}: {counts[stand]}" for stand in Stand if counts[stand]]
    if silent := sum(report is None for report in reports):
        words.append(f"geen bericht: {silent}")
    many = count_words(len(activities), "activiteit", "activiteiten")
    return f"{many}; {', '.join(words)}" if words else "geen activiteiten"


def _money(context: PageContext) -> TabelView | None:
    """The balance of each domain in the last year; with the earlier state where there is one."""
    stand = newest_stand(context)
    if stand is None:
        return None
    earlier, year = earlier_stand(context, stand), stand.saldo.jaar
    columns = [Kolom("Domein"), Kolom(capital(stand.tabel.stand or "stand"), "number")]
    before = {}
    if earlier:
        before = balances(context, earlier.tabel, year)
        columns.insert(1, Kolom(capital(earlier.tabel.stand or "eerder"), "number"))
        columns.append(Kolom("Verschil", "number", BEREKEND))
    rows = []
    for domein, cell in balances(context, stand.tabel, year).items():
        was = before.get(domein)
        figures = [Cel(printed(cell))]
        if earlier:
            figures.insert(0, Cel(printed(was) if was else NIET_BEKEND))
            figures.append(Cel(difference(was, cell)))
        is_total = cell.id == stand.saldo.id
        rows.append(Rij((Cel(domein or cell.post), *figures), total=is_total))
    caption = "Besparingen min investeringen, zoals de bron ze drukt"
    return TabelView("saldo", caption, tuple(columns), tuple(rows))


def _money_notes(context: PageContext) -> tuple[Link, ...]:
    stand = newest_stand(context)
    if stand is None:
        return ()
    cells = balances(context, stand.tabel, stand.saldo.jaar).values()
    notes = context.noten(*(cell.id for cell in cells))
    return tuple(Link(note.register.text, note.register.address) for note in notes)
