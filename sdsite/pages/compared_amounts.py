"""Amounts at two moments beside each other, year by year, with the differences we computed."""

from __future__ import annotations

from collections.abc import Iterator

from sdsite.frozen import frozen
from sdsite.model.agenda import Agenda
from sdsite.model.slug import slug
from sdsite.model.tabel import Bedrag, Tabel
from sdsite.numbers import NIET_BEKEND
from sdsite.pages.besparing import stand_of
from sdsite.pages.blocks import Cel, Kolom, Rij, TabelView
from sdsite.pages.context import PageContext
from sdsite.pages.parts import Afwijkingnoot, Bronregel, Link
from sdsite.pages.tabelweergave import (
    BEREKEND,
    EENHEDEN,
    amount,
    amount_cell,
    note_anchor,
    printed_in_sentence,
)
from sdsite.pages.words import capital

Cells = dict[tuple[str, str, int], Bedrag]
"""The cells of a table by domain, post and year."""


@frozen
class Celnoot:
    """A contradiction, told under the tables, with the anchor that the cells point at."""

    id: str
    """The anchor."""
    note: Afwijkingnoot
    """What the source prints and what we find."""


@frozen
class Bedragvergelijking:
    """One table at two moments."""

    id: str
    """The anchor."""
    title: str
    """What is compared."""
    text: str
    """The balance in one sentence, where the table has one; what the differences are."""
    tables: tuple[TabelView, ...]
    """A table for each domain."""
    notes: tuple[Celnoot, ...]
    """The contradictions that touch a cell of either."""
    sources: tuple[Bronregel, ...]
    """Where the figures stand."""
    links: tuple[Link, ...]
    """Both tables in full."""
    page: str
    """The page with the tables, from the root of the site."""


@frozen
class Tabelpaar:
    """A table with an earlier state of it, and the page where they stand beside each other."""

    before: Tabel
    """The earlier state."""
    now: Tabel
    """The later one."""
    page: str
    """The page with both, from the root of the site."""

    @property
    def id(self) -> str:
        """The anchor."""
        return _id(self.now)

    @property
    def title(self) -> str:
        """What is compared."""
        return (
            f"{capital(self.before.stand or 'eerder')} en {self.now.stand or 'later'} naast elkaar"
        )

    def text(self, context: PageContext) -> str:
        """The balance in one sentence, and what the differences are."""
        return _words(context, self.before, self.now)

    def compared(self, context: PageContext) -> Bedragvergelijking:
        """Both in full."""
        return _comparison(context, self)


def compared_tables(context: PageContext, after: Agenda, address: str) -> Iterator[Tabelpaar]:
    """Every table that has an earlier state and comes from the document of this agenda.

    Their pages stand below `address`.
    """
    for now in context.register.all(Tabel):
        before = context.register.get(now.vorige_stand or "", Tabel)
        if before and any(bron.document == after.document for bron in now.bronnen):
            yield Tabelpaar(before, now, f"{address}{_id(now)}/")


def _id(now: Tabel) -> str:
    return f"bedragen-{now.id}"


def _comparison(context: PageContext, pair: Tabelpaar) -> Bedragvergelijking:
    before, now = pair.before, pair.now
    was, becomes = _cells(context, before), _cells(context, now)
    shared = [key for key in becomes if key in was]
    ids = [cells[key].id for key in shared for cells in (was, becomes)]
    return Bedragvergelijking(
        id=pair.id,
        title=pair.title,
        text=pair.text(context),
        tables=tuple(
            _domain(context, (before, now), (was, becomes), domein)
            for domein in dict.fromkeys(domein for domein, _, _ in shared)
        ),
        notes=tuple(Celnoot(note_anchor(now, note.id), note) for note in context.noten(*ids)),
        sources=tuple(dict.fromkeys((*context.bronnen(before), *context.bronnen(now)))),
        links=tuple(Link(t.titel, context.require_link(t.id).address) for t in (before, now)),
        page=pair.page,
    )


def _words(context: PageContext, before: Tabel, now: Tabel) -> str:
    """The balance at both moments, where both tables have one, then what the differences are."""
    was, becomes = stand_of(context, before), stand_of(context, now)
    rule = (
        "Per bedrag staan beide momenten onder elkaar, zoals de bron ze drukt. Het verschil is "
        f"{BEREKEND}: het latere bedrag min het eerdere."
    )
    if was is None or becomes is None or was.saldo.jaar != becomes.saldo.jaar:
        return rule
    first, then = printed_in_sentence(was.saldo), printed_in_sentence(becomes.saldo)
    return (
        f"Per saldo voor {becomes.saldo.jaar}: {before.stand or 'eerder'} {first}, "
        f"{now.stand or 'later'} {then}. Het verschil is "
        f"{difference(was.saldo, becomes.saldo)}. {rule}"
    )


def _cells(context: PageContext, tabel: Tabel) -> Cells:
    """The cells by their place; of two kinds of amount at one place the first counts."""
    found: Cells = {}
    for cell in context.register.cells(tabel.id):
        found.setdefault((cell.domein, cell.post, cell.jaar), cell)
    return found


def _domain(
    context: PageContext, tabellen: tuple[Tabel, Tabel], cells: tuple[Cells, Cells], domein: str
) -> TabelView:
    """Three rows for each post: the one moment, the other, and the difference."""
    before, now = tabellen
    was, becomes = cells
    years = sorted({year for _, _, year in was.keys() & becomes.keys()})
    posts = dict.fromkeys(post for d, post, _ in becomes if d == domein and _both(cells, d, post))
    rows: list[Rij] = []
    for post in posts:
        keys = [(domein, post, year) for year in years]
        old = (amount_cell(context, now, was.get(key)) for key in keys)
        new = (amount_cell(context, now, becomes.get(key)) for key in keys)
        less = (Cel(difference(was.get(key), becomes.get(key))) for key in keys)
        rows += [
            Rij((Cel(capital(before.stand or "eerder")), *old), group=post),
            Rij((Cel(capital(now.stand or "later")), *new)),
            Rij((Cel(f"Verschil ({BEREKEND})"), *less), total=True),
        ]
    unit = EENHEDEN.get(now.eenheid, now.eenheid)
    return TabelView(
        id=f"{now.id}-{slug(domein) or 'alles'}",
        caption=f"{domein or now.titel}: {unit}",
        columns=(Kolom("Moment"), *(Kolom(str(year), "number") for year in years)),
        rows=tuple(rows),
    )


def _both(cells: tuple[Cells, Cells], domein: str, post: str) -> bool:
    return all(any(key[:2] == (domein, post) for key in each) for each in cells)


def difference(was: Bedrag | None, becomes: Bedrag | None) -> str:
    """The later amount less the earlier; "niet bekend" where one of the two is."""
    if was is None or becomes is None or was.waarde is None or becomes.waarde is None:
        return NIET_BEKEND
    return amount(becomes.waarde - was.waarde, becomes.eenheid)
