"""The icons of status labels as a style sheet: each is drawn once, however many labels bear it."""

from __future__ import annotations

from typing import get_args
from urllib.parse import quote

from lxml import etree

from sdsite.pages.icons import Icon
from sdsite.render.drawing_file import SVG
from sdsite.render.html import render_part

_LINES = {
    "fill": "none",
    "stroke": "#000",
    "stroke-width": "2",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}


def icon_styles() -> str:
    """A rule for each icon of a label: `.i-vinkje` has its drawing as a mask, `--i`."""
    return "".join(f'.i-{name}{{--i:url("{_address(name)}")}}\n' for name in get_args(Icon))


def _address(name: str) -> str:
    """A drawing as an address that holds it whole."""
    drawn = etree.fromstring(str(render_part("icoon", name)))
    root = etree.Element(f"{{{SVG}}}svg", nsmap={None: SVG})
    root.set("viewBox", drawn.get("viewBox", ""))
    for key, value in _LINES.items():
        root.set(key, value)
    for shape in drawn:
        copy = etree.SubElement(root, f"{{{SVG}}}{etree.QName(shape).localname}")
        for key, value in shape.attrib.items():
            copy.set(*(("fill", "#000") if key == "class" else (key, value)))
    return "data:image/svg+xml," + quote(etree.tostring(root, encoding="unicode"), safe="/:= ")
