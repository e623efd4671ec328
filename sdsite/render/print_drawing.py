"""Drawings for paper: the charts and icons of the site, with their colours in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from lxml import etree, html

from sdsite.charts.chart import Chart
from sdsite.charts.timeline import Timeline
from sdsite.frozen import frozen
from sdsite.program import templates_folder
from sdsite.render.drawing_file import SVG
from sdsite.render.html import render_part
from sdsite.render.svg import render_svg
from sdsite.render.timeline_svg import render_timeline

LETTER = "Source Sans 3"
"""The letter of the documents, for the words in a drawing."""

_VARIABLE = re.compile(r"var\(--([a-z0-9-]+)\)")
_ICON_STYLE = (
    "svg{{fill:none;stroke:{0};stroke-width:2;stroke-linecap:round;stroke-linejoin:round}}"
    ".vol{{fill:{0};stroke:none}}"
)


@frozen
class Drawing:
    """A chart or a time line, ready for paper."""

    caption: str
    """What its figures are counted in, or how to read it; stands above it."""
    key: tuple[tuple[str, str], ...]
    """The key above it: for each mark its drawing as SVG and its name."""
    svg: str
    """The wide drawing as SVG."""
    ratio: float
    """Its height for a width of 1."""
    note: str
    """What a reader must know not to misread it; may be empty."""


def print_drawing(drawn: Chart | Timeline, colours: Mapping[str, str]) -> Drawing:
    """Give a chart as it stands on the site's wide pages, in these colours by name."""
    made = render_svg(drawn) if isinstance(drawn, Chart) else render_timeline(drawn)
    box = html.fragment_fromstring(made, parser=html.HTMLParser(encoding="utf-8"))
    style = _style(colours)
    key = tuple(
        (_svg_of(item[0], style), item.text_content().strip())
        for item in box.iterfind("ul[@class='grafiek__sleutel']/li")
    )
    wide = next(each for each in etree.fromstring(made) if "--breed" in each.get("class", ""))
    _, _, width, height = map(float, wide.get("viewBox", "").split())
    return Drawing(
        caption=box.findtext("p[@class='grafiek__eenheid']") or "",
        key=key,
        svg=_svg_of(wide, style),
        ratio=round(height / width, 4),
        note=box.findtext("p[@class='grafiek__noot']") or "",
    )


def print_icon(name: str, colour: str) -> str:
    """Give an icon of the site as SVG in one colour `#rrggbb`."""
    root = etree.fromstring(str(render_part("icoon", name)))
    root.attrib.clear()
    root.set("viewBox", "0 0 20 20")
    return _svg_of(root, _ICON_STYLE.format(colour))


@cache
def _rules() -> str:
    """The colours of the roles in a chart, as the style sheet of the site gives them."""
    css = (templates_folder() / "assets/css/grafiek.css").read_text("utf-8")
    return "".join(line for line in css.splitlines() if line.startswith(".g-"))


def _style(colours: Mapping[str, str]) -> str:
    rules = _VARIABLE.sub(lambda name: colours[name[1]], _rules())
    return f'svg{{fill:none;font-family:"{LETTER}"}}{rules}'


def _svg_of(drawing: etree._Element, style: str) -> str:
    """A drawing by itself: without what only the page can read, with its colours."""
    root = etree.fromstring(etree.tostring(drawing, with_tail=False))
    for name in ("class", "role", "aria-labelledby", "aria-describedby", "aria-hidden"):
        root.attrib.pop(name, None)
    for words in (*root.iter(f"{{{SVG}}}title"), *root.iter(f"{{{SVG}}}desc")):
        parent = words.getparent()
        if parent is not None:
            parent.remove(words)
    sheet = etree.Element(f"{{{SVG}}}style")
    sheet.text = style
    root.insert(0, sheet)
    text = etree.tostring(root, encoding="unicode")
    return text if f'xmlns="{SVG}"' in text else text.replace("<svg", f'<svg xmlns="{SVG}"', 1)
