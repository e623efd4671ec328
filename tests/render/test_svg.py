"""The drawing of a chart: accessible, valid in the page, and in the colours of the site."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree

from sdsite.charts import Chart, Punt
from sdsite.charts.drawing import draw
from sdsite.charts.forms import Opschrift, balance_chart, line_chart, post_chart
from sdsite.charts.theme import HUES, NARROW, ROLES, WIDE
from sdsite.config import contrast
from sdsite.render.palette import TEXT, colours
from sdsite.render.svg import _drawing, render_svg

SVG = "{http://www.w3.org/2000/svg}"
STYLE = (Path(__file__).parents[2] / "templates/assets/css/grafiek.css").read_text("utf-8")
SMALLEST_TEXT = 12
NARROWEST = 288
"""The text column of a screen of 320 px."""
WIDE_FROM = 580
"""From this width of its column on, a chart shows its wide drawing; see grafiek.css."""


def _years(reeks: str, *values: int) -> list[Punt]:
    years = ("2020", "2021", "2022", "2023")
    return [
        Punt(reeks, year, Decimal(value), "prognose" if year > "2021" else "realisatie")
        for year, value in zip(years, values, strict=True)
    ]


def _opschrift(id_: str) -> Opschrift:
    return Opschrift(id_, "Meer <kosten> & baten", "De kosten stijgen.", "€")


LINES = line_chart(
    _opschrift("grafiek-buig"),
    [
        *_years("Budget", 35_935_402, 35_099_195, 32_630_869, 33_615_983),
        *_years("Kosten", 34_067_296, 34_218_916, 33_462_056, 33_615_983),
    ],
)
POSTS = post_chart(
    _opschrift("grafiek-wmo"),
    [
        Punt("Begroting", "Nog in te vullen taakstelling interventieprogramma", Decimal(-350)),
        Punt("Rekening", "Nog in te vullen taakstelling interventieprogramma", None),
        Punt("Begroting", "Vervoer", Decimal(1797)),
        Punt("Rekening", "Vervoer", Decimal(1349)),
    ],
)
BALANCE = balance_chart(
    _opschrift("grafiek-besparing"),
    [
        replace(punt, paneel="Wmo", stand=stand)
        for stand in ("begin 2023", "eind 2023")
        for punt in (
            *_years("Besparingen", 0, 1_934_000, 4_929_000, 8_495_500),
            *_years("Investeringen", -125_000, -2_261_400, -3_313_800, -4_219_000),
            *_years("Saldo", -125_000, -327_400, 1_615_200, 4_276_500),
        )
    ],
)
CHARTS = pytest.mark.parametrize("chart", [LINES, POSTS, BALANCE], ids=lambda chart: chart.id)


def _drawings(chart: Chart) -> list[etree._Element]:
    box = etree.fromstring(render_svg(chart))
    return [drawing for drawing in box.iter(f"{SVG}svg") if drawing.get("role") == "img"]


@CHARTS
def test_elke_tekening_heeft_een_titel_en_een_beschrijving(chart: Chart) -> None:
    drawings = _drawings(chart)
    assert len(drawings) == 2
    for drawing in drawings:
        title, desc = drawing[0], drawing[1]
        assert (title.tag, title.text) == (f"{SVG}title", chart.title)
        assert (desc.tag, desc.text) == (f"{SVG}desc", chart.description)
        assert drawing.get("aria-labelledby") == title.get("id")
        assert drawing.get("aria-describedby") == desc.get("id")


@CHARTS
def test_binnen_de_tekening_staat_geen_rol_label_of_stijl(chart: Chart) -> None:
    for drawing in _drawings(chart):
        for element in drawing.iterdescendants():
            names = {str(name) for name in element.attrib}
            assert not {name for name in names if name.startswith(("aria", "role", "on"))}
            assert not names & {"style", "font-family", "href", "fill", "stroke", "clip-path"}


@CHARTS
def test_elk_id_is_uniek_en_begint_met_dat_van_de_grafiek(chart: Chart) -> None:
    ids = [str(id_) for id_ in etree.fromstring(render_svg(chart)).xpath("//@id")]
    assert len(ids) == len(set(ids)) == 4
    assert all(id_.startswith(chart.id) for id_ in ids)


@CHARTS
def test_de_tekening_heeft_geen_kleur_of_maat_van_zichzelf(chart: Chart) -> None:
    drawn = render_svg(chart)
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", drawn)
    for drawing in _drawings(chart):
        assert drawing.get("width") is None
        assert drawing.get("height") is None


@CHARTS
def test_elke_klasse_staat_in_het_stijlblad(chart: Chart) -> None:
    classes = set(" ".join(re.findall(r'class="([^"]+)"', render_svg(chart))).split())
    assert {name for name in classes if f".{name}" not in STYLE} == set()


@CHARTS
def test_twee_keer_tekenen_geeft_dezelfde_tekst(chart: Chart) -> None:
    assert render_svg(chart) == render_svg(chart)


@CHARTS
def test_tekst_is_nergens_kleiner_dan_twaalf_pixels(chart: Chart) -> None:
    for drawing, shown in zip(_drawings(chart), (NARROWEST, WIDE_FROM), strict=True):
        width = float(str(drawing.get("viewBox")).split()[2])
        sizes = [float(str(size).removesuffix("px")) for size in drawing.xpath(".//@font-size")]
        assert sizes
        assert min(sizes) * shown / width >= SMALLEST_TEXT


@CHARTS
def test_een_tekening_is_zo_breed_als_bedoeld(chart: Chart) -> None:
    for drawing, size in zip(_drawings(chart), (NARROW, WIDE), strict=True):
        width = float(str(drawing.get("viewBox")).split()[2])
        assert size.width - 12 <= width <= size.width + 16


@CHARTS
def test_elk_cijfer_van_de_tekening_staat_ook_in_de_tabel(chart: Chart) -> None:
    known = [str(punt.y) for punt in chart.punten if punt.y is not None]
    told = [str(cell.value) for row in chart.rows for cell in row if cell.value is not None]
    assert Counter(known) == Counter(told)


def test_de_sleutel_is_tekst_en_zijn_tekens_zijn_versiering() -> None:
    box = etree.fromstring(render_svg(BALANCE))
    key = box.find("ul")
    assert key is not None
    assert ["".join(item.itertext()) for item in key] == [
        "Besparingen",
        "Investeringen",
        "Saldo, ook als vet getal onder het jaar",
        "prognose",
    ]
    assert all(item[0].get("aria-hidden") == "true" for item in key)


def test_een_opmerking_staat_onder_de_tekening() -> None:
    box = etree.fromstring(render_svg(LINES))
    assert box[-1].text == "De as begint niet bij nul: een klein verschil lijkt daardoor groter."


def test_een_vreemde_kleur_is_een_fout_van_ons() -> None:
    strange = json.loads(json.dumps(draw(LINES).wide).replace(HUES[0], "#ff0000"))
    with pytest.raises(ValueError, match="#ff0000 is not in the theme"):
        _drawing(LINES, strange, "breed")


def test_wie_al_tekende_tekent_zelf_en_wie_niet_laat_het_een_ander_doen() -> None:
    code = (
        "import os, sys\n"
        "from sdsite.cache import NO_CACHE\n"
        "from sdsite.render.svg import chart_drawer, draw_charts\n"
        "from sdsite.charts.forms import line_chart\n"
        "from tests.charts.figures import BUDGET, opschrift\n"
        "for part in (BUDGET, BUDGET[:2]):\n"
        "    draw = chart_drawer(int(sys.argv[1]))\n"
        "    draw_charts([line_chart(opschrift(), part)], NO_CACHE, draw)()\n"
        "    print(*(name in sys.modules for name in ('altair', 'vl_convert')))\n"
        "    draw_charts([line_chart(opschrift(), part[:3])], NO_CACHE, chart_drawer())()"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", code, cores], capture_output=True, text=True, check=True
        ).stdout.split()
        for cores in ("1", "2")
    ]
    assert told == [["True"] * 4, ["False"] * 2 + ["True"] * 2]


def test_altair_en_de_omzetter_zijn_niet_samen_in_een_proces() -> None:
    code = (
        "import sys\n"
        "from sdsite.render.svg import _drawer\n"
        "from sdsite.charts.forms import line_chart\n"
        "from tests.charts.figures import BUDGET, opschrift\n"
        "_drawer(2)([line_chart(opschrift(), BUDGET)])\n"
        "print(*(name for name in ('altair', 'vl_convert') if name in sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["vl_convert"]


def test_een_bewaarde_grafiek_wordt_niet_opnieuw_getekend(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from sdsite.cache import Cache\n"
        "from sdsite.render.svg import chart_drawer, draw_charts, render_svg\n"
        "from sdsite.charts.forms import line_chart\n"
        "from tests.charts.figures import BUDGET, opschrift\n"
        "chart = line_chart(opschrift(), BUDGET)\n"
        "draw_charts([chart], Cache(Path(sys.argv[1])), chart_drawer())()\n"
        "print(render_svg(chart))\n"
        "print(*(name for name in ('altair', 'pandas', 'vl_convert') if name in sys.modules))"
    )
    first, again = (
        subprocess.run(
            [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
        ).stdout.splitlines()
        for _ in range(2)
    )
    assert first == [again[0], "altair pandas vl_convert"]
    assert again[1] == ""


@pytest.mark.parametrize("dark", [False, True], ids=["licht", "donker"])
def test_elke_kleur_van_een_grafiek_is_leesbaar_in_licht_en_donker(*, dark: bool) -> None:
    chosen = colours("#00549f", dark=dark)
    fronts = ["inkt", "inkt-zacht", *(f"grafiek-{n}" for n in range(1, len(HUES) + 1))]
    for ground in ("papier", "vlak"):
        for front in fronts:
            assert contrast(chosen[front], chosen[ground]) >= TEXT, (front, ground)
    lightness = sorted(contrast(chosen[f"grafiek-{n}"], "#000000") for n in range(1, 6))
    assert all(two / one > 1.1 for one, two in pairwise(lightness))


def test_elke_rol_heeft_een_kleur_in_het_stijlblad() -> None:
    for role in ROLES.values():
        assert f".g-vlak-{role} " in STYLE
        assert f".g-lijn-{role} " in STYLE or role == "band"
