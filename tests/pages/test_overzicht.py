"""An overview: options that narrow it down, with as many as the style sheet can show."""

from __future__ import annotations

from pathlib import Path

from sdsite.pages.overzicht import (
    MAX_OPTIONS,
    Overzicht,
    Overzichtcel,
    Overzichtkolom,
    Overzichtrij,
    narrow,
)


def _table(*groups: tuple[tuple[str, ...], ...]) -> Overzicht:
    rows = tuple(Overzichtrij((Overzichtcel("x"),), group) for group in groups)
    return Overzicht("tabel", "Tabel", (Overzichtkolom("Naam"),), rows)


def test_keuzes_staan_op_volgorde_met_hun_aantal() -> None:
    table = _table((("b", "a"), ("2030",)), (("a",), ("2029",)), (("c",), ("2030",)))
    bar, _ = narrow("Kies", ("Thema", "Jaar"), (table,), ("b", "a"))
    assert [
        (each.label, [(option.text, option.count) for option in each.options]) for each in bar.lists
    ] == [
        ("Thema", [("b", 1), ("a", 2), ("c", 1)]),
        ("Jaar", [("2029", 1), ("2030", 2)]),
    ]


def test_een_lijst_met_een_keuze_is_geen_keuze() -> None:
    table = _table((("a",), ("2030",)), (("b",), ("2030",)))
    bar, (made,) = narrow("Kies", ("Thema", "Jaar"), (table,), ())
    assert [(each.label, each.number) for each in bar.lists] == [("Thema", 1)]
    assert made.rows[0].classes == "k1-1 k2-1"


def test_een_rij_draagt_de_nummers_van_haar_keuzes() -> None:
    _, (table,) = narrow("Kies", ("Thema",), (_table((("b", "a"),), (("a",),)),), ("a", "b"))
    assert [row.classes for row in table.rows] == ["k1-2 k1-1", "k1-1"]


def test_meer_keuzes_dan_het_stijlblad_kent_worden_niet_aangeboden() -> None:
    words = tuple(f"thema {number:02}" for number in range(MAX_OPTIONS + 5))
    table = _table((words,), (words[-1:],))
    bar, (made,) = narrow("Kies", ("Thema",), (table,), ())
    (found,) = bar.lists
    assert len(found.options) == MAX_OPTIONS
    assert words[-1] in {option.text for option in found.options}
    assert len(made.rows[0].classes.split()) == MAX_OPTIONS


def test_het_stijlblad_kent_elke_keuze(project: Path) -> None:
    style = (project / "templates/assets/css/overzicht.css").read_text("utf-8")
    for number in range(1, 5):
        for option in range(1, MAX_OPTIONS + 1):
            rule = f".keuze-{number} option:nth-child({option + 1}):checked) "
            assert f"{rule}~ * .kiesrij:not(.k{number}-{option})" in style
