"""The converter: never twice the same work, never in a fork, and it leaves no trace."""

from __future__ import annotations

import os

import pytest

from sdsite.charts.drawing import draw
from sdsite.charts.forms import line_chart
from sdsite.render.converter import FONT_SETTINGS, _compiled, converted
from tests.charts.figures import BUDGET, opschrift, years

LINES = line_chart(opschrift(), BUDGET)


def test_in_een_afgesplitst_proces_wacht_niemand_eeuwig_op_een_tekening() -> None:
    spec = draw(LINES).wide
    converted(spec)
    child = os.fork()
    if child == 0:
        try:
            converted(spec)
        except RuntimeError:
            os._exit(3)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 3


def test_tekenen_laat_de_omgeving_zoals_zij_was(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = draw(LINES).wide
    monkeypatch.setenv(FONT_SETTINGS, "/etc/fonts/eigen.conf")
    converted(spec)
    assert os.environ[FONT_SETTINGS] == "/etc/fonts/eigen.conf"
    monkeypatch.delenv(FONT_SETTINGS)
    converted(spec)
    assert FONT_SETTINGS not in os.environ


def test_wat_alleen_in_cijfers_verschilt_wordt_een_keer_vertaald() -> None:
    one, two = (
        draw(line_chart(opschrift(), years("Kosten", 10, each, 30, 40), low=True)).wide
        for each in (18, 19)
    )
    first = converted(one)
    before = _compiled.cache_info().misses
    assert converted(two) != first
    assert _compiled.cache_info().misses == before
