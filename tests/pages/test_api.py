"""The register as JSON: a file for each record and each noun, with links from both ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sdsite.pages import SitePlan
from sdsite.pages.site_plan import JsonRecord
from tests.pages.conftest import PlanOf
from tests.pages.number_facts import BUDGET


def _file(plan: SitePlan, path: str) -> Any:  # noqa: ANN401  JSON
    (content,) = (file.content for file in plan.files if file.path == path)
    return content


def _record(plan: SitePlan, path: str) -> Mapping[str, Any]:
    content = _file(plan, f"api/v1/{path}.json")
    assert isinstance(content, JsonRecord)
    return content.fields


def test_elk_soort_gegeven_heeft_een_bestand_met_een_telling(plan_of: PlanOf) -> None:
    plan = plan_of()
    assert _file(plan, "api/v1/adviespunten/index.json")["aantal"] == 2
    assert _file(plan, "api/v1/documenten/index.json")["aantal"] == 2
    index = _file(plan, "api/v1/index.json")
    counts = {file["verzameling"]: file["aantal"] for file in index["verzamelingen"]}
    assert counts["collegereacties"] == 1


def test_een_gegeven_heeft_adres_datum_en_beide_kanten_van_een_link(plan_of: PlanOf) -> None:
    plan = plan_of()
    punt = _record(plan, "adviespunten/advies-2030-1-a01")
    reactie = _record(plan, "collegereacties/collegereactie-2030-1-a01")
    assert punt["soort_gegeven"] == "adviespunt"
    assert punt["webadres"] == "/adviezen/2030-1/#advies-2030-1-a01"
    assert punt["jsonadres"] == "/api/v1/adviespunten/advies-2030-1-a01.json"
    assert punt["onderdeel_van"] == "advies-2030-1"
    assert punt["laatst_gewijzigd"] == "2030-06-02"
    link = {"zekerheid": "gesteld", "jsonadres": reactie["jsonadres"]}
    back = {"van": reactie["id"], "verband": "kreeg als reactie", **link}
    assert back in punt["verwezen_door"]
    link = {"zekerheid": "gesteld", "jsonadres": punt["jsonadres"]}
    assert {"naar": punt["id"], "verband": "reactie op", **link} in reactie["verwijzingen"]
    assert reactie["datum"]["op"] == "2030-03-15"
    assert reactie["datum"]["precisie"] == "dag"


def test_een_onderdeel_zonder_bron_heeft_die_van_zijn_geheel(plan_of: PlanOf) -> None:
    plan = plan_of()
    punt = _record(plan, "adviespunten/advies-2030-1-a02")
    whole = _record(plan, "adviezen/advies-2030-1")
    assert punt["bronnen_van"] == whole["id"]
    assert punt["bronnen"] == whole["bronnen"] != []


def test_een_cijfer_is_een_getal_en_een_lege_cel_is_niets(plan_of: PlanOf) -> None:
    plan = plan_of(BUDGET)
    cell = _record(plan, "bedragen/tabel-bezoekers-bezoekers-2030-realisatie")
    assert cell["waarde"] == 1250.5
    values = [each.fields["waarde"] for each in _file(plan, "api/v1/bedragen/index.json")["items"]]
    assert None in values
    assert any(type(value) is int for value in values)


def test_hetzelfde_gegeven_staat_in_zijn_bestand_de_lijst_en_het_geheel(plan_of: PlanOf) -> None:
    plan = plan_of()
    own = _file(plan, "api/v1/adviezen/advies-2030-1.json")
    assert _file(plan, "api/v1/adviezen/index.json")["items"] == (own,)
    assert _file(plan, "api/v1/alles.json")["adviezen"] == (own,)
