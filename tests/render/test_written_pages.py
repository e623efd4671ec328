"""A written page is made once: the same HTML and headings come back, in another process too."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdsite.cache import Cache
from sdsite.pages.bladzijde import Geschreven
from sdsite.pages.parts import Link
from sdsite.render import written_pages
from sdsite.render.markdown import render_markdown
from sdsite.render.written_pages import recall_written, render_written

TEXT = Geschreven(
    "over/",
    "## Wat & hoe\n\nZie [[advies-1]].\n\n## Tot slot",
    {"advies-1": Link("Advies over tijd", "adviezen/1/")},
)


def test_wat_bewaard_is_is_wat_er_gemaakt_werd(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _process in range(2):
        monkeypatch.setattr(written_pages, "_known", {})
        recall_written((TEXT,), Cache(tmp_path))
        assert render_written(TEXT) == render_markdown(TEXT)


def test_een_andere_tekst_of_een_ander_doel_wordt_gemaakt() -> None:
    moved = Geschreven("over/", TEXT.text, {"advies-1": Link("Advies over tijd", "elders/")})
    recall_written((TEXT,), Cache())
    assert "site:elders/" in render_written(moved).html
    assert "site:adviezen/1/" in render_written(TEXT).html
