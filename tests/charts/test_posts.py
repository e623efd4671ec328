"""Bars on their side: whole names, bars to both sides of zero, what is absent in words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from sdsite.charts.chart import Punt
from sdsite.charts.plot import Spec
from sdsite.charts.posts import post_panel
from sdsite.charts.theme import NARROW, WIDE, Size
from tests.charts.panels import COUNT, places, texts

LONG_WORD = "Beschikbaarheidsvoorzieningen"


def _punten(post: str, plan: int | None, account: int | None, tekst: str = "") -> list[Punt]:
    return [
        Punt("Begroting", post, None if plan is None else Decimal(plan)),
        Punt("Rekening", post, None if account is None else Decimal(account), tekst=tekst),
    ]


def _panel(*posts: list[Punt], size: Size = WIDE) -> Spec:
    return post_panel([punt for post in posts for punt in post], COUNT, size)


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_een_lang_woord_in_een_naam_wordt_niet_gebroken(size: Size) -> None:
    panel = _panel(_punten(LONG_WORD, 3770, 2972), _punten("Vervoer", 315, 217), size=size)
    assert LONG_WORD in texts(panel)


def test_een_naam_raakt_de_staven_niet() -> None:
    panel = _panel(_punten(f"{LONG_WORD} {LONG_WORD}", -3000, 17000))
    start = min(float(str(bar["x2"])) for bar in places(panel, "bar"))
    width = max(WIDE.text_width(text) for text in texts(panel) if text == LONG_WORD)
    assert width * 0.92 < start


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_een_negatief_bedrag_wijst_naar_links_en_alles_past(size: Size) -> None:
    panel = _panel(_punten("Uitgaven", 9713, 10085), _punten("Bijdragen", -1000, -3028), size=size)
    up, down = (bar for bar in places(panel, "bar") if "stroke" not in bar)
    assert up["x"] == down["x"], "both begin at zero"
    assert float(str(down["x2"])) < float(str(down["x"])) < float(str(up["x2"]))
    for place in places(panel, "text"):
        width = size.text_width(str(place["text"])) * 0.92
        x = float(str(place["x"]))
        left, right = (x - width, x) if place["align"] == "right" else (x, x + width)
        assert left >= 0
        assert right <= size.width


def test_een_streepje_is_geen_nul_en_iets_anders_dan_niet_bekend() -> None:
    panel = _panel(_punten("Taakstelling", -80, None, "-"), _punten("Vervoer", None, 4))
    assert {"geen bedrag", "niet bekend"} <= set(texts(panel))
    assert "0" not in texts(panel)
    assert len(places(panel, "bar")) == 2


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_ook_zonder_positieve_bedragen_passen_de_woorden(size: Size) -> None:
    panel = _panel(_punten("Taakstelling", -80, None), size=size)
    (place,) = (p for p in places(panel, "text") if p["text"] == "niet bekend")
    assert float(str(place["x"])) + size.text_width("niet bekend") <= size.width
