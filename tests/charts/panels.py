"""What tests of drawings look up in a specification: its texts, its marks and where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from sdsite.charts.chart import PROGNOSE, Punt
from sdsite.charts.scale import Measure

COUNT = Measure(1, 0, "Aantal")
"""Figures as they are."""


def through(reeks: str, values: Mapping[str, int | None], *, expected: str = "9999") -> list[Punt]:
    """Make a series through the years; from the year `expected` on it is a prognosis."""
    return [
        Punt(
            reeks,
            year,
            None if value is None else Decimal(value),
            PROGNOSE if year >= expected else "realisatie",
        )
        for year, value in values.items()
    ]


def layers(
    panel: object, kind: str
) -> Iterator[tuple[Mapping[str, object], list[dict[str, object]]]]:
    """Give the style and the places of every layer of one kind of mark, in order of drawing."""
    if isinstance(panel, Mapping):
        mark = panel.get("mark")
        if isinstance(mark, Mapping) and mark.get("type") == kind:
            data = panel["data"]
            assert isinstance(data, Mapping)
            yield mark, list(data["values"])
        for value in panel.values():
            yield from layers(value, kind)
    elif isinstance(panel, Sequence) and not isinstance(panel, str):
        for item in panel:
            yield from layers(item, kind)


def places(panel: object, kind: str) -> list[dict[str, object]]:
    """Give all places of one kind of mark."""
    return [place for _, found in layers(panel, kind) for place in found]


def texts(panel: object) -> list[str]:
    """Give what is written in a panel."""
    return [str(place["text"]) for place in places(panel, "text")]
