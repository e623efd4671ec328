"""Each form of chart: a valid specification, nothing lost, nothing cut off."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from decimal import Decimal

import pytest
from altair.vegalite.v6.schema.core import Root

from sdsite.charts import Chart, KeyEntry, Punt
from sdsite.charts.forms import (
    NOT_ALL_FROM_ZERO,
    NOT_FROM_ZERO,
    OWN_SCALE,
    Opschrift,
    balance_chart,
    bar_chart,
    line_chart,
    post_chart,
)

LONG = "Nog in te vullen taakstelling interventieprogramma"
YEARS = ("2019", "2020", "2021", "2022")


def _opschrift(unit: str = "€") -> Opschrift:
    return Opschrift("grafiek-proef", "De kosten stijgen", "De kosten stijgen elk jaar.", unit)


def _years(reeks: str, *values: int | None, paneel: str = "", stand: str = "") -> list[Punt]:
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
    *_years("Budget", 35_389_964, 35_935_402, 35_099_195, 32_630_869),
    *_years("Kosten", 32_477_289, 34_067_296, 34_218_916, 33_462_056),
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
    for punt in _years(reeks, *values, paneel=paneel, stand=stand)
]
CASES: list[tuple[Callable[[Opschrift, Sequence[Punt]], Chart], list[Punt]]] = [
    (line_chart, BUDGET),
    (bar_chart, BUDGET),
    (post_chart, POSTS),
    (balance_chart, BALANCE),
    (line_chart, _years("Kosten", 1, None, 3, 4)),
    (line_chart, _years("Kosten", 7, None, None, None)),
    (bar_chart, _years("Kosten", 0, None, -3, 4)),
]


def _texts(spec: object) -> list[str]:
    """Give every text that a specification draws from its figures."""
    if isinstance(spec, dict):
        own = [spec["text"]] if isinstance(spec.get("text"), str) else []
        return own + [text for value in spec.values() for text in _texts(value)]
    return [text for item in spec for text in _texts(item)] if isinstance(spec, list) else []


@pytest.mark.parametrize("form, punten", CASES)
def test_elke_tekening_is_een_geldige_specificatie(
    form: Callable[[Opschrift, Sequence[Punt]], Chart], punten: list[Punt]
) -> None:
    chart = form(_opschrift(), punten)
    Root.validate(dict(chart.spec))
    Root.validate(dict(chart.narrow_spec))
    assert chart.punten == tuple(punten)
    assert sum(cell.value is not None for row in chart.rows for cell in row) == sum(
        punt.y is not None for punt in punten
    )


@pytest.mark.parametrize("form, punten", CASES)
def test_dezelfde_cijfers_geven_dezelfde_grafiek(
    form: Callable[[Opschrift, Sequence[Punt]], Chart], punten: list[Punt]
) -> None:
    one, two = form(_opschrift(), punten), form(_opschrift(), punten)
    assert json.dumps(one.spec) == json.dumps(two.spec)
    assert json.dumps(one.narrow_spec) == json.dumps(two.narrow_spec)


def test_een_prognose_is_gestippeld_en_heet_zo() -> None:
    chart = line_chart(_opschrift(), BUDGET)
    assert {"realisatie", "prognose"} <= set(_texts(dict(chart.spec)))
    assert '"strokeDash": [6, 6]' in json.dumps(chart.spec)
    bars = bar_chart(_opschrift(), BUDGET)
    assert KeyEntry("prognose", "dashed", "stil") in bars.key
    assert '"strokeDash": [4, 3]' in json.dumps(bars.spec)


def test_zonder_prognose_staat_het_woord_er_niet() -> None:
    chart = line_chart(_opschrift(), [punt for punt in BUDGET if punt.x != "2022"])
    assert not {"realisatie", "prognose"} & set(_texts(dict(chart.spec)))


def test_lijnen_dragen_hun_naam_en_hebben_dan_geen_sleutel() -> None:
    chart = line_chart(_opschrift(), BUDGET)
    for spec in (chart.spec, chart.narrow_spec):
        assert {"Budget", "Kosten"} <= set(_texts(dict(spec)))
    assert chart.key == ()


def test_lijnen_die_samenvallen_krijgen_een_sleutel() -> None:
    same = [*_years("Budget", 1, 2, 3, 4), *_years("Kosten", 1, 2, 3, 4)]
    assert line_chart(_opschrift(), same).key == (
        KeyEntry("Budget", "line", "reeks-1"),
        KeyEntry("Kosten", "line", "reeks-2"),
    )


def test_een_as_die_niet_bij_nul_begint_wordt_gemeld() -> None:
    assert line_chart(_opschrift(), BUDGET).note == NOT_FROM_ZERO
    assert line_chart(_opschrift(), _years("Kosten", 1, 2, 3, 4)).note == ""
    assert bar_chart(_opschrift(), BUDGET).note == ""


def test_een_kleine_reeks_wordt_niet_platgedrukt_door_een_grote() -> None:
    punten = [*_years("Bijstand", 2061, 2087, 2069, 1988), *_years("IOAZ", 18, 22, 21, 19)]
    chart = line_chart(_opschrift("aantal"), punten)
    assert chart.note == f"{OWN_SCALE} {NOT_ALL_FROM_ZERO}"
    assert "hconcat" in json.dumps(chart.spec)
    assert [column.heading for column in chart.columns] == ["Jaar", "Bijstand", "IOAZ"]


def test_meer_reeksen_dan_kleuren_krijgen_elk_een_paneel() -> None:
    punten = [punt for number in range(6) for punt in _years(f"Post {number}", 1, 2, 3, 4)]
    for form in (line_chart, bar_chart):
        assert OWN_SCALE in form(_opschrift(), punten).note


def test_de_naam_van_een_post_wordt_nooit_afgekapt() -> None:
    chart = post_chart(_opschrift("× € 1.000"), POSTS)
    for spec in (chart.spec, chart.narrow_spec):
        texts = _texts(dict(spec))
        assert set(LONG.split()) <= {word for text in texts for word in text.split()}
        assert {"9.713", "10.085", "−983", "−999", "−10", "niet bekend"} <= set(texts)


def test_een_onbekend_cijfer_is_geen_nul() -> None:
    chart = bar_chart(_opschrift("aantal"), _years("Kosten", 5, None, 3, 4))
    texts = _texts(dict(chart.spec))
    assert "niet bekend" in texts
    assert "0" not in texts


def test_het_saldo_staat_als_getal_onder_elk_jaar() -> None:
    chart = balance_chart(_opschrift(), BALANCE)
    for spec in (chart.spec, chart.narrow_spec):
        texts = _texts(dict(spec))
        assert texts.count("4,3") == 4
        assert {"8,5", "−4,2", "−0,3", "Wmo", "Jeugd", "begin 2023", "eind 2023"} <= set(texts)
    assert [entry.mark for entry in chart.key] == ["bar", "bar", "diamond", "dashed"]
    assert chart.note == OWN_SCALE


def test_de_beschrijving_begint_met_de_woorden_van_de_redacteur() -> None:
    chart = line_chart(_opschrift(), BUDGET)
    assert chart.description.startswith("De kosten stijgen elk jaar. Lijngrafiek. ")
    assert "32.630.869 (prognose)" in chart.description
