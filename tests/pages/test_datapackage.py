"""The package over all CSV files: valid by Frictionless, types and keys and all."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdsite.pages import SitePlan
from sdsite.pages.data_table import DataTable
from sdsite.render.csv_text import csv_pieces
from tests.pages.conftest import PlanOf
from tests.pages.number_facts import BUDGET


def _package(plan: SitePlan) -> dict[str, dict[str, object]]:
    (content,) = [f.content for f in plan.files if f.path == "gegevens/datapackage.json"]
    assert isinstance(content, dict)
    return {resource["name"]: resource["schema"] for resource in content["resources"]}


def test_elke_tabel_staat_erin_met_elke_kolom(plan_of: PlanOf) -> None:
    plan = plan_of(BUDGET)
    package = _package(plan)
    tables = {f.path: f.content for f in plan.files if f.path.endswith(".csv")}
    assert {f"gegevens/{name}.csv" for name in package} == set(tables)
    for path, table in tables.items():
        assert isinstance(table, DataTable)
        fields = package[path.removeprefix("gegevens/").removesuffix(".csv")]["fields"]
        assert isinstance(fields, list)
        header = b"".join(csv_pieces(table)).decode().partition("\r\n")[0]
        assert header.split(",") == [field["name"] for field in fields]
        assert all(field["description"] for field in fields)


def test_de_licentie_staat_erin_zodra_zij_is_vastgesteld(plan_of: PlanOf, project: Path) -> None:
    settings = (project / "tests/sites/een_advies/site_config.yml").read_text("utf-8")
    for text, names in (("", []), ("licentie: CC0-1.0\n", ["CC0-1.0"])):
        plan = plan_of({"site_config.yml": settings + text})
        (content,) = [f.content for f in plan.files if f.path == "gegevens/datapackage.json"]
        assert isinstance(content, dict)
        assert [each["name"] for each in content.get("licenses", ())] == names


def test_een_kolom_met_ids_wijst_naar_de_tabel_waar_zij_staan(plan_of: PlanOf) -> None:
    keys = _package(plan_of())["adviezen"]["foreignKeys"]
    reference = {"resource": "organisaties", "fields": "id"}
    assert {"fields": "afzender", "reference": reference} in (
        keys if isinstance(keys, list) else []
    )


def test_een_tabel_die_er_niet_is_wordt_niet_genoemd(plan_of: PlanOf) -> None:
    package = _package(plan_of())
    named = {
        key["reference"]["resource"]
        for schema in package.values()
        for key in schema.get("foreignKeys", ())  # type: ignore[attr-defined]
    }
    assert named <= {*package, ""}


@pytest.mark.filterwarnings("ignore")
def test_alle_bestanden_zijn_goed_volgens_frictionless(real_site: Path) -> None:
    from frictionless import Package  # noqa: PLC0415 - costs a second to import

    report = Package(real_site / "gegevens/datapackage.json").validate()
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "note"])[:20]
    assert len(report.tasks) > 20
