"""The files with figures: all rows, decimal points, the id that links point at."""

from __future__ import annotations

import csv
import io

from sdsite.pages import SitePlan
from tests.pages.conftest import PlanOf
from tests.pages.number_facts import BUDGET, INDICATORS


def rows_of(plan: SitePlan, path: str) -> list[dict[str, str]]:
    (content,) = [file.content for file in plan.files if file.path == path]
    assert isinstance(content, str)
    return list(csv.DictReader(io.StringIO(content, newline="")))


def test_elke_tabel_heeft_een_bestand_met_al_haar_rijen(plan_of: PlanOf) -> None:
    rows = rows_of(plan_of(BUDGET), "gegevens/tabel-bezoekers.csv")
    assert len(rows) == 3
    assert rows[1]["id"] == "tabel-bezoekers-bezoekers-2030-realisatie"
    assert rows[1]["waarde"] == "1250.5"
    assert rows[1]["tekst"] == "1.250,5"
    assert rows[2]["soort"] == "prognose"


def test_wat_niet_bekend_is_blijft_leeg_en_is_geen_nul(plan_of: PlanOf) -> None:
    rows = rows_of(plan_of(BUDGET), "gegevens/tabel-dagopvang.csv")
    assert [(row["waarde"], row["tekst"]) for row in rows[3:5]] == [("", ""), ("", "-")]
    assert rows[-1]["herkomst"] == "afgeleid"


def test_alle_bedragen_en_metingen_staan_ook_samen(plan_of: PlanOf) -> None:
    plan = plan_of({**BUDGET, **INDICATORS})
    assert len(rows_of(plan, "gegevens/bedragen.csv")) == 12
    metingen = rows_of(plan, "gegevens/metingen.csv")
    assert [row["nulmeting"] for row in metingen] == ["ja", "ja"]
    assert metingen[0]["waarde"] == "12.5"


def test_een_grafiek_heeft_een_eigen_bestand(plan_of: PlanOf) -> None:
    rows = rows_of(plan_of(BUDGET), "gegevens/grafiek-bezoekers.csv")
    assert [row["waarde"] for row in rows] == ["1200", "1250.5", "1300"]


def test_zonder_cijfers_zijn_er_geen_bestanden(plan_of: PlanOf) -> None:
    found = [file.path for file in plan_of().files if file.path.startswith("gegevens/")]
    assert found == ["gegevens/spoor.csv"]
