"""A time line → accessible static SVG: two drawings, in colours that the style sheet decides."""

from __future__ import annotations

from lxml import etree

from sdsite.charts.timeline import Timeline
from sdsite.charts.timeline_picture import Mark, Picture, Rule, Words
from sdsite.render.drawing_file import SVG, drawing_file, refer
from sdsite.render.svg import append_key, append_paragraph

MARK = 8.0
"""Height of a bar and width of a dot, in pixels."""


def render_timeline(line: Timeline, address: str = "") -> str:
    """Give a time line as HTML: how to read it, its key, its two drawings and its note.

    With an address the shapes of the drawings are shown from the file there.
    """
    box = etree.Element("div", {"class": "grafiek"})
    append_paragraph(box, "grafiek__eenheid", line.caption)
    append_key(box, line.key)
    for variant, picture in _pictures(line):
        drawing = _named(line, picture, variant)
        if address:
            refer(drawing, address, variant)
        else:
            _draw(drawing, picture)
        box.append(drawing)
    append_paragraph(box, "grafiek__noot", line.note)
    return etree.tostring(box, encoding="unicode")


def timeline_file(line: Timeline) -> bytes:
    """Give the file with the shapes of the two drawings of a time line."""
    drawings = tuple((variant, _named(line, each, variant)) for variant, each in _pictures(line))
    for (_, drawing), (_, picture) in zip(drawings, _pictures(line), strict=True):
        _draw(drawing, picture)
    return drawing_file(drawings)


def _pictures(line: Timeline) -> tuple[tuple[str, Picture], ...]:
    return (("smal", line.narrow), ("breed", line.wide))


def _named(line: Timeline, picture: Picture, variant: str) -> etree._Element:
    """A drawing without shapes: its size, its title and its description."""
    title, desc = f"{line.id}-{variant}-titel", f"{line.id}-{variant}-uitleg"
    drawing = etree.Element(f"{{{SVG}}}svg", nsmap={None: SVG})
    drawing.set("class", f"grafiek__tekening grafiek__tekening--{variant}")
    drawing.set("viewBox", f"0 0 {_px(picture.width)} {_px(picture.height)}")
    drawing.set("role", "img")
    drawing.set("aria-labelledby", title)
    drawing.set("aria-describedby", desc)
    for tag, id_, text in (("title", title, line.title), ("desc", desc, line.description)):
        _add(drawing, tag, {"id": id_}).text = text
    return drawing


def _draw(drawing: etree._Element, picture: Picture) -> None:
    left, top, width, height = picture.future
    _add(drawing, "path", {"class": "g-vlak-band", "d": _box(left, top, width, height)})
    for rule in picture.rules:
        _add(drawing, "path", _rule(rule))
    for mark in picture.marks:
        _add(drawing, "path", _mark(mark))
    texts = _add(drawing, "g", {"font-size": _px(picture.font)})
    for words in picture.words:
        _add(texts, "text", _words(words)).text = words.text


def _add(parent: etree._Element, tag: str, attributes: dict[str, str]) -> etree._Element:
    return etree.SubElement(parent, f"{{{SVG}}}{tag}", attributes)


def _rule(rule: Rule) -> dict[str, str]:
    way = f"M{_px(rule.x1)},{_px(rule.y1)}L{_px(rule.x2)},{_px(rule.y2)}"
    return {"class": f"g-lijn-{rule.role}", "d": way, "stroke-width": _px(rule.width)}


def _mark(mark: Mark) -> dict[str, str]:
    """A dot or a bar; what is only announced is open, and drawn inside its edge."""
    inset = 0.75 if mark.planned else 0
    look = {"class": "g-vlak-reeks-1"}
    if mark.planned:
        look = {"class": "g-vlak-grond g-lijn-reeks-1", "stroke-width": "1.5"}
    half = MARK / 2 - inset
    if mark.width:
        box = (mark.x + inset, mark.y - half, mark.width - 2 * inset, 2 * half)
        return look | {"d": _box(*box)}
    r = _px(half)
    way = f"M{_px(mark.x - half)},{_px(mark.y)}a{r},{r},0,1,1,{_px(2 * half)},0"
    return look | {"d": f"{way}a{r},{r},0,1,1,{_px(-2 * half)},0Z"}


def _words(words: Words) -> dict[str, str]:
    place = {"class": f"g-vlak-{words.role}", "x": _px(words.x), "y": _px(words.y)}
    return place | ({"text-anchor": "middle"} if words.middle else {})


def _box(x: float, y: float, width: float, height: float) -> str:
    return f"M{_px(x)},{_px(y)}h{_px(width)}v{_px(height)}h{_px(-width)}Z"


def _px(value: float) -> str:
    """A position with at most two decimals: finer than any screen."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
