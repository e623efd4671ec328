"""The form of the JSON, made from the models: a schema for each noun, and the values they share.

What a field means is its docstring in `sdsite/model`; what the files add to a record is told here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue, models_json_schema
from pydantic_core.core_schema import WithDefaultSchema

from sdsite.cache import Cache
from sdsite.frozen import frozen
from sdsite.model.datum import DATE_FORMAT, DATE_SCHEMA
from sdsite.model.item import Item
from sdsite.model.verwijzing import REFERS_TO
from sdsite.pages.noun_descriptions import INHOUD
from sdsite.pages.record_columns import Noun, nouns
from sdsite.validation import field_docstrings

Schema = dict[str, object]
"""A JSON Schema, or a part of one (draft 2020-12)."""

DEFS = "#/$defs/"
"""What a reference to a shared value begins with."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""The edition of JSON Schema."""

_DAY = {"type": "string", "format": "date"}
_ADDRESS = {"type": "string", "format": "uri-reference"}
_CERTAINTY = {"type": "string", "enum": ["gesteld", "afgeleid"]}

VALUES: Mapping[str, str] = {
    "Datum": "Een datum, met hoe precies en hoe zeker de bron haar geeft.",
    "Vindplaats": "De plek in een document waar een gegeven uit komt.",
    "Duiding": "Onze eigen lezing van een bron, met de woorden waar zij op rust.",
    "Verwijzing": "Een verband dat bij dit gegeven begint.",
    "Tegenverwijzing": "Een verband dat naar dit gegeven wijst.",
}
"""The values that records of most nouns hold, in the order in which they are told."""


@frozen
class ApiSchemas:
    """The schemas of all records."""

    records: Mapping[str, Schema]
    """The record of each noun, by its plural; refers to `values`."""
    values: Mapping[str, Schema]
    """What records hold beside words and numbers, by name, refers to others of them."""

    def needed(self, schema: object) -> dict[str, Schema]:
        """The values that a schema refers to, directly or through another, sorted by name."""
        found: dict[str, Schema] = {}
        todo = list(_references(schema))
        while todo:
            name = todo.pop()
            if name not in found:
                found[name] = self.values[name]
                todo += _references(self.values[name])
        return dict(sorted(found.items()))


_known: list[ApiSchemas] = []
"""What this process has at hand: the schemas, once they were asked for."""


def api_schemas() -> ApiSchemas:
    """The schemas of all nouns; they depend on the models alone."""
    if not _known:
        _known.append(_made())
    return _known[0]


def recall_schemas(kept: Cache) -> ApiSchemas:
    """The same, for who asks first: `kept` has them as the same program made them before.

    And what is written under fields, which tables tell too: so the modules are not read for it.
    """
    if not _known:
        written = kept.remember(f"api schemas {kept.program}", b"", lambda: _written(_made()))
        told = json.loads(written)
        field_docstrings.update(told["docstrings"])
        _known.append(ApiSchemas(told["records"], told["values"]))
    return _known[0]


def _written(schemas: ApiSchemas) -> bytes:
    told = {"records": schemas.records, "values": schemas.values, "docstrings": field_docstrings}
    return json.dumps(told).encode()


def _made() -> ApiSchemas:
    models = nouns()
    _, made = models_json_schema(
        [(model, "serialization") for model in models.values()], schema_generator=_WithoutDefaults
    )
    raw = {name: _clean(schema) for name, schema in made["$defs"].items()}
    values = {_value_name(name): {**schema} for name, schema in raw.items()}
    values |= {"Datum": {**DATE_SCHEMA}, **_ends()}
    for name, description in VALUES.items():
        values[name]["description"] = description
    records = {plural: _record(model, raw[model.__name__]) for plural, model in models.items()}
    everything = ApiSchemas(records, values)
    return ApiSchemas(records, everything.needed(list(records.values())))


def schema_name(plural: str) -> str:
    """What the record of a noun is called among the schemas: `Adviespunt`."""
    return nouns()[plural].__name__


