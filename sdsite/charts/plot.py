"""One plot with its axes, and the marks that can stand in it, as Altair layers.

Positions across are counted in places: the first year or post is 0, the next is 1.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any

import altair as alt
from altair.utils.schemapi import debug_mode

from sdsite.charts.scale import Axis
from sdsite.charts.theme import FONT, GRID, GROUND, INK, LINE, QUIET, Size
from sdsite.frozen import frozen

AXIS_PADDING = 6
"""Space between the labels of the upright axis and the plot."""


FIELDS = {
    "x2": "x2",
    "y2": "y2",
    "text": "text",
    "detail": "group",
    "fill": "colour",
    "stroke": "colour",
}
"""The field of a place that a channel needs, beside x and y."""

CHANNELS: Mapping[str, Any] = MappingProxyType(
    {
        "x2": alt.X2("x2"),
        "y2": alt.Y2("y2"),
        "text": alt.Text("text:N"),
        "detail": alt.Detail("group:N"),
        "order": alt.Order("x:Q"),
        "fill": alt.Fill("colour", type="nominal", scale=None, legend=None),
        "stroke": alt.Stroke("colour", type="nominal", scale=None, legend=None),
    }
)
"""What a channel of a drawing is read from, beside x and y."""

CORNERS = ("x2", "y2")
"""The channels of a mark that goes from corner to corner."""

GROUPED = ("detail", "order")
"""The channels of a line that may be broken."""

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

    group: int = 0
    """Which line a point belongs to."""

    colour: str = ""
    """The colour of a full bar or a text, in a layer of more than one colour."""


@frozen
class Plot:
    """The frame that all layers of one panel share."""

    size: Size
    """The measures of the drawing."""

    width: float
    """Width of the plot itself, without axes."""

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

    def bars(self, places: Sequence[Place]) -> Spec:
        """Draw a full bar from corner to corner, each in its own colour."""
        return self._layer(places, _mark("bar", {}), (*CORNERS, "fill"))

    def open_bars(self, places: Sequence[Place], colour: str, dash: Sequence[int] = ()) -> Spec:
        """Draw an open bar from corner to corner: a plan, or dashed for a prognosis."""
        style = {"fill": GROUND, "stroke": colour, "strokeWidth": 1.5, "strokeDash": list(dash)}
        return self._layer(places, _mark("bar", style), CORNERS)

    def grid(self) -> list[Spec]:
        """Draw a line at each tick; a stronger one at zero, over the others."""
        ticks = sorted(self.axis.ticks, key=lambda tick: not tick)
        lines = [
            Place(self.left, tick, self.right, tick, colour=GRID if tick else LINE)
            for tick in ticks
        ]
        return [self._layer(lines, _mark("rule", {}), (*CORNERS, "stroke"))] if lines else []

    def rules(self, places: Sequence[Place], colour: str) -> Spec:
        """Draw a straight line from corner to corner."""
        return self._layer(places, _mark("rule", {"color": colour}), CORNERS)

    def line(self, places: Sequence[Place], colour: str, dash: Sequence[int] = ()) -> Spec:
        """Draw a line through the points of each group; `dash` gives dash, gap and offset."""
        style: dict[str, object] = {"color": colour, "strokeWidth": 2.5}
        if dash:
            style |= {"strokeDash": list(dash[:2]), "strokeDashOffset": dash[2]}
        mark = _mark("line", style)
        return self._layer(places, mark, GROUPED)

    def points(self, places: Sequence[Place], colour: str, shape: str, **style: object) -> Spec:
        """Draw a small sign at each point."""
        look = {"fill": colour, "stroke": colour, "strokeWidth": 2, "size": 50, "opacity": 1}
        return self._layer(places, _mark("point", {**look, "shape": shape, **style}))

    def texts(self, places: Sequence[Place], **style: object) -> Spec:
        """Write a text at each point, in the type of the drawing, each in its own colour."""
        mark = _mark("text", {"fontSize": self.size.font, "baseline": "middle", **style})
        return self._layer(places, mark, ("text", "fill"))

    def layered(self, layers: Sequence[Spec], title: str = "") -> Spec:
        """Put the layers over each other, in this order, with the panel's title above."""
        panel: Spec = {"layer": list(layers), "width": self.width, "height": self.height}
        return panel | ({"title": head(title, self.size)} if title else {})

    def _layer(self, places: Sequence[Place], mark: Spec, channels: Sequence[str] = ()) -> Spec:
        """Make a layer with these channels beside the position of each place."""
        fields = ["x", "y", *(field for name, field in FIELDS.items() if name in channels)]
        rows = [{field: getattr(place, field) for field in fields} for place in places]
        return {"data": {"values": rows}, "mark": mark, "encoding": _encoding(self, channels)}


