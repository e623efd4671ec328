"""A chart refuses to be without words, and gives its figures as CSV."""

import csv
import io
from dataclasses import replace
from decimal import Decimal

import pytest

from sdsite.charts import Cell, Chart, ChartForm, Column, Punt

CHART = Chart(
    id="grafiek-uitgaven",
    title="De uitgaven stijgen",
    words="De uitgaven stegen van 1,5 naar 2.",
    description="Lijngrafiek.",
    form=ChartForm.LINES,
    caption="Aantal",
    unit="aantal",
    punten=(
        Punt("Uitgaven", "2021", Decimal("1.5"), "realisatie", "1,5"),
        Punt("Uitgaven", "2022", Decimal("1E+3"), "prognose", "1.000", "Wmo, jeugd", "eind 2023"),
        Punt("Uitgaven", "2023", None, "realisatie", "PM"),
    ),
    columns=(Column("x", "Jaar", "year"), Column("reeks-1", "Uitgaven", "number", "aantal")),
    rows=((Cell("2021"), Cell("1,5", Decimal("1.5"))),),
)


@pytest.mark.parametrize("name", ["id", "title", "words", "description"])
def test_een_grafiek_zonder_woorden_bestaat_niet(name: str) -> None:
    with pytest.raises(ValueError, match=f"has no {name}"):
        replace(CHART, **{name: "  "})  # type: ignore[arg-type]


def test_een_grafiek_zonder_cijfers_bestaat_niet() -> None:
    with pytest.raises(ValueError, match="has no figures"):
        replace(CHART, punten=())


def test_een_rij_past_bij_de_kolommen() -> None:
    with pytest.raises(ValueError, match="does not fit the columns"):
        replace(CHART, rows=((Cell("2021"),),))


def test_de_csv_heeft_een_cijfer_per_regel_met_een_decimale_punt() -> None:
    assert CHART.csv() == (
        "paneel,stand,x,reeks,waarde,eenheid,soort,tekst\r\n"
        ',,2021,Uitgaven,1.5,aantal,realisatie,"1,5"\r\n'
        '"Wmo, jeugd",eind 2023,2022,Uitgaven,1000,aantal,prognose,1.000\r\n'
        ",,2023,Uitgaven,,aantal,realisatie,PM\r\n"
    )


def test_de_csv_is_terug_te_lezen() -> None:
    rows = list(csv.DictReader(io.StringIO(CHART.csv(), newline="")))
    assert [row["waarde"] for row in rows] == ["1.5", "1000", ""]
    assert rows[1]["paneel"] == "Wmo, jeugd"
