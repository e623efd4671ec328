"""The OpenAPI document: every file is in it, and it passes the NLGov API Design Rules."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from sdsite.pages import SitePlan
from sdsite.render.json_text import json_text
from tests.pages.conftest import PlanOf

NEED_A_SERVER = {"nlgov:missing-header": "a file cannot send the header API-Version"}
"""Rules that only a web server can fulfil, and why."""

KNOWN_BY_THE_SETTINGS = {"nlgov:info-contact-fields-exist": "basis_url and contact"}
"""Rules that a site breaks as long as its settings do not say where and by whom it is published."""

PUBLISHED = """
basis_url: https://voorbeeld.nl/sociaal/
contact: gegevens@voorbeeld.nl
licentie: CC0-1.0
"""


def _document(plan: SitePlan) -> Mapping[str, Any]:
    (content,) = (f.content for f in plan.files if f.path == "api/v1/openapi.json")
    assert isinstance(content, dict)
    return content


def _published(project: Path) -> dict[str, str]:
    settings = project / "tests/sites/een_advies/site_config.yml"
    return {"site_config.yml": settings.read_text("utf-8") + PUBLISHED}


def test_elk_bestand_met_gegevens_staat_erin(plan_of: PlanOf) -> None:
    plan = plan_of()
    paths = _document(plan)["paths"]
    for file in plan.files:
        name = file.path.removeprefix("api/v1/")
        if file.path.startswith("api/v1/") and "schemas/" not in name and "openapi" not in name:
            folder = name.rpartition("/")[0]
            assert f"/{name}" in paths or f"{'/' if folder else ''}{folder}/{{bestand}}" in paths


def test_het_document_zegt_waar_de_gegevens_staan_en_wie_ze_geeft(
    plan_of: PlanOf, project: Path
) -> None:
    document = _document(plan_of(_published(project)))
    assert document["servers"] == [{"url": "https://voorbeeld.nl/sociaal/api/v1"}]
    assert set(document["info"]["contact"]) == {"name", "url", "email"}
    assert document["info"]["license"] == {"name": "CC0 1.0", "identifier": "CC0-1.0"}
    assert document["externalDocs"]["url"] == "https://voorbeeld.nl/sociaal/over/gegevens/"


def test_het_document_houdt_zich_aan_de_regels_voor_overheids_apis(
    plan_of: PlanOf, project: Path, tmp_path: Path
) -> None:
    file = tmp_path / "openapi.json"
    file.write_bytes(json_text(_document(plan_of(_published(project)))))
    assert _broken_rules(project, file) <= set(NEED_A_SERVER)


def test_ook_dat_van_de_echte_site(real_site: Path, project: Path) -> None:
    known = {*NEED_A_SERVER, *KNOWN_BY_THE_SETTINGS}
    assert _broken_rules(project, real_site / "api/v1/openapi.json") <= known


def _broken_rules(project: Path, document: Path) -> set[str]:
    """The rules that Spectral finds broken, by their names."""
    rules = project.parent / "shared/standards/adr/linter.yaml"
    spectral = project / "node_modules/.bin/spectral"
    if not rules.exists():
        pytest.skip(f"needs the NLGov rules in {rules}, which are not ours to carry along")
    if not spectral.exists():
        pytest.skip("needs Spectral: npm ci")
    command = (spectral, "lint", "--ruleset", rules, "--format", "json", "--quiet", document)
    done = subprocess.run([*map(str, command)], capture_output=True, check=False, text=True)
    found = done.stdout.partition("[")
    return {each["code"] for each in json.loads(found[1] + found[2].rpartition("]")[0] + "]")}