def _encoding(plot: Plot, channels: Sequence[str]) -> Spec:
    """Give the encoding of a layer; what layers have in common is made once, for Altair is slow."""
    own = {name: _channel(name) for name in channels}
    return {**_position(plot), **own}


@lru_cache(maxsize=16)
@_unchecked
def _position(plot: Plot) -> Spec:
    """Give the encoding of where all places of a plot stand."""
    return _spec(alt.FacetedEncoding(x=_x(plot), y=_y(plot)))


@cache
@_unchecked
def _channel(name: str) -> object:
    """Give the encoding of one channel, which is the same in every plot."""
    return _spec(alt.FacetedEncoding(**{name: CHANNELS[name]}))[name]


def _spec(encoding: alt.FacetedEncoding) -> Spec:
    spec: Spec = alt.Chart(mark="point", encoding=encoding).to_dict(validate=False)["encoding"]
    return spec


def _x(plot: Plot) -> alt.X:
    """Give the positions across, with the names under the plot."""
    scale = alt.Scale(domain=[plot.left, plot.right], nice=False, zero=False)
    if not plot.x_labels:
        return alt.X("x:Q", scale=scale, axis=None)
    words = json.dumps({str(place): name for place, name in plot.x_labels}, ensure_ascii=False)
    values = [place for place, _ in plot.x_labels]
    axis = alt.Axis(values=values, labelExpr=f"{words}[datum.value]", grid=False, title=None)
    return alt.X("x:Q", scale=scale, axis=axis)


def _y(plot: Plot) -> alt.Y:
    """Give the positions on the upright axis, with its ticks."""
    scale = alt.Scale(domain=[plot.axis.low, plot.axis.high], nice=False, zero=False)
    if not plot.axis_width:
        return alt.Y("y:Q", scale=scale, axis=None)
    axis = alt.Axis(
        values=list(plot.axis.ticks),
        format=f",.{plot.axis.decimals}f",
        title=None,
        grid=False,
        minExtent=plot.axis_width,
        maxExtent=plot.axis_width,
    )
    return alt.Y("y:Q", scale=scale, axis=axis)


@_unchecked
def _mark(kind: str, style: Mapping[str, object]) -> Spec:
    """Make a mark from its look by name."""
    look: dict[str, Any] = {"type": kind, **style}
    mark: Spec = alt.MarkDef(**look).to_dict(validate=False)
    return mark


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


@_unchecked
def specification(panel: Spec, size: Size) -> Spec:
    """Dress a panel, or panels that stand together, in the theme: a whole specification."""
    axis: dict[str, Any] = {
        "labelFontSize": size.font,
        "labelColor": QUIET,
        "labelFlush": False,
        "labelOverlap": False,
        "gridColor": GRID,
        "domain": False,
        "ticks": False,
        "labelPadding": AXIS_PADDING,
        "labelLimit": 0,  # a label is never cut off, so its width need not be known for that
    }
    config = alt.Config(
        font=FONT,
        background="transparent",
        padding={"left": 2, "right": 2, "top": 6, "bottom": 7},
        view=alt.ViewConfig(stroke=None),
        mark=alt.MarkConfig(invalid=None),  # each place has its figures: they are not looked at
        axis=alt.AxisConfig(**axis),
        aria=False,
    )
    return {"$schema": alt.SCHEMA_URL, "config": config.to_dict(validate=False), **panel}
