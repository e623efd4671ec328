"""The frame of a panel: positions, room for labels, and layers that are valid Vega-Lite."""

from __future__ import annotations

import pytest
from altair.vegalite.v6.schema.core import Root

from sdsite.charts.plot import Place, Plot, axis_width, head, specification, x_labels
from sdsite.charts.scale import axis_of
from sdsite.charts.theme import GRID, INK, LINE, NARROW, WIDE
from tests.charts.panels import places

AXIS = axis_of([0, 100], from_zero=True)
PLOT = Plot(WIDE, 500, 200, -0.5, 3.5, AXIS, ((0, "2020"), (2, "2022")), 40)


@pytest.mark.parametrize("pixel", [0, 125, 500])
def test_een_plek_en_haar_pixel_horen_bij_elkaar(pixel: float) -> None:
    assert PLOT.pixel_x(PLOT.position(pixel)) == pytest.approx(pixel)


def test_alle_lagen_samen_zijn_een_geldige_specificatie() -> None:
    place = Place(0, 10, 1, 20, text="tien", colour=INK)
    layers = [
        *PLOT.grid(),
        PLOT.bars([place]),
        PLOT.open_bars([place], INK, (4, 3)),
        PLOT.line([place], INK, (6, 6, 0)),
        PLOT.points([place], INK, "circle"),
        PLOT.texts([place], align="left"),
    ]
    spec = specification(PLOT.layered(layers, "Een paneel"), WIDE)
    Root.validate(spec)
    assert spec["title"] == head("Een paneel", WIDE)


def test_de_lijn_bij_nul_is_sterker_dan_de_andere_en_ligt_erop() -> None:
    *rest, zero = places(PLOT.grid(), "rule")
    assert {line["colour"] for line in rest} == {GRID}
    assert (zero["y"], zero["colour"]) == (0, LINE)


def test_namen_die_elkaar_raken_staan_om_en_om() -> None:
    years = [str(year) for year in range(2019, 2027)]
    assert len(x_labels(years, WIDE.width, WIDE)) == 8
    narrow = x_labels(years, NARROW.width - 60, NARROW)
    assert narrow == ((0, "2019"), (2, "2021"), (4, "2023"), (6, "2025"))


def test_de_as_houdt_plaats_voor_haar_breedste_getal() -> None:
    assert axis_width(axis_of([0, 1_000_000], from_zero=True), WIDE) > axis_width(AXIS, WIDE)
