"""The models → a JSON Schema for the files of each noun, so that an editor's program helps along.

The schemas are of what people write; those of the API, in `sdsite/pages/api_schema.py`, are of what
the site gives.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from pydantic import BaseModel

from sdsite.config import Config
from sdsite.model.item import Item
from sdsite.model.load import NOUNS
from sdsite.pages.noun_descriptions import INHOUD

Schema = dict[str, object]
"""A JSON Schema, or a part of one (draft 7, the newest that editors know)."""

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The edition of JSON Schema."""

REF = "#/definitions/"
"""What a reference to a shared value begins with."""

FOLDER = "schemas"
"""Where the schemas stand in a project."""

SETTINGS = ".vscode/settings.json"
"""Where Visual Studio Code reads which schema belongs to which file."""

_LOOSE_DATE = ["string", "integer", "object"]
"""What pydantic tells of a date, which has a parser of its own."""

_WRITTEN_DATE: Schema = {
    "anyOf": [
        {
            "type": "string",
            "pattern": r"^(onbekend|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-W[0-9]{1,2}|-Q[1-4])?"
            r"( ?/ ?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-W[0-9]{1,2}|-Q[1-4])?)?)$",
        },
        {"type": "integer", "minimum": 1, "maximum": 9999},
        {
            "type": "object",
            "properties": {
                "op": {
                    "$ref": f"{REF}Datum",
                    "description": "De datum, zo precies als bekend.",
                },
                "zekerheid": {
                    "enum": ["gesteld", "afgeleid"],
                    "description": "Of de bron de datum noemt, of wij haar afleiden.",
                },
                "uitleg": {
                    "type": "string",
                    "description": "Waaruit een afgeleide datum volgt.",
                },
            },
            "required": ["op"],
            "additionalProperties": False,
        },
    ],
}


def editor_schemas() -> Mapping[str, Schema]:
    """Make the schema of each file or folder with YAML, by its name: `adviezen`, `site_config`.

    The file of a noun holds one record or a list of them.
    """
    schemas = {noun.plural: _file_of(noun, INHOUD[noun.plural]) for noun in NOUNS}
    return schemas | {"site_config": _whole(record_schema(Config), "De instellingen van de site.")}


def record_schema(model: type[BaseModel]) -> Schema:
    """Make the schema of one record as it is written, with what it refers to in `definitions`."""
    made = model.model_json_schema(ref_template=f"{REF}{{model}}", mode="validation")
    defs = made.pop("$defs", {})
    cleaned = {name: _without(_clean(schema), "description") for name, schema in defs.items()}
    schema = _without(_clean(made), "description")
    if issubclass(model, Item) and model.needs_source:
        schema = _with_sources(schema)
    if any(_mentions(each, f"{REF}Datum") for each in (schema, *cleaned.values())):
        cleaned["Datum"] = _WRITTEN_DATE
    return {**schema, **({"definitions": dict(sorted(cleaned.items()))} if cleaned else {})}


def _with_sources(schema: Schema) -> Schema:
    """The schema of a record that must say where it comes from, as the checks ask of it."""
    required, properties = schema["required"], schema["properties"]
    assert isinstance(required, list)  # noqa: S101  every record has an id
    assert isinstance(properties, dict)  # noqa: S101  the same
    sources = {**properties["bronnen"], "minItems": 1}
    return {
        **schema,
        "properties": {**properties, "bronnen": sources},
        "required": [*required, "bronnen"],
    }


def schema_files() -> Mapping[str, str]:
    """Give the schemas as text, by the path of their file in a project."""
    return {f"{FOLDER}/{name}.json": _text(schema) for name, schema in editor_schemas().items()}


def settings_file() -> str:
    """Give the settings that tie each schema to its files in Visual Studio Code."""
    tied = {
        f"./{FOLDER}/{noun.plural}.json": [
            f"data/{noun.plural}.yml",
            f"data/{noun.plural}/**/*.yml",
        ]
        for noun in NOUNS
    }
    tied[f"./{FOLDER}/site_config.json"] = ["site_config.yml"]
    return _text(
        {
            "yaml.schemas": tied,
            "files.encoding": "utf8",
            "[yaml]": {
                "editor.insertSpaces": True,
                "editor.tabSize": 2,
                "editor.detectIndentation": False,
            },
        }
    )


def _file_of(model: type[BaseModel], description: str) -> Schema:
    record = record_schema(model)
    defs = record.pop("definitions", {})
    assert isinstance(defs, dict)  # noqa: S101  made above
    one = {"$ref": f"{REF}{model.__name__}"}
    several = {"type": "array", "items": one, "minItems": 1}
    schema = {"if": {"type": "array"}, "then": several, "else": one}
    defs = dict(sorted({**defs, model.__name__: record}.items()))
    return _whole({**schema, "definitions": defs}, description)


def _whole(schema: Schema, description: str) -> Schema:
    return {"$schema": DIALECT, "description": description, **schema}


def _clean(schema: object) -> Schema:
    """A schema without pydantic's titles, and with what an editor may not write left out."""
    assert isinstance(schema, dict)  # noqa: S101  pydantic gives nothing else
    made: Schema = {}
    for key, value in schema.items():
        match key, value:
            case ("title", str()) | ("default", None | "" | dict() | list()):
                continue
            case "properties" | "patternProperties", dict():
                made[key] = {name: _clean(each) for name, each in value.items()}
            case "anyOf", list():
                made |= _choice([_clean(each) for each in value if each != {"type": "null"}])
            case "description", str():
                made[key] = " ".join(value.split())
            case _, dict():
                made[key] = _clean(value)
            case _:
                made[key] = value
    if made.get("type") == _LOOSE_DATE:
        del made["type"]
        made["$ref"] = f"{REF}Datum"
    return made


def _choice(ways: list[Schema]) -> Schema:
    return ways[0] if len(ways) == 1 else {"anyOf": ways}


def _without(schema: Schema, key: str) -> Schema:
    return {name: value for name, value in schema.items() if name != key}


def _mentions(schema: object, target: str) -> bool:
    match schema:
        case dict():
            return any(_mentions(value, target) for value in schema.values())
        case list():
            return any(_mentions(value, target) for value in schema)
        case _:
            return schema == target


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
