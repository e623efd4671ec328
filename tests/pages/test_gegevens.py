"""The tables of the site: all rows, decimal points, the id that links point at, their sources."""

from __future__ import annotations

import csv
import io

from sdsite.pages import SitePlan
from sdsite.pages.data_table import DataTable
from sdsite.render.csv_text import csv_pieces
from tests.pages.conftest import PlanOf
from tests.pages.number_facts import BUDGET, INDICATORS


def table_at(plan: SitePlan, path: str) -> DataTable:
    (content,) = [file.content for file in plan.files if file.path == path]
    assert isinstance(content, DataTable)
    return content


def rows_of(plan: SitePlan, path: str) -> list[dict[str, str]]:
    text = b"".join(csv_pieces(table_at(plan, path))).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


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


def test_cijfers_staan_ook_in_een_werkmap_en_woorden_niet(plan_of: PlanOf) -> None:
    plan = plan_of(BUDGET)
    books = {file.path for file in plan.files if file.path.endswith(".xlsx")}
    assert {"gegevens/tabel-bezoekers.xlsx", "gegevens/bedragen.xlsx"} <= books
    assert "gegevens/documenten.xlsx" not in books


def test_een_tabel_zegt_waar_zij_uit_komt(plan_of: PlanOf) -> None:
    table = table_at(plan_of(BUDGET), "gegevens/tabel-bezoekers.csv")
    assert table.sources
    assert dict(table.origin)["Uitgever"]


def test_zonder_cijfers_zijn_er_alleen_gegevens(plan_of: PlanOf) -> None:
    names = {file.path for file in plan_of().files if file.path.startswith("gegevens/")}
    assert "gegevens/adviezen.csv" in names
    assert not [name for name in names if "bedragen" in name or "tabel" in name]
