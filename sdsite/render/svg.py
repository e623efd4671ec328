"""A chart → accessible static SVG, in colours that the site's style sheet decides.

The converter's own labels are English and fail axe (svg-img-alt): they go, and the root of each
drawing gets `role="img"` with a Dutch title and description. A chart has two drawings, one for a
phone and one for a wide column; `grafiek.css` shows the one that fits.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial

from lxml import etree

from sdsite.apart import apart
from sdsite.cache import NO_CACHE, Cache
from sdsite.charts import Chart, Drawn, KeyEntry
from sdsite.charts.theme import ROLES
from sdsite.render.converter import converted, first_drawing_in, load_converter
from sdsite.render.drawing_file import SVG, drawing_file, refer
from sdsite.render.view_digest import view_digest

KEPT = (
    *("d", "transform", "x1", "y1", "x2", "y2", "width", "height", "viewBox", "opacity"),
    *("text-anchor", "font-size", "font-weight"),
    *("stroke-width", "stroke-dasharray", "stroke-dashoffset", "stroke-miterlimit"),
)
"""The attributes a drawing may have in the page: shapes and sizes, no styles, no links."""
VARIANTS = ("smal", "breed")
"""The two drawings of a chart: for a phone and for a wide column."""

_ANY = b"any"
"""Instead of a chart in the cache: that some were drawn before."""
_NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")
_NO_SHIFT = re.compile(r"^translate\(0,0\)$")
_DEFAULTS = {"opacity": "1", "stroke-miterlimit": "10"}


_drawn: dict[bytes, bytes] = {}
"""What this process has at hand: each chart as it is drawn, by the digest of its values."""


Draw = Callable[[Sequence[Chart]], Callable[[], Sequence[bytes]]]
"""Begins to draw charts; what it gives waits for them, as HTML with all shapes, in order."""


def chart_drawer(cores: int = 1, kept: Cache = NO_CACHE) -> Draw:
    """What draws charts: with more cores a process of its own, which waits for them.

    It takes some 115 MB, and holds besides what this process holds now: ask for it before anything
    is read. Where none are `kept`, it loads Altair and the converter in the meantime. One that has
    drawn before draws itself: the converter works in threads, which a fork has not. For the same
    reason charts are drawn before a process is forked that renders pages.
    """
    cores = 1 if first_drawing_in.cache_info().currsize else cores
    first = cores > 1 and kept.recall(_version(kept), _ANY) is None
    return apart(partial(_drawer, cores), cores, at_once=first)


def draw_charts(charts: Iterable[Chart], kept: Cache, draw: Draw) -> Callable[[], None]:
    """Begin to draw these charts, but for those that are `kept`; call what comes back to have them.

    To call it again does nothing. When all are kept, neither Altair nor the converter is loaded.
    """
    version = _version(kept)
    new: dict[bytes, Chart] = {}
    for chart in charts:
        inputs = view_digest(chart)
        known = _drawn.get(inputs) or kept.recall(version, inputs)
        if known is None:
            new[inputs] = chart
        else:
            _drawn[inputs] = known
    made = draw(tuple(new.values())) if new else tuple

    def finish() -> None:
        drawn = dict(zip(new, made(), strict=True))
        _drawn.update(drawn)
        kept.keep(version, drawn | {_ANY: b""} if drawn else {})

    return cache(finish)


def _version(kept: Cache) -> str:
    return f"drawing {kept.program}"


def render_svg(chart: Chart, address: str = "") -> str:
    """Give a chart as HTML: what it counts in, its key, its two drawings and its note.

    With an address the shapes of the drawings are shown from the file there. The same chart always
    gives the same text. A colour that is not in the theme of the charts is our bug and raises
    ValueError.
    """
    drawn = _box(chart, view_digest(chart))
    if not address:
        return drawn.decode()
    box = etree.fromstring(drawn)
    for variant, drawing in _drawings(box):
        refer(drawing, address, variant)
    return etree.tostring(box, encoding="unicode")


def chart_file(chart: Chart) -> bytes:
    """Give the file with the shapes of the two drawings of a chart."""
    return drawing_file(_drawings(etree.fromstring(_box(chart, view_digest(chart)))))


def _drawings(box: etree._Element) -> tuple[tuple[str, etree._Element], ...]:
    """The drawings in the HTML of a chart, each with the name of its variant."""
    return tuple(zip(VARIANTS, box.iterfind(f"{{{SVG}}}svg"), strict=True))


def _box(chart: Chart, inputs: bytes) -> bytes:
    """A chart as HTML with all its shapes, drawn once."""
    if inputs not in _drawn:
        (_drawn[inputs],) = _drawer(1)((chart,))
    return _drawn[inputs]


def _drawer(cores: int) -> Callable[[Sequence[Chart]], list[bytes]]:
    """What draws charts here; with more cores Altair has a process of its own.

    It is forked before the converter is loaded, and gone when that draws: side by side they would
    take 90 MB more.
    """
    specify = apart(_specifier, cores, at_once=True)
    if cores > 1:
        load_converter()

    def drawn(charts: Sequence[Chart]) -> list[bytes]:
        return [_made(*each) for each in zip(charts, specify(charts)(), strict=True)]

    return drawn


def _specifier() -> Callable[[Sequence[Chart]], list[Drawn]]:
    from sdsite.charts.drawing import draw  # noqa: PLC0415  a fifth of a second to load

    return lambda charts: list(map(draw, charts))


def _made(chart: Chart, drawn: Drawn) -> bytes:
    box = etree.Element("div", {"class": "grafiek"})
    append_paragraph(box, "grafiek__eenheid", chart.caption)
    if drawn.key:
        append_key(box, drawn.key)
    for variant, spec in zip(VARIANTS, (drawn.narrow, drawn.wide), strict=True):
        box.append(_drawing(chart, spec, variant))
    if drawn.note:
        append_paragraph(box, "grafiek__noot", drawn.note)
    return etree.tostring(box, encoding="utf-8")


def append_paragraph(parent: etree._Element, class_: str, text: str) -> None:
    """Add a line of words."""
    etree.SubElement(parent, "p", {"class": class_}).text = text


def append_key(parent: etree._Element, entries: Sequence[KeyEntry]) -> None:
    """Add the key: a small drawing of each mark with its name; the name alone is read aloud."""
    key = etree.SubElement(parent, "ul", {"class": "grafiek__sleutel"})
    for entry in entries:
        item = etree.SubElement(key, "li")
        head = {"viewBox": "0 0 20 14", "class": "grafiek__teken", "aria-hidden": "true"}
        sign = etree.SubElement(item, f"{{{SVG}}}svg", head, nsmap={None: SVG})
        etree.SubElement(sign, f"{{{SVG}}}path", _mark(entry))
        name = etree.SubElement(item, "span")
        name.text = entry.label


def _mark(entry: KeyEntry) -> dict[str, str]:
    """Give the shape of a mark in the key."""
    fill, line = f"g-vlak-{entry.role}", f"g-lijn-{entry.role}"
    bar = "M2,2h16v10h-16Z"
    marks = {
        "bar": {"d": bar, "class": fill},
        "open": {"d": bar, "class": f"g-vlak-grond {line}", "stroke-width": "1.5"},
        "dashed": {
            "d": bar,
            "class": f"g-vlak-grond {line}",
            "stroke-width": "1.5",
            "stroke-dasharray": "4,3",
        },
        "line": {"d": "M0,7h20", "class": line, "stroke-width": "2.5"},
        "dot": {"d": "M5,7a5,5,0,1,1,10,0a5,5,0,1,1,-10,0Z", "class": fill},
        "diamond": {"d": "M10,1l6,6l-6,6l-6,-6Z", "class": fill},
    }
    return marks[entry.mark]


def _drawing(chart: Chart, spec: Mapping[str, object], variant: str) -> etree._Element:
    """Convert one specification into a drawing of the page."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(converted(spec).encode("utf-8"), parser)
    _remove_what_draws_nothing(root)
    for element in root.iter():
        _dress(element)
    _flatten(root)
    return _named(root, chart, variant)


