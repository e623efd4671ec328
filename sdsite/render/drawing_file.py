"""The drawings of a chart in a file of their own, which a page shows from there.

A page names the drawing and keeps its place, and its shapes come in with `<use>`. So they cost the
page nothing, are fetched once and kept, and still stand in the letters and colours of the page:
what is drawn with a variable of the style sheet follows it, in light, in dark and on paper.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from lxml import etree

from sdsite.charts.theme import ROLES

SVG = "http://www.w3.org/2000/svg"

_VARIABLES: Mapping[str, str] = MappingProxyType(
    {
        "inkt": "inkt",
        "stil": "inkt-zacht",
        "as": "lijn-sterk",
        "raster": "lijn",
        "grond": "papier",
        "band": "vlak",
        **{role: role.replace("reeks", "grafiek") for role in ROLES.values() if "reeks" in role},
    }
)
"""The role of a colour in a drawing → the variable of the style sheet, as in `grafiek.css`."""

_PAINTS = (("g-vlak-", "fill"), ("g-lijn-", "stroke"))


def refer(drawing: etree._Element, address: str, variant: str) -> None:
    """Let a drawing show its shapes from the file at `address`; it keeps its title and size."""
    del drawing[2:]
    etree.SubElement(drawing, f"{{{SVG}}}use", {"href": f"{address}#{variant}"})


def drawing_file(drawings: Sequence[tuple[str, etree._Element]]) -> bytes:
    """The file with the shapes of these drawings, each a group by its name."""
    root = etree.Element(f"{{{SVG}}}svg", nsmap={None: SVG})
    for variant, drawing in drawings:
        group = etree.SubElement(root, f"{{{SVG}}}g", {"id": variant})
        group.extend(list(drawing)[2:])
        for element in group.iter():
            _paint(element)
    return etree.tostring(root)


def _paint(element: etree._Element) -> None:
    """Say the colour of a shape as a variable, for the classes of a page do not reach it."""
    for name in element.attrib.pop("class", "").split():
        for prefix, paint in _PAINTS:
            if name.startswith(prefix):
                element.set(paint, f"var(--{_VARIABLES[name.removeprefix(prefix)]})")
