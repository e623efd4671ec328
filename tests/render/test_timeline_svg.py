"""A time line as SVG: named, in colours by class, the same for the same facts."""

from __future__ import annotations

from datetime import date

import lxml.html

from sdsite.charts.timeline import timeline
from sdsite.charts.timeline_picture import Dated
from sdsite.render.timeline_svg import render_timeline

FACTS = [
    Dated("besluiten", date(2023, 5, 1), date(2023, 5, 1)),
    Dated("besluiten", date(2024, 1, 1), date(2024, 12, 31), planned=True),
    Dated("stukken <a>", date(2023, 1, 1), date(2023, 12, 31)),
]


def _html() -> str:
    line = timeline("tijdlijn", FACTS, 1, date(2024, 3, 1))
    assert line is not None
    return render_timeline(line)


def test_elke_tekening_heeft_een_naam_en_een_uitleg() -> None:
    box = lxml.html.fragment_fromstring(_html())
    drawings = box.xpath(".//svg[@role='img']")
    assert len(drawings) == 2
    for drawing in drawings:
        (title,) = drawing.xpath("./title")
        (desc,) = drawing.xpath("./desc")
        assert drawing.get("aria-labelledby") == title.get("id")
        assert drawing.get("aria-describedby") == desc.get("id")
        assert "Feiten per jaar: 2023: 2, 2024: 1." in desc.text
    ids = box.xpath(".//@id")
    assert len(ids) == len(set(ids))


def test_elk_feit_is_een_teken_en_een_plan_is_open() -> None:
    box = lxml.html.fragment_fromstring(_html())
    for drawing in box.xpath(".//svg[@role='img']"):
        assert len(drawing.xpath("./path[@class='g-vlak-reeks-1']")) == 2
        assert len(drawing.xpath("./path[@class='g-vlak-grond g-lijn-reeks-1']")) == 1


def test_kleuren_zijn_klassen_en_stijlen_staan_er_niet_in() -> None:
    html = _html()
    assert "style=" not in html
    assert "#" not in html
    assert "stukken <a>" not in html
    assert "Stukken &lt;a&gt; (1)" in html


def test_dezelfde_feiten_geven_dezelfde_tekst() -> None:
    assert _html() == _html()
