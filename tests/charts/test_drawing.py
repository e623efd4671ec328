"""The drawings of each form of chart: valid specifications, nothing lost, nothing cut off."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

import pytest
from altair.vegalite.v6.schema.core import Root

from sdsite.charts import Chart, KeyEntry, Punt
from sdsite.charts.drawing import NOT_ALL_FROM_ZERO, NOT_FROM_ZERO, OWN_SCALE, draw
from sdsite.charts.forms import Opschrift, balance_chart, bar_chart, line_chart, post_chart
from sdsite.charts.plot import Spec
from tests.charts.figures import BALANCE, BUDGET, CASES, LONG, POSTS, opschrift, years


def _specs(chart: Chart) -> tuple[Spec, Spec]:
    drawn = draw(chart)
    return drawn.wide, drawn.narrow


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
    chart = form(opschrift(), punten)
    Root.validate(draw(chart).wide)
    Root.validate(draw(chart).narrow)


@pytest.mark.parametrize("form, punten", CASES)
def test_dezelfde_cijfers_geven_dezelfde_grafiek(
    form: Callable[[Opschrift, Sequence[Punt]], Chart], punten: list[Punt]
) -> None:
    one, two = form(opschrift(), punten), form(opschrift(), punten)
    assert draw(one) == draw(two)


def test_een_prognose_is_gestippeld_en_heet_zo() -> None:
    chart = line_chart(opschrift(), BUDGET)
    assert {"realisatie", "prognose"} <= set(_texts(draw(chart).wide))
    assert '"strokeDash": [6, 6]' in json.dumps(draw(chart).wide)
    bars = draw(bar_chart(opschrift(), BUDGET))
    assert KeyEntry("prognose", "dashed", "stil") in bars.key
    assert '"strokeDash": [4, 3]' in json.dumps(bars.wide)


def test_zonder_prognose_staat_het_woord_er_niet() -> None:
    chart = line_chart(opschrift(), [punt for punt in BUDGET if punt.x != "2022"])
    assert not {"realisatie", "prognose"} & set(_texts(draw(chart).wide))


def test_lijnen_dragen_hun_naam_en_hebben_dan_geen_sleutel() -> None:
    chart = line_chart(opschrift(), BUDGET)
    for spec in _specs(chart):
        assert {"Budget", "Kosten"} <= set(_texts(spec))
    assert draw(chart).key == ()


def test_lijnen_die_samenvallen_krijgen_een_sleutel() -> None:
    same = [*years("Budget", 1, 2, 3, 4), *years("Kosten", 1, 2, 3, 4)]
    assert draw(line_chart(opschrift(), same)).key == (
        KeyEntry("Budget", "line", "reeks-1"),
        KeyEntry("Kosten", "line", "reeks-2"),
    )


def test_de_naam_van_een_post_wordt_nooit_afgekapt() -> None:
    chart = post_chart(opschrift("× € 1.000"), POSTS)
    for spec in _specs(chart):
        texts = _texts(spec)
        assert set(LONG.split()) <= {word for text in texts for word in text.split()}
        assert {"9.713", "10.085", "−983", "−999", "−10", "niet bekend"} <= set(texts)


def test_een_onbekend_cijfer_is_geen_nul() -> None:
    chart = bar_chart(opschrift("aantal"), years("Kosten", 5, None, 3, 4))
    texts = _texts(draw(chart).wide)
    assert "niet bekend" in texts
    assert texts.count("0") == 1, "that of the axis"


def test_het_saldo_staat_als_getal_onder_elk_jaar() -> None:
    chart = balance_chart(opschrift(), BALANCE)
    for spec in _specs(chart):
        texts = _texts(spec)
        assert texts.count("4,3") == 4
        assert {"8,5", "−4,2", "−0,3", "Wmo", "Jeugd", "begin 2023", "eind 2023"} <= set(texts)
    assert [entry.mark for entry in draw(chart).key] == ["bar", "bar", "diamond", "dashed"]


def test_delen_onder_elkaar_hebben_elk_een_schaal() -> None:
    assert draw(balance_chart(opschrift(), BALANCE)).note == OWN_SCALE


def test_een_as_die_niet_bij_nul_begint_wordt_gemeld() -> None:
    assert draw(line_chart(opschrift(), BUDGET)).note == NOT_FROM_ZERO
    assert draw(line_chart(opschrift(), years("Kosten", 1, 2, 3, 4))).note == ""
    assert draw(bar_chart(opschrift(), BUDGET)).note == ""


def test_een_kleine_reeks_wordt_niet_platgedrukt_door_een_grote() -> None:
    punten = [*years("Bijstand", 2061, 2087, 2069, 1988), *years("IOAZ", 18, 22, 21, 19)]
    chart = line_chart(opschrift("aantal"), punten)
    assert draw(chart).note == f"{OWN_SCALE} {NOT_ALL_FROM_ZERO}"
    assert [column.heading for column in chart.columns] == ["Jaar", "Bijstand", "IOAZ"]


def test_meer_reeksen_dan_kleuren_krijgen_elk_een_paneel() -> None:
    punten = [punt for number in range(6) for punt in years(f"Post {number}", 1, 2, 3, 4)]
    for form in (line_chart, bar_chart):
        assert OWN_SCALE in draw(form(opschrift(), punten)).note
