"""Facts with a date, as a test of the time line writes them."""

from __future__ import annotations

from sdsite.charts.timeline_picture import Dated
from sdsite.model.datum import parse_datum


def dated(written: str, group: str = "stukken", *, planned: bool = False) -> Dated:
    """A fact on the day or in the period that is written so."""
    moment = parse_datum(written)
    assert moment.begin
    assert moment.eind
    return Dated(group, moment.begin, moment.eind, planned)


MANY = [
    dated(when, group, planned=planned)
    for group in ("besluiten", "adviezen en reacties", "een soort met een heel lange naam")
    for when, planned in (
        *(("2015", False), ("2019", False), ("2020", False), ("2021-W40", False)),
        *(("2022-02", False), ("2022-02-15/2022-07-03", False), ("2023-Q4", False)),
        *(("2024-02-27", False), ("2024", True), ("2026-07-01", True), ("2040", True)),
    )
]
"""Every precision in three rows, over more years than fit."""