def _record(model: Noun, own: Schema) -> Schema:
    """The record of a noun: the fields of its model between those that every file adds."""
    fields: dict[str, object] = {
        "id": {"type": "string", "description": "Vaste sleutel van dit gegeven."},
        "soort_gegeven": {"const": model.noun, "description": "Wat voor gegeven dit is."},
        "jsonadres": {**_ADDRESS, "description": "Waar dit gegeven als JSON staat."},
        "webadres": {
            "type": ["string", "null"],
            "format": "uri-reference",
            "description": "Waar het op de site staat; null als het geen eigen plek heeft.",
        },
    }
    fields |= {k: field for k, field in _properties(own).items() if k not in ("id", "gewijzigd")}
    if issubclass(model, Item) and model.part_of is not None:
        whole = {"type": "string", REFERS_TO: [model.part_of]}
        fields["onderdeel_van"] = {**whole, "description": "Het gegeven waar dit in staat."}
        fields["bronnen_van"] = {
            "type": "string",
            "description": "Van welk gegeven de bronnen zijn: van dit, of van waar het in staat.",
        }
    fields["laatst_gewijzigd"] = {
        **_DAY,
        "description": "Wanneer het hier voor het laatst veranderde.",
    }
    for name, value in (("verwijzingen", "Verwijzing"), ("verwezen_door", "Tegenverwijzing")):
        fields[name] = {
            "type": "array",
            "items": {"$ref": f"{DEFS}{value}"},
            "description": "Verbanden met andere gegevens, "
            + ("vanaf dit gegeven." if name == "verwijzingen" else "naar dit gegeven toe."),
        }
    return _object(fields, INHOUD[model.plural])


def _ends() -> dict[str, Schema]:
    """The two ends of a link."""
    shared = {
        "verband": {"type": "string", "description": "Wat ze met elkaar te maken hebben."},
        "zekerheid": {**_CERTAINTY, "description": "Of een bron dit zegt, of wij het afleiden."},
        "jsonadres": {**_ADDRESS, "description": "Waar dat andere gegeven als JSON staat."},
    }
    to, back = (
        {"type": "string", REFERS_TO: [], "description": f"Het gegeven waar het verband {words}."}
        for words in ("naartoe gaat", "begint")
    )
    return {
        "Verwijzing": _object({"naar": to, **shared}),
        "Tegenverwijzing": _object({"van": back, **shared}),
    }


def _object(fields: dict[str, object], description: str = "") -> Schema:
    """An object with these fields, all of them always there, and no others."""
    return {
        "type": "object",
        **({"description": description} if description else {}),
        "properties": fields,
        "required": list(fields),
        "additionalProperties": False,
    }


def _clean(schema: object, *, inside: bool = False) -> Schema:
    """A schema of pydantic without what speaks to programmers: titles, defaults, docstrings.

    Dates become references to one form. All fields are there in every record, also those that an
    editor may leave out.
    """
    node = {key: value for key, value in _mapping(schema).items() if key not in _LEFT_OUT}
    if not inside:
        node.pop("description", None)
    if node.get("format") == DATE_FORMAT:
        words = {"description": node["description"]} if inside else {}
        return {"$ref": f"{DEFS}Datum", **words}
    if "$ref" in node:
        node["$ref"] = f"{DEFS}{_value_name(str(node['$ref']).removeprefix(DEFS))}"
    if isinstance(node.get("description"), str):
        node["description"] = " ".join(str(node["description"]).split())
    if "items" in node:
        node["items"] = _clean(node["items"])
    if "anyOf" in node:
        node["anyOf"] = [_clean(each) for each in _list(node["anyOf"])]
    if "properties" in node:
        fields = {k: _clean(v, inside=True) for k, v in _properties(node).items()}
        node |= {"properties": fields, "required": list(fields)}
    return node


_LEFT_OUT = frozenset({"title"})
"""What pydantic says to programmers only."""


class _WithoutDefaults(GenerateJsonSchema):
    """Says nothing of defaults: each record has all its fields, and to write them takes long."""

    def default_schema(self, schema: WithDefaultSchema) -> JsonSchemaValue:
        """The schema of the value itself."""
        return self.generate_inner(schema["schema"])


@cache
def _part_names() -> frozenset[str]:
    return frozenset(m.__name__ for m in nouns().values() if issubclass(m, Item) and m.part_of)


def _value_name(name: str) -> str:
    """The name of a value; a part inside its whole is not the same as its own record."""
    return f"{name}Onderdeel" if name in _part_names() else name


def _references(schema: object) -> list[str]:
    """The names of the values that a schema refers to itself."""
    if isinstance(schema, Mapping):
        own = schema.get("$ref")
        found = [str(own).removeprefix(DEFS)] if str(own).startswith(DEFS) else []
        return found + [name for value in schema.values() for name in _references(value)]
    if isinstance(schema, list):
        return [name for value in schema for name in _references(value)]
    return []


def _mapping(value: object) -> Schema:
    return dict(value) if isinstance(value, Mapping) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _properties(schema: Schema) -> Schema:
    return _mapping(schema.get("properties"))
