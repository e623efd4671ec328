"""Checks on figures: totals, differences, units and the words of charts."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from sdsite.checks.rule import CheckRule
from sdsite.config import Config
from sdsite.findings import Finding
from sdsite.model.afwijking import Afwijking
from sdsite.model.indicator import Indicator, Meting
from sdsite.model.recount import part_of_sum, recounts
from sdsite.model.register import Register
from sdsite.model.tabel import Bedrag, Tabel

MOST_PERCENT = 100
"""The largest share there is."""

COUNT = "aantal"
"""The unit of what is counted."""


def wrong_totals(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a total that differs from its parts, unless an afwijking touches that very cell."""
    for cell, computed in _wrong(register, "som"):
        yield Finding(
            register.place(cell.id, "waarde"),
            CheckRule.WRONG_TOTAL,
            f'"{cell.post}" is {cell.waarde}, maar de delen zijn samen {computed}.',
            f'Verbeter een typefout, of leg het vast als afwijking die "{cell.id}" raakt.',
        )


def wrong_differences(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a printed difference that is not one column less the other, unless told."""
    for cell, computed in _wrong(register, "verschil"):
        yield Finding(
            register.place(cell.id, "waarde"),
            CheckRule.WRONG_DIFFERENCE,
            f'Het verschil bij "{cell.post}" is {cell.waarde}, maar de kolommen geven {computed}.',
            f'Verbeter een typefout, of leg het vast als afwijking die "{cell.id}" raakt.',
        )


def _wrong(register: Register, kind: str) -> Iterator[tuple[Bedrag, Decimal]]:
    """The figures that do not hold, each with what it should be, unless an afwijking tells so."""
    told = _told(register)
    for tabel in register.all(Tabel):
        for recount in recounts(register, tabel):
            if recount.kind == kind and not recount.holds and recount.cell.id not in told:
                yield recount.cell, recount.computed


def _told(register: Register) -> frozenset[str]:
    """Ids that an afwijking touches."""
    return frozenset(target for item in register.all(Afwijking) for target in item.raakt)


def unknown_rows(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a sum or chart that names a row which the table does not have."""
    for tabel in register.all(Tabel):
        posts = {(cell.domein, cell.post) for cell in register.cells(tabel.id)}
        names = {post for _, post in posts}
        for index, som in enumerate(tabel.sommen):
            wanted = [(som.domein, som.totaal), *(part_of_sum(deel, som) for deel in som.delen)]
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


def impossible_values(register: Register, _config: Config) -> Iterator[Finding]:
    """Report a measurement that contradicts its unit.

    A share is from 0 to 100%, a count is a whole number from 0, and a text with a % is a share.
    """
    for meting in register.metingen:
        wrong = _contradiction(meting)
        if wrong:
            yield Finding(
                register.place(meting.id, "waarde"),
                CheckRule.IMPOSSIBLE_VALUE,
                f'De meting "{meting.tekst}" heeft de eenheid "{meting.eenheid}", {wrong}.',
                "Kijk de waarde, de tekst en de eenheid na in de bron.",
            )


def _contradiction(meting: Meting) -> str:
    """What cannot be, as the end of a sentence; empty when nothing is wrong."""
    value = meting.waarde
    if "%" in meting.tekst and meting.eenheid != "%":
        return "maar de tekst noemt een percentage"
    if value is None:
        return ""
    if meting.eenheid == "%" and not 0 <= value <= MOST_PERCENT:
        return f"maar {value} ligt niet tussen 0 en {MOST_PERCENT}"
    if meting.eenheid == COUNT and (value < 0 or value != value.to_integral_value()):
        return f"maar {value} is geen heel aantal"
    return ""


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
