"""What is missing: for every kind of fact how many lack what a reader would look for, and which.

Nothing here is an error: the sources often do not say it. The page about completeness and
`sdsite check` tell the same figures, both from here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from itertools import chain
from typing import TypeVar

from sdsite.frozen import frozen
from sdsite.model import NOUNS
from sdsite.model.activiteit import Actie, Activiteit, Overgang, OvergangSoort, Stand
from sdsite.model.advies import Advies, Adviespunt
from sdsite.model.agenda import Agenda
from sdsite.model.beslispunt import Beslispunt
from sdsite.model.besluit import Besluit, BesluitSoort
from sdsite.model.collegereactie import Collegereactie, Strekking
from sdsite.model.datum import Moment, Precisie
from sdsite.model.document import Document
from sdsite.model.gebeurtenis import Gebeurtenis
from sdsite.model.indicator import Indicator
from sdsite.model.item import Item
from sdsite.model.organisatie import Organisatie
from sdsite.model.raadsvraag import AntwoordStrekking, Deelvraag, Vragenbrief
from sdsite.model.register import Register
from sdsite.model.relatie import Relatie
from sdsite.model.risico import Risico
from sdsite.model.toezegging import Toezegging, ToezeggingStand

T = TypeVar("T", bound=Item)
MONTHS_OF_SILENCE = 4
"""After how many months a report on progress is old: one third of a year (a trimester)."""

WITHOUT_PAGE = "zonder bladzijde bij de bron"
"""What is asked of nearly every kind of fact, and can be told together."""

NO_DAY = "De bron geeft geen dag. Een week, een maand, een jaar of een periode telt niet als dag."
NO_PAGE = "Wij weten niet op welke bladzijde dit staat; het onderdeel kan wel bekend zijn."
OLD_REPORT = (
    f"Het laatste bericht is meer dan {MONTHS_OF_SILENCE} maanden ouder dan de peildatum, of is er "
    "niet. Dit geldt voor de nieuwste agenda en voor wat niet is afgerond of opgegaan in iets "
    "anders."
)
"""Why something counts as missing, where that is not plain."""


@frozen
class Gap:
    """One thing that facts of a kind may lack, and which of them do."""

    plural: str
    """The kind of fact, as the data writes its plural."""
    what: str
    """What is missing, to be read behind the plural: "zonder looptijd"."""
    missing: tuple[str, ...]
    """Ids of those that lack it, in the order of the register."""
    total: int
    """How many there are of which it was asked."""
    why: str = ""
    """The rule by which it counts as missing, where that needs saying."""

    @property
    def words(self) -> str:
        """The gap as words: "43 van 45 zonder looptijd"."""
        return f"{len(self.missing)} van {self.total} {self.what}"


def find_gaps(register: Register, peildatum: date) -> tuple[Gap, ...]:
    """Everything that is asked of the facts, by kind in the order of the register.

    What is asked of a kind of which there is nothing is left out; what nothing lacks is not.
    """
    order = {plural: at for at, plural in enumerate(_order(register))}
    asked = _asked(register, peildatum)
    return tuple(sorted(asked, key=lambda gap: order.get(gap.plural, len(order))))


def is_anything_asked(register: Register, peildatum: date) -> bool:
    """Whether there is a fact of which something is asked."""
    return next(_asked(register, peildatum), None) is not None


def _asked(register: Register, peildatum: date) -> Iterator[Gap]:
    found = chain(
        _by_field(register),
        _with_others(register, peildatum),
        _inexact_dates(register),
        _without_page(register),
        _rows(register),
    )
    return (gap for gap in found if gap.total)


def _order(register: Register) -> Iterable[str]:
    """The plurals in the order in which the register keeps them, then those of the rows."""
    return dict.fromkeys((*(noun.plural for noun in register.nouns), "bedragen"))


def _gap(items: Iterable[T], what: str, lacks: Callable[[T], bool], why: str = "") -> Gap:
    asked = tuple(items)
    plural = asked[0].plural if asked else ""
    return Gap(plural, what, tuple(i.id for i in asked if lacks(i)), len(asked), why)


def _by_field(register: Register) -> Iterator[Gap]:
    """What a fact itself does not say."""
    every = register.all
    yield _gap(every(Document), "die wij niet hebben gelezen", lambda d: not d.aanwezig)
    yield _gap(every(Document), "zonder officieel adres op internet", lambda d: not d.url)
    yield _gap(every(Beslispunt), "waarvan wij het besluit niet kennen", lambda b: not b.besluit)
    yield _gap(every(Activiteit), "zonder bericht over de voortgang", lambda a: not a.voortgang)
    yield _gap(every(Activiteit), "zonder looptijd", lambda a: not a.looptijd)
    yield _gap(every(Activiteit), "zonder domein", lambda a: not a.domeinen)
    yield _gap(every(Actie), "zonder datum", lambda a: not a.wanneer)
    yield _gap(
        every(Collegereactie),
        "waarvan wij het oordeel van de adviesraad niet kennen",
        lambda r: not r.zienswijze_adviesraad,
    )
    yield _gap(every(Vragenbrief), "zonder antwoord", lambda b: not b.beantwoord)
    yield _gap(
        every(Deelvraag),
        "zonder antwoord",
        lambda d: d.antwoord is None or d.antwoord.strekking is AntwoordStrekking.NIET,
    )
    silent = ToezeggingStand.GEEN_BERICHT
    yield _gap(every(Toezegging), "zonder termijn", lambda t: not t.termijn)
    yield _gap(every(Toezegging), "zonder bericht", lambda t: t.stand is silent)
    yield _gap(every(Indicator), "zonder streefwaarde", lambda i: not i.streefwaarde)


def _with_others(register: Register, peildatum: date) -> Iterator[Gap]:
    """What no other fact says of it, or not lately."""
    every = register.all
    answered = {
        r.adviespunt for r in every(Collegereactie) if r.strekking is not Strekking.GEEN_REACTIE
    }
    yield _gap(every(Adviespunt), "zonder reactie", lambda punt: punt.id not in answered)
    yield from _activities(register, peildatum)
    nobody = "waarvan wij niet weten wie het doet"
    yield _gap(every(Activiteit), nobody, lambda a: not _has_body(register, a.id))
    nobody = "waarvan wij niet weten wie erover gaat"
    yield _gap(every(Risico), nobody, lambda r: not _has_body(register, r.id))
    measured = Counter(m.indicator for m in register.metingen if m.waarde is not None)
    yield _gap(every(Indicator), "zonder gemeten waarde", lambda i: not measured[i.id])
    yield _gap(every(Indicator), "met minder dan twee metingen", lambda i: measured[i.id] < 2)
    yield _gap(
        (b for b in every(Besluit) if b.soort is BesluitSoort.VERWACHT),
        "die zijn aangekondigd en waarvan de datum voorbij is",
        lambda b: _is_past(b.datum, peildatum),
    )
    yield _gap(
        (g for g in every(Gebeurtenis) if g.gepland),
        "die waren gepland en waarvan wij niet weten of zij doorgingen",
        lambda g: _is_past(g.datum, peildatum),
    )


def _activities(register: Register, peildatum: date) -> Iterator[Gap]:
    """Activities without a step to the next agenda, and those of the newest without fresh news."""
    years = {agenda.id: agenda.jaar for agenda in register.all(Agenda)}
    if not years:
        return
    first, last = min(years.values()), max(years.values())
    known = [o for o in register.all(Overgang) if o.soort is not OvergangSoort.ONBEKEND]
    starts = {end for overgang in known for end in overgang.van}
    ends = {end for overgang in known for end in overgang.naar}
    every = [a for a in register.all(Activiteit) if a.agenda in years]
    yield _gap(
        (a for a in every if years[a.agenda] < last),
        "waarvan wij niet weten wat ervan werd",
        lambda a: a.id not in starts,
    )
    yield _gap(
        (a for a in every if years[a.agenda] > first),
        "waarvan wij niet weten waar zij vandaan komen",
        lambda a: a.id not in ends,
    )
    limit = _months_before(peildatum, MONTHS_OF_SILENCE)
    open_now = (a for a in every if years[a.agenda] == last and not _is_over(a))
    yield _gap(open_now, "zonder vers bericht", lambda a: _is_silent(a, limit), OLD_REPORT)


def _is_over(activiteit: Activiteit) -> bool:
    return any(v.stand in {Stand.AFGEROND, Stand.OPGEGAAN_IN} for v in activiteit.voortgang)


def _is_silent(activiteit: Activiteit, limit: date) -> bool:
    reports = [v.datum.eind for v in activiteit.voortgang if v.datum.eind]
    return max(reports, default=date.min) < limit


def _months_before(day: date, months: int) -> date:
    """The same day so many months before; the first of the next month where there is no such day.

    So 1 July is four months before 1 November, and 1 March before 30 June.
    """
    month = day.year * 12 + day.month - 1 - months
    for number in (day.day, 1):
        try:
            return date(month // 12, month % 12 + 1, number)
        except ValueError:
            month += 1
    raise AssertionError("every month has a first day")


def _has_body(register: Register, item_id: str) -> bool:
    """Whether any link leads from this fact to an organisation, or from one to it."""
    ends = (v.naar for v in register.uit.get(item_id, ()) if v.soort != "bron")
    starts = (v.van for v in register.terug.get(item_id, ()))
    return any(register.get(end, Organisatie) for end in chain(ends, starts))


def _is_past(moment: Moment, peildatum: date) -> bool:
    return moment.eind is not None and moment.eind < peildatum


def _inexact_dates(register: Register) -> Iterator[Gap]:
    dated: tuple[tuple[type[Item], str], ...] = (
        (Document, "datum"),
        (Agenda, "vastgesteld"),
        (Advies, "datum"),
        (Collegereactie, "datum"),
        (Vragenbrief, "ingediend"),
        (Toezegging, "datum"),
        (Besluit, "datum"),
        (Gebeurtenis, "datum"),
    )
    for noun, field in dated:
        inexact = partial(_is_inexact, field=field)
        yield _gap(register.all(noun), "zonder precieze datum", inexact, NO_DAY)


def _is_inexact(item: Item, field: str) -> bool:
    moment: Moment | None = getattr(item, field)
    return moment is None or moment.precisie is not Precisie.DAG


def _without_page(register: Register) -> Iterator[Gap]:
    """Records of which no source names a page; a relatie is a link and not itself a fact."""
    for noun in NOUNS:
        if noun.needs_source and noun is not Relatie:
            yield _gap(
                register.all(noun),
                WITHOUT_PAGE,
                lambda item: not any(bron.pagina for bron in item.bronnen),
                NO_PAGE,
            )


def _rows(register: Register) -> Iterator[Gap]:
    """Cells of tables and measurements without a value."""
    for plural, rows in (("bedragen", register.bedragen), ("metingen", register.metingen)):
        missing = tuple(row.id for row in rows if row.waarde is None)
        yield Gap(plural, "zonder waarde in de bron", missing, len(rows))
