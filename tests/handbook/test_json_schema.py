"""The schemas say of every file of data/ what `sdsite check` says of it, and are up to date."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from sdsite.handbook import SETTINGS, editor_schemas, schema_files, settings_file
from sdsite.handbook.json_schema import record_schema
from sdsite.model.load import NOUNS
from sdsite.sources import Record, read

CASES = Path(__file__).parent.parent / "sites"


@cache
def _validator(name: str) -> Draft7Validator:
    return Draft7Validator(editor_schemas()[name])


def _plain(value: object) -> object:
    """The value as a program sees it that knows no dates, such as a schema validator."""
    match value:
        case date():
            return value.isoformat()
        case Mapping():
            return {key: _plain(each) for key, each in value.items()}
        case list() | tuple():
            return [_plain(each) for each in value]
        case _:
            return value


def _wrong(record: Record, name: str) -> Iterator[str]:
    for error in _validator(name).iter_errors(_plain(record.value)):
        yield f"{record.place}: {error.json_path}: {error.message}"


def test_elk_schema_is_zelf_goed() -> None:
    for schema in editor_schemas().values():
        Draft7Validator.check_schema(schema)


def test_de_schemas_in_het_project_zijn_die_van_nu(project: Path) -> None:
    """Made by `make schemas`."""
    folder = project / "schemas"
    assert {f"schemas/{file.name}": file.read_text("utf-8") for file in folder.iterdir()} == {
        **schema_files()
    }
    assert (project / SETTINGS).read_text("utf-8") == settings_file()


def test_elk_bestand_van_data_klopt_met_zijn_schema(project: Path) -> None:
    sources, _ = read(project)
    records = [record for record in sources.records if record.form == "yaml"]
    assert len(records) > 300
    assert [wrong for record in records for wrong in _wrong(record, record.noun)] == []
    assert list(_wrong(sources.config, "site_config")) == []


def test_elk_bestand_met_yaml_hoort_in_vs_code_bij_een_schema(project: Path) -> None:
    tied = json.loads(settings_file())["yaml.schemas"]
    assert sorted(tied) == sorted(f"./{path}" for path in schema_files())
    globs = [glob for globs in tied.values() for glob in globs]
    found = [file for glob in globs for file in project.glob(glob)]
    assert sorted(found) == sorted([*project.glob("data/**/*.yml"), project / "site_config.yml"])


@pytest.mark.parametrize(
    "case",
    [
        "onbekende_sleutel",
        "onbekende_stand",
        "verkeerd_soort_waarde",
        "id_met_hoofdletter_of_accent",
    ],
)
def test_wat_het_programma_afkeurt_keurt_het_schema_ook_af(case: str) -> None:
    sources, _ = read(CASES / case)
    assert [wrong for record in sources.records for wrong in _wrong(record, record.noun)]


@pytest.mark.parametrize(
    "written, told",
    [
        ("2024-02-27", True),
        ("2022-W27", True),
        ("2024-Q2", True),
        (2021, True),
        ("2023-01/2023-06", True),
        ("onbekend", True),
        ({"op": "2024-03", "zekerheid": "afgeleid", "uitleg": "Uit het kenmerk."}, True),
        ("gisteren", False),
        ({"zekerheid": "afgeleid"}, False),
        ({"op": "2024-03", "waarom": "x"}, False),
    ],
)
def test_een_datum_mag_zo_precies_als_bekend(written: object, *, told: bool) -> None:
    schema = editor_schemas()["adviezen"]
    datum = {"$ref": "#/definitions/Datum", "definitions": schema["definitions"]}
    assert Draft7Validator(datum).is_valid(written) == told


def test_elk_veld_heeft_een_nederlandse_omschrijving() -> None:
    bare = {f"{noun.noun}: {field}" for noun in NOUNS for field in _bare(record_schema(noun))}
    assert sorted(bare) == []


def _bare(schema: object) -> Iterator[str]:
    """The fields without a description, at every depth."""
    if isinstance(schema, dict):
        for field, value in schema.get("properties", {}).items():
            if not value.get("description"):
                yield field
        for value in schema.values():
            yield from _bare(value)
