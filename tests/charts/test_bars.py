"""Upright bars: from zero, a prognosis open and dashed, what is not known in words."""

from __future__ import annotations

from sdsite.charts.bars import balance_axis, balance_panel, bar_panel, bar_room
from sdsite.charts.plot import Spec
from sdsite.charts.theme import GROUND, HUES, NARROW, WIDE
from tests.charts.panels import COUNT, places, texts, through


def _panel(*series: dict[str, int | None]) -> Spec:
    punten = [p for n, values in enumerate(series) for p in through(f"Reeks {n}", values)]
    return bar_panel(punten, COUNT, WIDE, bar_room(punten, COUNT, WIDE))


def test_staven_beginnen_bij_nul_en_dragen_hun_getal() -> None:
    panel = _panel({"2020": 900, "2021": 1000})
    assert [(bar["y"], bar["y2"]) for bar in places(panel, "bar")] == [(0, 900), (0, 1000)]
    assert texts(panel)[-2:] == ["900", "1.000"]


def test_reeksen_staan_naast_elkaar_in_een_eigen_kleur() -> None:
    one, two = places(_panel({"2020": 4}, {"2020": 5}), "bar")
    assert float(str(one["x2"])) < float(str(two["x"]))
    assert [one["colour"], two["colour"]] == list(HUES[:2])


def test_een_prognose_is_een_open_gestippelde_staaf() -> None:
    punten = through("Kosten", {"2020": 4, "2021": 5}, expected="2021")
    panel = bar_panel(punten, COUNT, WIDE, 40)
    full, hoped = places(panel, "bar")
    assert (full["y2"], full["colour"]) == (4, HUES[0])
    assert "strokeDash" not in full
    assert (hoped["y2"], hoped["colour"], hoped["stroke"]) == (5, GROUND, HUES[0])
    assert hoped["strokeDash"] == [4, 3]


def test_wat_niet_bekend_is_staat_er_in_woorden_en_niet_als_nul() -> None:
    panel = _panel({"2020": 4, "2021": None})
    assert len(places(panel, "bar")) == 1
    words, *_axes, figure = texts(panel)
    assert (words, figure) == ("niet bekend", "4")


def test_getallen_die_niet_passen_staan_er_niet() -> None:
    many = {str(year): 123_456 for year in range(2000, 2030)}
    assert "123.456" not in texts(bar_panel(through("Kosten", many), COUNT, NARROW, 40))


def test_wat_overblijft_is_een_ruit_met_een_getal_eronder() -> None:
    punten = [
        *through("Besparing", {"2020": 50}),
        *through("Kosten", {"2020": -20}),
        *through("Saldo", {"2020": 30}),
    ]
    axis = balance_axis(punten, COUNT, WIDE)
    panel = balance_panel(punten, COUNT, WIDE, 300, axis=axis)
    assert [(bar["y"], bar["y2"]) for bar in places(panel, "bar")] == [(0, 50), (0, -20)]
    (sign,) = places(panel, "point")
    assert (sign["shape"], sign["y"]) == ("diamond", 30)
    assert texts(panel) == ["2020", "50", "−20", "30"]


def test_de_as_houdt_plaats_vrij_voor_de_getallen_aan_de_einden() -> None:
    punten = [*through("Besparing", {"2020": 50}), *through("Kosten", {"2020": -20})]
    axis = balance_axis(punten, COUNT, WIDE)
    assert axis.low < -20
    assert axis.high > 50