def _remove_what_draws_nothing(root: etree._Element) -> None:
    """Take out hidden paths, backgrounds, and groups that are left without children."""
    for element in reversed(list(root.iter())):
        parent = element.getparent()
        if parent is None:
            continue
        hidden = element.get("display") == "none" or element.get("class") == "background"
        if hidden or (element.tag == f"{{{SVG}}}g" and not len(element)):
            parent.remove(element)


def _dress(element: etree._Element) -> None:
    """Replace colours by the class of their role; the page decides on type, and names the parts."""
    classes = []
    for paint, prefix in (("fill", "g-vlak"), ("stroke", "g-lijn")):
        colour = element.get(paint, "none")
        if colour in ("none", "transparent"):
            continue
        if colour not in ROLES:
            raise ValueError(f"colour {colour} is not in the theme of the charts")
        classes.append(f"{prefix}-{ROLES[colour]}")
    kept = {
        name: _NUMBER.sub(_rounded, value)
        for name, value in ((str(name), str(value)) for name, value in element.attrib.items())
        if name in KEPT and _DEFAULTS.get(name) != value
    }
    element.attrib.clear()
    if classes:
        element.set("class", " ".join(classes))
    for name, value in kept.items():
        if not (name == "transform" and _NO_SHIFT.match(value)):
            element.set(name, value)


def _rounded(number: re.Match[str]) -> str:
    """Write a position with at most two decimals: finer than any screen."""
    text = f"{float(number[0]):.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _flatten(root: etree._Element) -> None:
    """Lift the children out of groups that change nothing."""
    for group in [element for element in root.iter(f"{{{SVG}}}g") if not element.attrib]:
        parent = group.getparent()
        if parent is not None:
            place = parent.index(group)
            parent[place : place + 1] = list(group)


def _named(root: etree._Element, chart: Chart, variant: str) -> etree._Element:
    """Give the root its role, title and description, and leave its size to the page."""
    title, desc = f"{chart.id}-{variant}-titel", f"{chart.id}-{variant}-uitleg"
    view = root.get("viewBox", "")
    drawing = etree.Element(f"{{{SVG}}}svg", nsmap={None: SVG})
    drawing.set("class", f"grafiek__tekening grafiek__tekening--{variant}")
    drawing.set("viewBox", view)
    drawing.set("role", "img")
    drawing.set("aria-labelledby", title)
    drawing.set("aria-describedby", desc)
    for tag, id_, text in (("title", title, chart.title), ("desc", desc, chart.description)):
        etree.SubElement(drawing, f"{{{SVG}}}{tag}", {"id": id_}).text = text
    drawing.extend(list(root))
    return drawing
