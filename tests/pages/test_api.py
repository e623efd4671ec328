"""The register as JSON: one file for each noun, with links from both ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sdsite.pages import SitePlan
from tests.pages.conftest import PlanOf


def _file(plan: SitePlan, path: str) -> Any:  # noqa: ANN401  JSON
    (content,) = (file.content for file in plan.files if file.path == path)
    return content


def _item(plan: SitePlan, plural: str, item_id: str) -> Mapping[str, Any]:
    items = _file(plan, f"api/v1/{plural}.json")["items"]
    (item,) = (item for item in items if item["id"] == item_id)
    return dict(item)


def test_elk_soort_gegeven_heeft_een_bestand_met_een_telling(plan_of: PlanOf) -> None:
    plan = plan_of()
    assert _file(plan, "api/v1/adviespunten.json")["aantal"] == 2
    assert _file(plan, "api/v1/documenten.json")["aantal"] == 2
    index = _file(plan, "api/v1/index.json")
    assert {file["noun"]: file["aantal"] for file in index["bestanden"]}["collegereacties"] == 1


def test_een_gegeven_heeft_adres_datum_en_beide_kanten_van_een_link(plan_of: PlanOf) -> None:
    plan = plan_of()
    punt = _item(plan, "adviespunten", "advies-2030-1-a01")
    reactie = _item(plan, "collegereacties", "collegereactie-2030-1-a01")
    assert punt["adres"] == "adviezen/2030-1/#advies-2030-1-a01"
    assert punt["onderdeel_van"] == "advies-2030-1"
    assert punt["laatst_gewijzigd"] == "2030-06-02"
    assert {"van": reactie["id"], "soort": "kreeg als reactie", "zekerheid": "gesteld"} in punt[
        "verwezen_door"
    ]
    assert {"naar": punt["id"], "soort": "reactie op", "zekerheid": "gesteld"} in reactie[
        "verwijzingen"
    ]
    assert reactie["datum"]["datum"] == "2030-03-15"
