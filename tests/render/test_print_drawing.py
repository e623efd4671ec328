"""A drawing of the site becomes one that stands by itself on paper, in the same lines."""

from __future__ import annotations

import re

import pytest
from lxml import etree

from sdsite.charts import plan_charts
from sdsite.charts.chart import Chart
from sdsite.model import Register
from sdsite.render.palette import colours
from sdsite.render.print_drawing import Drawing, print_drawing, print_icon

COLOURS = colours("#1f5a66", dark=False)
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def drawn(real_register: Register) -> tuple[tuple[Chart, Drawing], ...]:
    """Every chart of the real project, as it stands on paper."""
    return tuple((chart, print_drawing(chart, COLOURS)) for chart in plan_charts(real_register))


def test_elke_grafiek_heeft_kleuren_en_letters_en_niets_van_de_pagina(
    drawn: tuple[tuple[Chart, Drawing], ...],
) -> None:
    assert drawn
    for chart, drawing in drawn:
        root = etree.fromstring(drawing.svg)
        assert "var(" not in drawing.svg, chart.id
        assert re.search(r"(fill|stroke): ?#[0-9a-f]{6}", drawing.svg), chart.id
        assert "Source Sans 3" in drawing.svg
        assert not [*root.iter(f"{SVG}title"), *root.iter(f"{SVG}desc")]
        assert not {"role", "aria-labelledby", "class"} & set(map(str, root.attrib))


def test_de_verhouding_is_die_van_de_tekening(
    drawn: tuple[tuple[Chart, Drawing], ...],
) -> None:
    for _, drawing in drawn:
        _, _, width, height = map(float, etree.fromstring(drawing.svg).get("viewBox", "").split())
        assert drawing.ratio == pytest.approx(height / width, abs=1e-3)


def test_de_sleutel_noemt_elke_reeks(drawn: tuple[tuple[Chart, Drawing], ...]) -> None:
    names = {name for _, drawing in drawn for _, name in drawing.key}
    assert names
    for _, drawing in drawn:
        for svg, name in drawing.key:
            assert name.strip()
            assert etree.fromstring(svg).tag == f"{SVG}svg"


def test_een_teken_krijgt_een_kleur() -> None:
    root = etree.fromstring(print_icon("vinkje", "#1f5a66"))
    assert root.get("viewBox") == "0 0 20 20"
    assert "#1f5a66" in print_icon("vinkje", "#1f5a66")
