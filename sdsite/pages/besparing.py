"""What is left to fill in: savings less investments, by the newest table that has them."""

from __future__ import annotations

from sdsite.frozen import frozen
from sdsite.model.tabel import Bedrag, GrafiekVorm, Tabel
from sdsite.pages.context import PageContext


@frozen
class Stand:
    """What is left to fill in, as one table prints it."""

    tabel: Tabel
    """The table that prints it."""
    saldo: Bedrag
    """Savings less investments, over all domains, in the last year of the table."""


def newest_stand(context: PageContext) -> Stand | None:
    """What is left by the newest table of savings and investments: the one that no other renews.

    None when there is no such table, or when it has no single post that adds up the others.
    """
    tabellen = [
        tabel
        for tabel in context.register.all(Tabel)
        if tabel.grafiek is not None and tabel.grafiek.vorm is GrafiekVorm.BESPARING
    ]
    renewed = {tabel.vorige_stand for tabel in tabellen}
    newest = [tabel for tabel in tabellen if tabel.id not in renewed]
    return stand_of(context, newest[-1]) if newest else None


def earlier_stand(context: PageContext, stand: Stand) -> Stand | None:
    """The same by the table that this one renews."""
    before = stand.tabel.vorige_stand
    tabel = context.register.get(before, Tabel) if before else None
    return stand_of(context, tabel) if tabel else None


def balances(context: PageContext, tabel: Tabel, year: int) -> dict[str, Bedrag]:
    """The balance that a table prints for each of its domains in a year, in its own order."""
    left = {(s.domein, s.totaal) for s in tabel.sommen if not any(": " in d for d in s.delen)}
    return {
        cell.domein: cell
        for cell in context.register.cells(tabel.id)
        if cell.jaar == year and (cell.domein, cell.post) in left
    }


def stand_of(context: PageContext, tabel: Tabel) -> Stand | None:
    """The balance that a table prints for all its domains together in its last year.

    The balance is the post that the table calls the sum of the other posts of its domain; with
    more than one domain, it is the one that adds up the domains too.
    """
    left = {(s.domein, s.totaal) for s in tabel.sommen if not any(": " in d for d in s.delen)}
    over_all = {(s.domein, s.totaal) for s in tabel.sommen if any(": " in d for d in s.delen)}
    wanted = left & over_all if over_all else left
    cells = [
        cell
        for cell in context.register.cells(tabel.id)
        if (cell.domein, cell.post) in wanted and cell.waarde is not None
    ]
    if len({(cell.domein, cell.post) for cell in cells}) != 1:
        return None
    return Stand(tabel, max(cells, key=lambda cell: cell.jaar))
