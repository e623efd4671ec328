"""One plot with its axes, and the marks that can stand in it, as Altair layers.

Positions across are counted in places: the first year or post is 0, the next is 1. The axes are
marks like the others: those that Vega makes took a quarter of the time of a drawing.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import field, replace
from functools import cache
from types import MappingProxyType
from typing import Any

import altair as alt
from altair.utils.schemapi import debug_mode

from sdsite.charts.scale import Axis
from sdsite.charts.theme import FONT, GRID, INK, LINE, QUIET, Size
from sdsite.frozen import frozen

AXIS_PADDING = 6
"""Space between the labels of the upright axis and the plot."""


FIELDS = {
    "x2": "x2",
    "y2": "y2",
    "text": "text",
    "fill": "colour",
    "stroke": "colour",
}
"""The field of a place that a channel needs, beside x and y."""

CHANNELS: Mapping[str, Any] = MappingProxyType(
    {
        "x": alt.X("x:Q", axis=None),
        "y": alt.Y("y:Q", axis=None),
        "x2": alt.X2("x2"),
        "y2": alt.Y2("y2"),
        "text": alt.Text("text:N"),
        "fill": alt.Fill("colour", type="nominal", scale=None, legend=None),
        "stroke": alt.Stroke("colour", type="nominal", scale=None, legend=None),
    }
)
"""What a channel of a drawing is read from, beside x and y."""

EVEN = {"nice": False, "zero": False}
"""A scale from end to end of its domain."""

CORNERS = ("x2", "y2")
"""The channels of a mark that goes from corner to corner."""

LEFT: Mapping[str, object] = MappingProxyType({"align": "left"})
RIGHT: Mapping[str, object] = MappingProxyType({"align": "right"})
MIDDLE: Mapping[str, object] = MappingProxyType({"align": "center"})
"""The look of a text that begins or ends at its place, or has it in its middle as most have."""

BOLD: Mapping[str, object] = MappingProxyType({"fontWeight": 600})
"""The look of a text that stands out."""

SIDE = 8
"""Room kept free to the right of a plot."""

Spec = dict[str, object]
"""A Vega-Lite specification, or the part of one that stands for a panel."""

_unchecked = debug_mode(arg=False)
"""Without Altair's own look at every part against its schema, which takes longer than the part.

The tests hold whole specifications of every form against it.
"""


@frozen
class Place:
    """A point in a plot with an optional second corner and text."""

    x: float
    """Position across, in places."""

    y: float
    """Position on the upright axis."""

    x2: float = 0.0
    """The other side of a bar or rule."""

    y2: float = 0.0
    """The other end of a bar or rule."""

    text: str = ""
    """What a label says."""

    colour: str = ""
    """What a bar is filled with; the colour of a line, the edge of a sign or a text."""

    look: Mapping[str, object] = field(default_factory=dict)
    """What else it looks like, by the name Vega-Lite has for it: `strokeWidth`, `align`."""


@frozen
class Plot:
    """The frame that all layers of one panel share."""

    size: Size
    """The measures of the drawing."""

    width: float
    """Width of the plot itself, without the room for the names of its ticks."""

    height: float
    """Height of the plot itself, without axes."""

    left: float
    """The position across at the left side."""

    right: float
    """The position across at the right side."""

    axis: Axis
    """The upright axis."""

    x_labels: tuple[tuple[int, str], ...] = ()
    """The places that are named under the plot, each with its name."""

    axis_width: float = 0.0
    """Room for the labels of the upright axis; 0 for a plot that shows no upright axis."""

    def pixel_x(self, x: float) -> float:
        """Give the distance from the left side of the plot."""
        return (x - self.left) * self.width / (self.right - self.left)

    def position(self, pixel: float) -> float:
        """Give the position at a distance from the left side: the inverse of `pixel_x`."""
        return self.left + pixel * (self.right - self.left) / self.width

    def bars(self, places: Sequence[Place]) -> list[Spec]:
        """Draw a bar from corner to corner, filled with its colour."""
        return self._layer("bar", places, (*CORNERS, "fill"))

    def rules(self, places: Sequence[Place]) -> list[Spec]:
        """Draw a straight line from corner to corner."""
        return self._layer("rule", places, (*CORNERS, "stroke"))

    def points(self, places: Sequence[Place], size: int = 50) -> list[Spec]:
        """Draw a small sign at each point."""
        return self._layer("point", places, ("stroke",), strokeWidth=2, size=size, opacity=1)

    def texts(self, places: Sequence[Place], angle: int = 0) -> list[Spec]:
        """Write a text at each point, in the type of the drawing, turned by degrees."""
        placed = [replace(place, look={**MIDDLE, **place.look}) for place in places]
        style = {"fontSize": self.size.font, "baseline": "middle", "angle": angle}
        return self._layer("text", placed, ("text", "fill"), **style)

    def grid(self) -> list[Place]:
        """Give a line at each tick; a stronger one at zero, over the others."""
        ticks = sorted(self.axis.ticks, key=lambda tick: not tick)
        return [
            Place(self.left, tick, self.right, tick, colour=GRID if tick else LINE)
            for tick in ticks
        ]

    def names(self) -> list[Place]:
        """Name the ticks to the left of the plot, and places under it."""
        left = self.position(-AXIS_PADDING)
        under = self.axis.value(self.height + AXIS_PADDING + self.size.font / 2, self.height)
        ticks = zip(self.axis.ticks, self.axis.labels(), strict=True)
        return [
            *(Place(left, y, text=text, colour=QUIET, look=RIGHT) for y, text in ticks),
            *(Place(x, under, text=text, colour=QUIET) for x, text in self.x_labels),
        ]

    def layered(self, layers: Sequence[Spec], title: str = "") -> Spec:
        """Put the layers over each other, in this order, with the panel's title above."""
        width = self.axis_width + self.width
        panel: Spec = {"layer": list(layers), "width": width, "height": self.height}
        if title:
            panel["title"] = {**head(title, self.size), "dx": self.axis_width}
        return panel

    def _layer(
        self, kind: str, places: Sequence[Place], channels: Sequence[str], **style: Hashable
    ) -> list[Spec]:
        """Make a layer with these channels beside the position of each place, if there is any."""
        if not places:
            return []
        fields = ["x", "y", *(each for name, each in FIELDS.items() if name in channels)]
        rows = [
            {**{name: getattr(place, name) for name in fields}, **place.look} for place in places
        ]
        own = dict.fromkeys(name for place in places for name in place.look)
        encoding = {**self._position(), **{name: _channel(name) for name in channels}}
        return [
            {"data": {"values": rows}, "mark": _mark(kind, *own, **style), "encoding": encoding}
        ]

    def _position(self) -> Spec:
        """Give the encoding of where places stand, to the right of the names of the ticks."""
        ends = [self.axis_width, self.axis_width + self.width]
        across = {"domain": [self.left, self.right], "range": ends, **EVEN}
        upright = {"domain": [self.axis.low, self.axis.high], **EVEN}
        return {"x": {**_channel("x"), "scale": across}, "y": {**_channel("y"), "scale": upright}}


