"""The chart of an indicator: from two figures on, with computed words that claim no more."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdsite.charts import Chart, indicator_chart_id, plan_charts
from tests.small_register import small

DOELEN = (
    "- {id: doel-1, titel: Meedoen, soort: maatschappelijk, nummer: '1', "
    "bronnen: [{document: document-plan}]}\n"
)
HEAD = "indicator,jaar,waarde,tekst,eenheid,nulmeting,document\n"


def _charts(
    folder: Path, *rows: str, richting: str = "hoger is beter", more: str = ""
) -> tuple[Chart, ...]:
    indicator = (
        f"- id: indicator-a\n  titel: Wie meedoet\n  code: 1a\n  doel: doel-1\n  soort: effect\n"
        f"  omschrijving: Wie meedoet.\n  eenheid: '%'\n  gegevensbron: Enquête\n"
        f"  frequentie: elk jaar\n  richting: {richting}\n{more}"
        "  bronnen: [{document: document-plan}]\n"
    )
    cells = "".join(f"indicator-a,{row},%,false,document-plan\n" for row in rows)
    files = {"doelen.yml": DOELEN, "indicatoren.yml": indicator, "metingen.csv": HEAD + cells}
    found = small(folder, files)
    assert not found.findings
    return plan_charts(found.register)


def test_een_cijfer_is_nog_geen_grafiek(tmp_path: Path) -> None:
    assert _charts(tmp_path, '2019,44.5,"44,5%"', "2021,,PM") == ()


def test_twee_cijfers_zijn_een_lage_lijn_in_volgorde_van_jaar(tmp_path: Path) -> None:
    (chart,) = _charts(tmp_path, "2021,46,46%", '2019,44.5,"44,5%"')
    assert chart.id == indicator_chart_id("indicator-a") == "grafiek-indicator-a"
    assert chart.title == "Van 44,5% in 2019 naar 46% in 2021"
    assert [(punt.x, punt.tekst) for punt in chart.punten] == [("2019", "44,5%"), ("2021", "46%")]
    assert chart.small
    assert chart.caption == "Percentages"


@pytest.mark.parametrize(
    "richting, last, words",
    [
        ("hoger is beter", "46,46%", "hoger dan dat van 2019, en hoger is beter: het gaat beter."),
        (
            "lager is beter",
            "46,46%",
            "hoger dan dat van 2019, en lager is beter: het gaat minder goed.",
        ),
        ("lager is beter", "40,40%", "lager dan dat van 2019, en lager is beter: het gaat beter."),
        ("onbekend", "40,40%", "lager dan dat van 2019. Of dat beter is, zegt de bron niet."),
        ("hoger is beter", "44,44%", "Het cijfer van 2021 is gelijk aan dat van 2019."),
    ],
)
def test_de_woorden_zeggen_of_het_beter_gaat(
    tmp_path: Path, richting: str, last: str, words: str
) -> None:
    (chart,) = _charts(tmp_path, "2019,44,44%", f"2021,{last}", richting=richting)
    assert chart.words.endswith(words)


def test_een_streefwaarde_staat_in_de_woorden(tmp_path: Path) -> None:
    (chart,) = _charts(tmp_path, "2019,44,44%", "2021,46,46%", more="  streefwaarde: 50%\n")
    assert chart.words.endswith("De streefwaarde is 50%.")
