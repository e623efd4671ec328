"""A contradiction: what each place prints, and which facts it touches."""

from __future__ import annotations

from pathlib import Path

from tests.model.conftest import LoadOf
from tests.model.facts import AFWIJKING, BEDRAGEN, DOEL, TABEL, backlinks


def test_een_afwijking_is_te_zien_bij_wat_zij_raakt(load_of: LoadOf) -> None:
    register = load_of(doelen=DOEL, afwijkingen=AFWIJKING).register
    assert ("heeft afwijking", "afwijking-1") in backlinks(register, "doel-1")
    assert ("bron van", "afwijking-1") in backlinks(register, "document-plan")


def test_een_afwijking_kan_een_enkel_bedrag_raken(load_of: LoadOf, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    row = "tabel-zorg,,Wmo,2030,raming,,1,€,1\n"
    (tmp_path / "data/bedragen.csv").write_text(BEDRAGEN + row, encoding="utf-8")
    cell = AFWIJKING.replace("doel-1", "tabel-zorg-wmo-2030-raming")
    register = load_of(tabellen=TABEL, afwijkingen=cell).register
    assert "tabel-zorg-wmo-2030-raming" in register.plekken
    assert backlinks(register, "tabel-zorg-wmo-2030-raming") == {("heeft afwijking", "afwijking-1")}


def test_zonder_lezing_of_zonder_geraakt_gegeven_is_er_geen_afwijking(load_of: LoadOf) -> None:
    nothing = AFWIJKING.replace("raakt: [doel-1]", "raakt: []")
    reading = '{tekst: "€ 10", bron: {document: document-plan}}'
    nothing = nothing.replace(reading, "")
    assert len(load_of(afwijkingen=nothing).findings) == 2
