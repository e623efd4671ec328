"""The icons of labels: each in the style sheet once, as a picture that holds nothing else."""

from __future__ import annotations

import re
from typing import get_args
from urllib.parse import unquote

from lxml import etree

from sdsite.pages.icons import Icon
from sdsite.pages.parts import Label
from sdsite.render.html import render_part
from sdsite.render.icons import icon_styles

RULE = re.compile(r'^\.i-([a-z-]+)\{--i:url\("data:image/svg\+xml,([^"]+)"\)\}$', re.MULTILINE)


def test_elk_pictogram_van_een_label_heeft_een_regel() -> None:
    rules = dict(RULE.findall(icon_styles()))
    assert set(rules) == set(get_args(Icon))
    for text in rules.values():
        drawing = etree.fromstring(unquote(text))
        assert drawing.get("viewBox") == "0 0 20 20"
        assert len(drawing)


def test_een_label_noemt_zijn_pictogram_en_tekent_het_niet() -> None:
    html = render_part("statuslabel", Label("overgenomen", "goed", "vinkje"))
    assert html == '<span class="statuslabel statuslabel--goed i-vinkje">overgenomen</span>'
