"""The schemas of the records: made from the models, Dutch, and every record fits its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

from sdsite.cache import Cache
from sdsite.model.advies import Advies
from sdsite.pages import api_schema
from sdsite.pages.api_schema import api_schemas, recall_schemas
from sdsite.pages.record_columns import nouns
from sdsite.validation import field_docstrings


def fields_of(schema: dict[str, Any]) -> dict[str, Any]:
    return dict(schema["properties"])


def test_elk_soort_gegeven_heeft_een_schema_met_een_uitleg_bij_elk_veld() -> None:
    schemas = api_schemas()
    assert set(schemas.records) == set(nouns())
    for schema in (*schemas.records.values(), *schemas.values.values()):
        for name, field in fields_of({"properties": {}, **schema}).items():
            assert field.get("description"), name


def test_een_gegeven_heeft_altijd_al_zijn_velden_en_geen_andere() -> None:
    for schema in api_schemas().records.values():
        assert schema["required"] == list(fields_of(schema))
        assert schema["additionalProperties"] is False


def test_er_staat_niets_in_voor_programmeurs() -> None:
    text = json.dumps([*api_schemas().records.values(), *api_schemas().values.values()])
    assert '"title"' not in text
    assert '"default"' not in text
    for english in (" the ", " of one ", "What "):
        assert english not in text


def test_wat_een_schema_nodig_heeft_komt_mee() -> None:
    schemas = api_schemas()
    needed = schemas.needed(schemas.records["adviespunten"])
    assert {"Plaats", "Vindplaats", "Verwijzing", "Tegenverwijzing"} <= set(needed)
    assert "Voortgang" not in needed


def test_wat_bewaard_is_zijn_dezelfde_schemas(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = api_schemas()
    for _process in range(2):
        monkeypatch.setattr(api_schema, "_known", [])
        known = recall_schemas(Cache(tmp_path))
        assert json.dumps([known.records, known.values]) == json.dumps([made.records, made.values])


def test_wat_onder_velden_staat_wordt_daarbij_bewaard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = []
    for _process in range(2):
        monkeypatch.setattr(api_schema, "_known", [])
        monkeypatch.delitem(field_docstrings, Advies.__module__, raising=False)
        recall_schemas(Cache(tmp_path))
        told.append(dict(field_docstrings)[Advies.__module__])
    assert told[0] == told[1]
    assert "afzender" in told[0]["Advies"]


def _files(api: Path) -> Iterator[tuple[str, Path]]:
    """Every JSON file with data, with the name of its schema."""
    yield "alles", api / "alles.json"
    yield "overzicht", api / "index.json"
    for entry in json.loads((api / "index.json").read_bytes())["verzamelingen"]:
        for file in sorted((api / entry["verzameling"]).glob("*.json")):
            listed = file.name == "index.json"
            yield entry["verzameling"] if listed else entry["soort_gegeven"], file


@pytest.fixture(scope="session")
def schemas_on_site(real_site: Path) -> dict[str, Any]:
    files = (real_site / "api/v1/schemas").glob("*.json")
    return {file.name: json.loads(file.read_bytes()) for file in files}


def test_elk_json_bestand_van_de_site_past_bij_zijn_schema(
    real_site: Path, schemas_on_site: dict[str, Any]
) -> None:
    resources = [(name, Resource.from_contents(s)) for name, s in schemas_on_site.items()]
    registry = Registry().with_resources(resources)
    validators = {}
    for name, schema in schemas_on_site.items():
        Draft202012Validator.check_schema(schema)
        validators[name] = Draft202012Validator(
            schema, registry=registry, format_checker=FormatChecker()
        )
    wrong = [
        f"{file.relative_to(real_site)}: {error.json_path}: {error.message[:200]}"
        for name, file in _files(real_site / "api/v1")
        for error in validators[f"{name}.json"].iter_errors(json.loads(file.read_bytes()))
    ]
    assert not wrong, "\n".join(wrong[:20])


def test_elk_bestand_in_de_map_is_beschreven(real_site: Path) -> None:
    api = real_site / "api/v1"
    described = {file for _, file in _files(api)} | {api / "openapi.json"}
    assert set(api.rglob("*.json")) - set((api / "schemas").iterdir()) == described
