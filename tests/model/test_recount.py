"""Sums and differences done again: exact, in every column."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from sdsite.model.recount import Recount, recounts
from sdsite.model.register import Register
from sdsite.model.tabel import Tabel
from tests.small_register import small

TABEL = """\
id: tabel-zorg
titel: Zorg
eenheid: €
uitleg: De kosten.
bronnen: [{document: document-plan}]
verschil: {van: gewijzigd, min: realisatie}
sommen:
  - {totaal: Totaal, delen: [Huur, Loon]}
  - {totaal: Alles, delen: [Bestaat niet]}
"""
ROWS = """\
tabel,post,jaar,soort,waarde,eenheid
tabel-zorg,Huur,2030,gewijzigd,0.1,€
tabel-zorg,Loon,2030,gewijzigd,0.2,€
tabel-zorg,Totaal,2030,gewijzigd,0.3,€
tabel-zorg,Huur,2030,realisatie,5,€
tabel-zorg,Loon,2030,realisatie,,€
tabel-zorg,Totaal,2030,realisatie,6,€
tabel-zorg,Totaal,2030,verschil,-5.7,€
tabel-zorg,Huur,2030,verschil,,€
"""


def _recounts(tmp_path: Path) -> list[Recount]:
    found = small(tmp_path, {"tabellen.yml": TABEL, "bedragen.csv": ROWS})
    assert not found.findings
    tabel = found.register.get("tabel-zorg", Tabel)
    assert tabel is not None
    return list(recounts(found.register, tabel))


def test_elke_kolom_wordt_precies_nagerekend(tmp_path: Path) -> None:
    told = [
        (each.kind, str(each.cell.soort), each.computed, each.holds) for each in _recounts(tmp_path)
    ]
    assert told == [
        ("som", "gewijzigd", Decimal("0.3"), True),
        ("som", "realisatie", Decimal(5), False),
        ("verschil", "verschil", Decimal("-5.7"), True),
    ]


def test_wat_de_bron_drukt_blijft_staan(tmp_path: Path) -> None:
    assert [each.printed for each in _recounts(tmp_path)] == [
        Decimal("0.3"),
        Decimal(6),
        Decimal("-5.7"),
    ]


def test_de_echte_tabellen_worden_nagerekend(real_register: Register) -> None:
    found = [r for tabel in real_register.all(Tabel) for r in recounts(real_register, tabel)]
    assert {r.kind for r in found} == {"som", "verschil"}
    assert sum(r.holds for r in found) > 0.9 * len(found)
