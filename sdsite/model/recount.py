"""What the figures of a table should come to: its sums and differences, done again."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from sdsite.frozen import frozen
from sdsite.model.register import Register
from sdsite.model.tabel import Bedrag, BedragSoort, Som, Tabel

Kolom = tuple[int, str, str]
"""A column of a table: year, kind and peilmoment."""


@frozen
class Recount:
    """One printed figure beside what it should be."""

    kind: Literal["som", "verschil"]
    """Whether it is a sum of rows, or one column less another."""
    cell: Bedrag
    """The cell with the figure; its value is known."""
    parts: tuple[str, ...]
    """The rows that were added up, or the two columns: what was less what was taken off."""
    computed: Decimal
    """What its parts come to, exactly; a part that is not known counts as nothing."""

    @property
    def holds(self) -> bool:
        """Whether the source prints what its parts come to."""
        return self.cell.waarde == self.computed

    @property
    def printed(self) -> Decimal:
        """What the source prints."""
        return self.cell.waarde or Decimal(0)


def recounts(register: Register, tabel: Tabel) -> Iterator[Recount]:
    """Do every sum and difference of a table again, in the order of its sums and cells.

    A sum of which no part is known is passed over, and so is one that names a row the table does
    not have: a check tells that.
    """
    yield from _sums(register, tabel)
    if tabel.verschil is not None:
        yield from _differences(register, tabel)


def part_of_sum(deel: str, som: Som) -> tuple[str, str]:
    """Domain and post of a part of a sum; "domein: post" is in another domain."""
    domein, sep, post = deel.partition(": ")
    return (domein, post) if sep else (som.domein, deel)


def _sums(register: Register, tabel: Tabel) -> Iterator[Recount]:
    cells = {(c.domein, c.post, _kolom(c)): c for c in register.cells(tabel.id)}
    posts = {key[:2] for key in cells}
    for som in tabel.sommen:
        if not posts.issuperset(part_of_sum(deel, som) for deel in som.delen):
            continue
        for kolom in sorted({key[2] for key in cells}):
            total = cells.get((som.domein, som.totaal, kolom))
            if total is None or total.waarde is None:
                continue
            parts = [cells.get((*part_of_sum(deel, som), kolom)) for deel in som.delen]
            known = [part.waarde for part in parts if part and part.waarde is not None]
            if known:
                yield Recount("som", total, som.delen, sum(known, Decimal(0)))


def _differences(register: Register, tabel: Tabel) -> Iterator[Recount]:
    cells = {(c.domein, c.post, c.jaar, c.soort): c for c in register.cells(tabel.id)}
    for (domein, post, jaar, soort), cell in cells.items():
        if soort is not BedragSoort.VERSCHIL or cell.waarde is None or tabel.verschil is None:
            continue
        van = cells.get((domein, post, jaar, tabel.verschil.van))
        less = cells.get((domein, post, jaar, tabel.verschil.min))
        columns = (str(tabel.verschil.van), str(tabel.verschil.min))
        yield Recount("verschil", cell, columns, _value(van) - _value(less))


def _kolom(cell: Bedrag) -> Kolom:
    return (cell.jaar, str(cell.soort), cell.stand)


def _value(cell: Bedrag | None) -> Decimal:
    return cell.waarde or Decimal(0) if cell else Decimal(0)
