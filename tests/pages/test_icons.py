"""The drawings a part may name: each is there, and hidden from who hears the page."""

from __future__ import annotations

from typing import get_args

import pytest

from sdsite.pages.icons import Icon, WayInIcon
from sdsite.render.html import render_part


@pytest.mark.parametrize("name", sorted({*get_args(Icon), *get_args(WayInIcon)}))
def test_elk_pictogram_heeft_een_tekening(name: str) -> None:
    svg = render_part("icoon", name)
    assert 'aria-hidden="true"' in svg
    assert "<path" in svg or "<circle" in svg
