"""Columns on paper: a figure stays whole, words share what is left."""

from __future__ import annotations

from sdsite.pages.blocks import Cel, Kolom, Rij, TabelView
from sdsite.render.column_widths import (
    ROOM,
    SHORT_TABLE,
    SMALLEST,
    fit_on_paper,
    is_too_wide,
)


def table(*columns: tuple[Kolom, str]) -> TabelView:
    cells = tuple(Cel(text) for _, text in columns)
    return TabelView("tabel-proef", "Proef", tuple(kolom for kolom, _ in columns), (Rij(cells),))


def figures(number: int) -> TabelView:
    return table(*((Kolom("2030", "number"), "12.345.678") for _ in range(number)))


def test_een_getal_blijft_heel_en_woorden_krijgen_een_korte_regel() -> None:
    wide = table((Kolom("Post"), "Zorg en hulp " * 20), (Kolom("2030", "number"), "1.234.567"))
    words, figure = fit_on_paper(wide).widths
    assert figure >= len("1.234.567")
    assert words > figure


def test_een_smalle_tabel_houdt_haar_letters() -> None:
    assert fit_on_paper(figures(4)).scale == 1.0
    assert not is_too_wide(figures(4))


def test_een_bredere_tabel_krijgt_kleinere_letters_en_past() -> None:
    wide = figures(10)
    assert SMALLEST <= fit_on_paper(wide).scale < 1.0
    assert sum(fit_on_paper(wide).widths) * fit_on_paper(wide).scale <= ROOM * 1.01
    assert not is_too_wide(wide)


def test_wat_ook_in_de_kleinste_letters_niet_past_is_te_breed() -> None:
    assert is_too_wide(figures(20))
    assert fit_on_paper(figures(20)).scale == SMALLEST


def test_een_tabel_is_kort_zolang_haar_regels_bij_elkaar_passen() -> None:
    row = Rij((Cel("Zorg"), Cel("1.234")))
    columns = (Kolom("Post"), Kolom("2030", "number"))
    long_words = Rij((Cel("Zorg en hulp " * 50), Cel("1.234")))
    assert fit_on_paper(TabelView("t", "Proef", columns, (row,) * SHORT_TABLE)).short
    assert not fit_on_paper(TabelView("t", "Proef", columns, (row,) * (SHORT_TABLE + 1))).short
    assert not fit_on_paper(TabelView("t", "Proef", columns, (long_words,))).short


def test_de_kop_van_een_groep_telt_als_regel() -> None:
    row = Rij((Cel("Zorg"), Cel("1.234")), group="Uitgaven")
    columns = (Kolom("Post"), Kolom("2030", "number"))
    assert fit_on_paper(TabelView("t", "Proef", columns, (row,) * (SHORT_TABLE // 2))).short
    assert not fit_on_paper(TabelView("t", "Proef", columns, (row,) * (SHORT_TABLE // 2 + 1))).short
