"""Checks on figures: totals, differences, units and the words of charts."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model.afwijking import Afwijking
from sdsite.model.indicator import Indicator
from sdsite.model.register import Register
from sdsite.model.tabel import Bedrag, Som, Tabel

Kolom = tuple[int, str, str]
"""A column of a table: year, kind and peilmoment."""


def wrong_totals(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a total that differs from its parts, unless an afwijking touches that very cell."""
    told = _told(register)
    for tabel in register.all(Tabel):
        cells = {(c.domein, c.post, _kolom(c)): c for c in register.cells(tabel.id)}
        posts = {key[:2] for key in cells}
        for som in tabel.sommen:
            if not posts.issuperset(_deel(deel, som) for deel in som.delen):
                continue  # told by unknown_rows
            for kolom in sorted({key[2] for key in cells}):
                total = cells.get((som.domein, som.totaal, kolom))
                if total is None or total.waarde is None or total.id in told:
                    continue
                parts = [cells.get((*_deel(deel, som), kolom)) for deel in som.delen]
                added = sum((part.waarde for part in parts if part and part.waarde), Decimal(0))
                if added != total.waarde:
                    yield _wrong_total(register, total, added)


def _wrong_total(register: Register, total: Bedrag, added: Decimal) -> Finding:
    return Finding(
        register.place(total.id, "waarde"),
        CheckRule.WRONG_TOTAL,
        f'"{total.post}" is {total.waarde}, maar de delen zijn samen {added}.',
        f'Verbeter een typefout, of leg het vast als afwijking die "{total.id}" raakt.',
    )


def _deel(deel: str, som: Som) -> tuple[str, str]:
    domein, sep, post = deel.partition(": ")
    return (domein, post) if sep else (som.domein, deel)


def _kolom(cell: Bedrag) -> Kolom:
    return (cell.jaar, str(cell.soort), cell.stand)


def _told(register: Register) -> frozenset[str]:
    """Ids that an afwijking touches."""
    return frozenset(target for item in register.all(Afwijking) for target in item.raakt)


def wrong_differences(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a printed difference that is not one column less the other, unless told."""
    told = _told(register)
    for tabel in register.all(Tabel):
        if tabel.verschil is None:
            continue
        cells = {(c.domein, c.post, c.jaar, c.soort): c for c in register.cells(tabel.id)}
        for (domein, post, jaar, soort), cell in cells.items():
            if soort != "verschil" or cell.waarde is None or cell.id in told:
                continue
            van = cells.get((domein, post, jaar, tabel.verschil.van))
            less = cells.get((domein, post, jaar, tabel.verschil.min))
            computed = (van.waarde or 0 if van else 0) - (less.waarde or 0 if less else 0)
            if computed != cell.waarde:
                yield Finding(
                    register.place(cell.id, "waarde"),
                    CheckRule.WRONG_DIFFERENCE,
                    f'Het verschil bij "{post}" is {cell.waarde}, '
                    f"maar de kolommen geven {computed}.",
                    f'Verbeter een typefout, of leg het vast als afwijking die "{cell.id}" raakt.',
                )


def unknown_rows(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a sum or chart that names a row which the table does not have."""
    for tabel in register.all(Tabel):
        posts = {(cell.domein, cell.post) for cell in register.cells(tabel.id)}
        names = {post for _, post in posts}
        for index, som in enumerate(tabel.sommen):
            wanted = [(som.domein, som.totaal), *(_deel(deel, som) for deel in som.delen)]
            for post in wanted:
                if post not in posts:
                    yield _unknown_row(register, tabel, ": ".join(p for p in post if p), index)
        for post_name in tabel.grafiek.posten if tabel.grafiek else ():
            if post_name not in names:
                yield _unknown_row(register, tabel, post_name, None)


def _unknown_row(register: Register, tabel: Tabel, post: str, som: int | None) -> Finding:
    path = ("grafiek", "posten") if som is None else ("sommen", som)
    return Finding(
        register.place(tabel.id, *path),
        CheckRule.UNKNOWN_ROW,
        f'De post "{post}" staat niet in de tabel "{tabel.id}".',
        "Schrijf de post precies zoals in het CSV-bestand.",
    )


def mixed_units(register: Register, _config: Config) -> Iterator[Finding]:
    """Report an amount or measurement in another unit than its table or indicator."""
    for row in register.rows:
        whole: Tabel | Indicator | None = (
            register.get(row.tabel, Tabel)
            if isinstance(row, Bedrag)
            else register.get(row.indicator, Indicator)
        )
        if whole is not None and whole.eenheid not in (row.eenheid, "gemengd"):
            yield Finding(
                register.place(row.id, "eenheid"),
                CheckRule.MIXED_UNITS,
                f'De eenheid is hier "{row.eenheid}", '
                f'maar bij "{whole.id}" is zij "{whole.eenheid}".',
                "Maak ze gelijk, en reken het getal zo nodig om.",
            )


def charts_without_words(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a chart that has no sentence to say what it shows."""
    for tabel in register.all(Tabel):
        if tabel.grafiek is not None and not tabel.grafiek.woorden:
            yield Finding(
                register.place(tabel.id, "grafiek", "woorden"),
                CheckRule.NO_WORDS,
                f'De grafiek bij "{tabel.id}" heeft geen woorden.',
                "Schrijf in een of twee zinnen wat de grafiek laat zien.",
            )
