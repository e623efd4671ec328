"""Figures that tests of charts draw: each form with what makes it hard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from sdsite.charts import Chart, Punt
from sdsite.charts.forms import Opschrift, balance_chart, bar_chart, line_chart, post_chart

LONG = "Nog in te vullen taakstelling interventieprogramma"
YEARS = ("2019", "2020", "2021", "2022")


def opschrift(unit: str = "€") -> Opschrift:
    """Make what an editor writes with a chart."""
    return Opschrift("grafiek-proef", "De kosten stijgen", "De kosten stijgen elk jaar.", unit)


def years(reeks: str, *values: int | None, paneel: str = "", stand: str = "") -> list[Punt]:
    """Make a series through four years, of which the last is a prognosis."""
    return [
        Punt(
            reeks,
            year,
            None if value is None else Decimal(value),
            "prognose" if year == "2022" else "realisatie",
            paneel=paneel,
            stand=stand,
        )
        for year, value in zip(YEARS, values, strict=True)
    ]


BUDGET = [
    *years("Budget", 35_389_964, 35_935_402, 35_099_195, 32_630_869),
    *years("Kosten", 32_477_289, 34_067_296, 34_218_916, 33_462_056),
]
POSTS = [
    Punt(reeks, post, None if value is None else Decimal(value), soort)
    for reeks, soort, values in (
        ("Begroting", "gewijzigd", (9713, -983, -10)),
        ("Jaarrekening", "realisatie", (10085, -999, None)),
    )
    for post, value in zip(("Ondersteuning", "Eigen bijdragen", LONG), values, strict=True)
]
BALANCE = [
    punt
    for paneel in ("Wmo", "Jeugd")
    for stand in ("begin 2023", "eind 2023")
    for reeks, values in (
        ("Besparingen", (0, 1_934_000, 4_929_000, 8_495_500)),
        ("Investeringen", (-125_000, -2_261_400, -3_313_800, -4_219_000)),
        ("Saldo", (-125_000, -327_400, 1_615_200, 4_276_500)),
    )
    for punt in years(reeks, *values, paneel=paneel, stand=stand)
]
CASES: list[tuple[Callable[[Opschrift, Sequence[Punt]], Chart], list[Punt]]] = [
    (line_chart, BUDGET),
    (bar_chart, BUDGET),
    (post_chart, POSTS),
    (balance_chart, BALANCE),
    (line_chart, years("Kosten", 1, None, 3, 4)),
    (line_chart, years("Kosten", 7, None, None, None)),
    (bar_chart, years("Kosten", 0, None, -3, 4)),
]
