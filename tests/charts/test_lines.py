"""Lines: whole where measured, dashed where expected, broken where nothing is known."""

from __future__ import annotations

import pytest

from sdsite.charts.lines import LineForm, names_are_missing
from sdsite.charts.plot import Spec
from sdsite.charts.theme import NARROW, WIDE, Size
from tests.charts.panels import COUNT, places, texts, through


def _panel(values: dict[str, int | None], *, expected: str = "9999", size: Size = WIDE) -> Spec:
    punten = through("Kosten", values, expected=expected)
    return LineForm().panel(punten, COUNT, size, LineForm().room(punten, COUNT, size))


def _runs(panel: Spec) -> list[dict[str, object]]:
    """What is drawn from one figure to the next: thicker than the lines of the axes."""
    return [rule for rule in places(panel, "rule") if "strokeWidth" in rule]


def test_een_lijn_met_een_prognose_gaat_gestippeld_verder() -> None:
    solid, dashed = _runs(_panel({"2020": 1, "2021": 2, "2022": 3}, expected="2022"))
    assert "strokeDash" not in solid
    assert dashed["strokeDash"] == [6, 6]
    assert [dashed[end] for end in ("x", "y", "x2", "y2")] == [1, 2, 2, 3]


def test_een_jaar_zonder_cijfer_breekt_de_lijn() -> None:
    panel = _panel({"2020": 1, "2021": None, "2022": 3, "2023": 4})
    assert [(run["x"], run["x2"]) for run in _runs(panel)] == [(2, 3)]
    assert [place["x"] for place in places(panel, "point")] == [0, 2, 3]


def test_een_verwacht_punt_is_hol() -> None:
    known, hoped = places(_panel({"2020": 1, "2021": 2}, expected="2021"), "point")
    assert known["fill"] == known["colour"]
    assert hoped["fill"] != hoped["colour"]
    assert hoped["x"] == 1


@pytest.mark.parametrize("values, low", [((1, 50), 0), ((95, 100), 95)])
def test_de_as_begint_bij_nul_tenzij_alles_dicht_bij_elkaar_ligt(
    values: tuple[int, int], low: int
) -> None:
    punten = through("Kosten", dict(zip(("2020", "2021"), values, strict=True)))
    assert LineForm().axis(punten, COUNT).low == low
    assert LineForm(from_zero=True).axis(punten, COUNT).low == 0


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_weinig_cijfers_staan_bij_hun_punt(size: Size) -> None:
    assert {"9", "16", "12"} <= set(texts(_panel({"2020": 9, "2021": 16, "2022": 12}, size=size)))


def test_een_naam_die_er_niet_bij_past_wordt_gemist() -> None:
    same = [p for name in ("Budget", "Kosten") for p in through(name, {"2020": 1, "2021": 2})]
    panel = LineForm().panel(same, COUNT, WIDE, 40)
    assert names_are_missing(panel, ("Budget", "Kosten"))
    apart = [*through("Budget", {"2020": 1, "2021": 2}), *through("Kosten", {"2020": 9, "2021": 8})]
    assert not names_are_missing(LineForm().panel(apart, COUNT, WIDE, 40), ("Budget", "Kosten"))
