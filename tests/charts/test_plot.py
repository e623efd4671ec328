"""The frame of a panel: positions, room for labels, and layers that are valid Vega-Lite."""

from __future__ import annotations

from dataclasses import replace

import pytest
from altair.vegalite.v6.schema.core import Root

from sdsite.charts.plot import BOLD, Place, Plot, axis_width, edge, head, specification, x_labels
from sdsite.charts.scale import axis_of
from sdsite.charts.theme import GRID, GROUND, INK, LINE, NARROW, WIDE

AXIS = axis_of([0, 100], from_zero=True)
PLOT = Plot(WIDE, 500, 200, -0.5, 3.5, AXIS, ((0, "2020"), (2, "2022")), 40)


@pytest.mark.parametrize("pixel", [0, 125, 500])
def test_een_plek_en_haar_pixel_horen_bij_elkaar(pixel: float) -> None:
    assert PLOT.pixel_x(PLOT.position(pixel)) == pytest.approx(pixel)


def test_alle_lagen_samen_zijn_een_geldige_specificatie() -> None:
    place = Place(0, 10, 1, 20, text="tien", colour=INK)
    layers = [
        *PLOT.bars([place, replace(place, colour=GROUND, look=edge(INK, (4, 3)))]),
        *PLOT.rules([*PLOT.grid(), replace(place, look={"strokeWidth": 2.5})]),
        *PLOT.points([replace(place, look={"shape": "circle", "fill": INK})]),
        *PLOT.texts([*PLOT.names(), replace(place, look=BOLD)], angle=270),
    ]
    spec = specification(PLOT.layered(layers, "Een paneel"))
    Root.validate(spec)
    assert spec["title"] == {**head("Een paneel", WIDE), "dx": PLOT.axis_width}


def test_een_laag_zonder_plekken_is_geen_laag() -> None:
    assert PLOT.bars([]) == PLOT.rules([]) == PLOT.texts([]) == []


def test_de_cijfers_staan_apart_van_hoe_ze_getekend_worden() -> None:
    one, two = (
        specification(PLOT.layered(PLOT.bars([Place(0, 0, 1, end, colour=INK)]))) for end in (5, 6)
    )
    assert one.pop("datasets") != two.pop("datasets")
    assert one == two


def test_ticks_heten_links_van_het_vlak_en_plekken_eronder() -> None:
    *ticks, first, last = PLOT.names()
    assert [tick.text for tick in ticks] == list(AXIS.labels())
    assert all(PLOT.pixel_x(tick.x) < 0 for tick in ticks)
    assert [(place.x, place.text) for place in (first, last)] == [(0, "2020"), (2, "2022")]
    assert all(AXIS.pixel(place.y, PLOT.height) > PLOT.height for place in (first, last))


def test_de_lijn_bij_nul_is_sterker_dan_de_andere_en_ligt_erop() -> None:
    *rest, zero = PLOT.grid()
    assert {line.colour for line in rest} == {GRID}
    assert (zero.y, zero.colour) == (0, LINE)


def test_namen_die_elkaar_raken_staan_om_en_om() -> None:
    years = [str(year) for year in range(2019, 2027)]
    assert len(x_labels(years, WIDE.width, WIDE)) == 8
    narrow = x_labels(years, NARROW.width - 60, NARROW)
    assert narrow == ((0, "2019"), (2, "2021"), (4, "2023"), (6, "2025"))


def test_de_as_houdt_plaats_voor_haar_breedste_getal() -> None:
    assert axis_width(axis_of([0, 1_000_000], from_zero=True), WIDE) > axis_width(AXIS, WIDE)
