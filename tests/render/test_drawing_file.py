"""The drawings of a chart in a file of their own: nothing in it but shapes, in named colours."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from sdsite.charts import Punt
from sdsite.charts.forms import Opschrift, line_chart
from sdsite.charts.theme import ROLES
from sdsite.charts.timeline import timeline
from sdsite.charts.timeline_picture import Dated
from sdsite.render.drawing_file import SVG
from sdsite.render.svg import chart_file, render_svg
from sdsite.render.timeline_svg import render_timeline, timeline_file

CSS = Path(__file__).parents[2] / "templates/assets/css/grafiek.css"
CHART = line_chart(
    Opschrift("grafiek-zorg", "Zorg", "De zorg kost meer.", "€"),
    [Punt("Zorg", year, Decimal(year), "realisatie") for year in ("2020", "2021")],
)
LINE = timeline(
    "tijdlijn",
    [Dated("besluiten", date(2023, n, 1), date(2023, n, 1)) for n in (1, 2)],
    0,
    date(2024, 1, 1),
)
assert LINE is not None
MADE = pytest.mark.parametrize(
    "page,file",
    [
        (render_svg(CHART, "site:grafieken/x.svg"), chart_file(CHART)),
        (render_timeline(LINE, "site:grafieken/x.svg"), timeline_file(LINE)),
    ],
    ids=["grafiek", "tijdlijn"],
)


@MADE
def test_de_pagina_noemt_de_tekening_en_het_bestand_heeft_haar_vormen(
    page: str, file: bytes
) -> None:
    drawings = [each for each in etree.fromstring(page).iter(f"{{{SVG}}}svg") if each.get("role")]
    groups = {each.get("id") for each in etree.fromstring(file)}
    for drawing in drawings:
        assert [etree.QName(each).localname for each in drawing] == ["title", "desc", "use"]
        assert drawing.get("viewBox")
        path, _, anchor = str(drawing[2].get("href")).partition("#")
        assert path == "site:grafieken/x.svg"
        assert anchor in groups
    assert len(drawings) == len(groups) == 2


@MADE
def test_in_het_bestand_staat_geen_klasse_stijl_of_eigen_kleur(page: str, file: bytes) -> None:
    for element in etree.fromstring(file).iter():
        assert not {"class", "style", "href"} & {str(name) for name in element.attrib}
        for paint in ("fill", "stroke"):
            assert re.fullmatch(r"var\(--[a-z0-9-]+\)", element.get(paint, "var(--inkt)"))
    assert b"var(--" in file
    assert len(page) < len(file) + 3000


def test_een_rol_heeft_in_het_bestand_de_kleur_van_het_stijlblad() -> None:
    """Both are written: the classes are for what stands in the page itself, such as the key."""
    from sdsite.render.drawing_file import _VARIABLES  # noqa: PLC0415

    rule = re.compile(r"^\.g-vlak-([a-z0-9-]+) \{ fill: var\(--([a-z0-9-]+)\)", re.MULTILINE)
    rules = dict(rule.findall(CSS.read_text("utf-8")))
    assert {role: _VARIABLES[role] for role in ROLES.values()} == {
        role: rules[role] for role in ROLES.values()
    }
