"""Which charts the register asks for: each table whose record has a `grafiek`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from sdsite.charts.chart import Chart, Punt, chart_id, total_chart_id
from sdsite.charts.forms import Opschrift, balance_chart, bar_chart, line_chart, post_chart
from sdsite.charts.table import Headings, distinct
from sdsite.model.register import Register
from sdsite.model.tabel import Bedrag, BedragSoort, GrafiekKeuze, GrafiekVorm, Tabel

PLANS = (BedragSoort.GEWIJZIGD, BedragSoort.BERAP, BedragSoort.PRIMITIEF, BedragSoort.RAMING)
"""What an account is set against: the last plan before it that the table has."""

NAMES = {
    BedragSoort.PRIMITIEF: "Primitieve begroting",
    BedragSoort.BERAP: "Bestuursrapportage",
    BedragSoort.GEWIJZIGD: "Gewijzigde begroting",
    BedragSoort.RAMING: "Raming",
    BedragSoort.REALISATIE: "Jaarrekening",
}
"""What readers see for a kind of amount."""


def chart_of_table(register: Register, tabel: Tabel) -> Chart | None:
    """Make the chart of one table; None when it asks for none, or has no figures for it."""
    if tabel.grafiek is None:
        return None
    make, punten = _form_and_figures(register, tabel, tabel.grafiek)
    if not any(punt.y is not None for punt in punten):
        return None
    return make(_opschrift(tabel, tabel.grafiek, punten), punten)


def total_of_table(register: Register, tabel: Tabel) -> Chart | None:
    """Make a small chart of all domains together, from the newest table of savings.

    None for another kind of table, for one that a later table renews, and where no domain is the
    sum of the others.
    """
    renewed = {each.vorige_stand for each in register.all(Tabel)}
    if tabel.id in renewed or tabel.grafiek is None:
        return None
    if tabel.grafiek.vorm is not GrafiekVorm.BESPARING:
        return None
    totals = {som.domein for som in tabel.sommen if any(": " in deel for deel in som.delen)}
    punten = [
        replace(punt, paneel="") for punt in _balance(register, tabel) if punt.paneel in totals
    ]
    if len(totals) != 1 or not any(punt.y is not None for punt in punten):
        return None
    opschrift = _opschrift(tabel, tabel.grafiek, punten)
    opschrift = replace(opschrift, id=total_chart_id(tabel.id))
    return balance_chart(opschrift, punten)


def _form_and_figures(
    register: Register, tabel: Tabel, grafiek: GrafiekKeuze
) -> tuple[Callable[[Opschrift, Sequence[Punt]], Chart], Sequence[Punt]]:
    """Choose the form of a chart and the figures that belong in it."""
    if grafiek.vorm is GrafiekVorm.BEGROTING_REKENING:
        return post_chart, _plan_and_account(register, tabel, grafiek)
    if grafiek.vorm is GrafiekVorm.BESPARING and (punten := _balance(register, tabel)):
        return balance_chart, punten
    form = line_chart if grafiek.vorm is GrafiekVorm.LIJN else bar_chart
    return form, _through_the_years(register, tabel, grafiek)


def _opschrift(tabel: Tabel, grafiek: GrafiekKeuze, punten: Sequence[Punt]) -> Opschrift:
    by_year = all(punt.x.isdecimal() for punt in punten)
    return Opschrift(
        id=chart_id(tabel.id),
        titel=grafiek.titel,
        woorden=grafiek.woorden.plat,
        eenheid=tabel.eenheid,
        koppen=Headings(x="Jaar" if by_year else "Post", paneel="Domein", stand="Peilmoment"),
        bronnen=tabel.bronnen,
    )


def _through_the_years(register: Register, tabel: Tabel, grafiek: GrafiekKeuze) -> list[Punt]:
    """Give the posts as series through the years, a domain as a panel."""
    cells = [
        cell
        for cell in _chosen(register.cells(tabel.id), tabel, grafiek)
        if cell.soort is not BedragSoort.VERSCHIL
    ]
    return [
        _punt(cell, reeks=cell.post, x=str(cell.jaar), paneel=cell.domein) for cell in _once(cells)
    ]


def _plan_and_account(register: Register, tabel: Tabel, grafiek: GrafiekKeuze) -> list[Punt]:
    """Give every post with the last plan and the account of its year."""
    cells = _chosen(register.cells(tabel.id), tabel, grafiek)
    plan = next((soort for soort in PLANS if any(cell.soort is soort for cell in cells)), None)
    return [
        _punt(cell, reeks=NAMES[soort], x=cell.post, paneel="")
        for soort in (plan, BedragSoort.REALISATIE)
        if soort is not None
        for cell in cells
        if cell.soort is soort
    ]


def _balance(register: Register, tabel: Tabel) -> list[Punt]:
    """Give what adds up, what takes away and what is left, of this table and the one before it.

    What is left is the post that the table itself calls the sum of its other posts. Empty when
    there is no such post.
    """
    left = {som.totaal for som in tabel.sommen if not any(": " in deel for deel in som.delen)}
    before = register.get(tabel.vorige_stand, Tabel) if tabel.vorige_stand else None
    tables = [one for one in (before, tabel) if one]
    cells = [cell for one in tables for cell in _once(list(register.cells(one.id)))]
    posts = distinct(cell.post for cell in cells)
    saldo = [post for post in posts if post in left]
    if len(saldo) != 1:
        return []
    stands = {one.id: one.stand for one in tables} if len(tables) > 1 else {}
    return [
        _punt(cell, reeks=post, x=str(cell.jaar), paneel=cell.domein, stand=stands)
        for post in (*(post for post in posts if post not in left), *saldo)
        for cell in cells
        if cell.post == post
    ]


def _chosen(cells: Iterable[Bedrag], tabel: Tabel, grafiek: GrafiekKeuze) -> list[Bedrag]:
    """Give the cells of the posts an editor chose, or else of all that are no total."""
    totals = {(som.domein, som.totaal) for som in tabel.sommen}
    return [
        cell
        for cell in cells
        if cell.eenheid == tabel.eenheid
        and (
            cell.post in grafiek.posten
            if grafiek.posten
            else (cell.domein, cell.post) not in totals and ("", cell.post) not in totals
        )
    ]


def _once(cells: Sequence[Bedrag]) -> list[Bedrag]:
    """Give each place in the table once: a table that is printed twice has the same cells twice."""
    return list({(c.domein, c.post, c.jaar): c for c in reversed(cells)}.values())[::-1]


def _punt(
    cell: Bedrag, *, reeks: str, x: str, paneel: str, stand: dict[str, str] | None = None
) -> Punt:
    return Punt(
        reeks=reeks,
        x=x,
        y=cell.waarde,
        soort=str(cell.soort),
        tekst=cell.tekst,
        paneel=paneel,
        stand=(stand or {}).get(cell.tabel, ""),
    )