@cache
@_unchecked
def _channel(name: str) -> Spec:
    """Give the encoding of one channel: made once, for Altair is slow."""
    encoding = alt.FacetedEncoding(**{name: CHANNELS[name]})
    chart = alt.Chart(mark="point", encoding=encoding).to_dict(validate=False)
    channel: Spec = chart["encoding"][name]
    return channel


@cache
@_unchecked
def _mark(kind: str, *own: str, **style: Hashable) -> Spec:
    """Make a mark from its look by name; what is `own` to each place, its row says."""
    look: dict[str, Any] = {name: alt.ExprRef(f"datum.{name}") for name in own}
    look |= {"type": kind, **style}
    mark: Spec = alt.MarkDef(**look).to_dict(validate=False)
    return mark


def edge(colour: str, dash: Sequence[int] = ()) -> Mapping[str, object]:
    """Give the look of an open bar: a plan, or dashed for a prognosis."""
    look: dict[str, object] = {"stroke": colour, "strokeWidth": 1.5}
    return look | ({"strokeDash": list(dash)} if dash else {})


def axis_width(axis: Axis, size: Size) -> float:
    """Give the room that the labels of an upright axis need."""
    return max(size.text_width(label) for label in axis.labels()) + AXIS_PADDING


def x_labels(xs: Sequence[str], width: float, size: Size) -> tuple[tuple[int, str], ...]:
    """Name every place under a plot, or every other place where the names would touch."""
    widest = max(size.text_width(x) for x in xs)
    every = 1 if (widest + 2) * len(xs) <= width else 2
    return tuple((place, x) for place, x in enumerate(xs) if place % every == 0)


def head(text: str, size: Size, weight: int = 600) -> Spec:
    """Give the title of a panel, or of panels that stand together."""
    style = {"fontSize": size.font, "fontWeight": weight, "offset": 6, "color": INK}
    return {"text": text, "anchor": "start", "frame": "group", **style}


def specification(panel: Spec) -> Spec:
    """Dress a panel, or panels that stand together, in the theme: a whole specification.

    Its figures stand apart from it, as data sets by name: drawings that differ in their figures
    alone have the rest alike.
    """
    datasets: dict[str, object] = {}
    whole = {"$schema": alt.SCHEMA_URL, "config": _theme(), **panel}
    return {key: _apart(each, datasets) for key, each in whole.items()} | {"datasets": datasets}


def _apart(part: object, datasets: dict[str, object]) -> object:
    """Put the figures of all layers among the data sets; what comes back names them instead."""
    if isinstance(part, list):
        return [_apart(each, datasets) for each in part]
    if not isinstance(part, dict):
        return part
    if "values" in part:
        name = f"figures-{len(datasets)}"
        datasets[name] = part["values"]
        return {"name": name}
    return {key: _apart(each, datasets) for key, each in part.items()}


@cache
@_unchecked
def _theme() -> Spec:
    """Give what all drawings have in common."""
    config = alt.Config(
        font=FONT,
        background="transparent",
        padding={"left": 2, "right": 2, "top": 6, "bottom": 7},
        view=alt.ViewConfig(stroke=None),
        mark=alt.MarkConfig(invalid=None),  # each place has its figures: they are not looked at
        aria=False,
    )
    theme: Spec = config.to_dict(validate=False)
    return theme
