"""What describes the JSON to programs: JSON Schemas as files, and an OpenAPI document (3.1).

Follows the NLGov REST API Design Rules as far as files can: a plain web server cannot send the
header API-Version, and does not answer a wrong address with problem details.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdsite.pages.api import Collection
from sdsite.pages.api_schema import DEFS, DIALECT, Schema, api_schemas, schema_name
from sdsite.pages.context import PageContext
from sdsite.pages.data_addresses import ABOUT, API, record_json, schema_json
from sdsite.pages.site_plan import DataFile
from sdsite.pages.words import capital, plural_word

VERSION = "1.0.0"
"""Version of the form of the JSON (semver); the major version also stands in every address."""

OPENAPI = f"{API}openapi.json"
"""Where the document stands."""

_COMPONENTS = "#/components/schemas/"
_DAY = {"type": "string", "format": "date"}
_TEXT = {"type": "string"}
_COUNT = {"type": "integer", "minimum": 1}


def schema_files(found: tuple[Collection, ...]) -> Iterator[DataFile]:
    """A schema for the record of each noun, for its list, and for the files with everything."""
    schemas = api_schemas()
    for each in found:
        record = schemas.records[each.plural]
        own = {"$schema": DIALECT, "title": capital(each.noun), **record}
        yield DataFile(schema_json(each.noun), {**own, "$defs": schemas.needed(record)})
        listed = _list_of(each, {"$ref": f"{each.noun}.json"})
        yield DataFile(schema_json(each.plural), {"$schema": DIALECT, **listed})
    lists = {each.plural: _array({"$ref": f"{each.noun}.json"}) for each in found}
    yield DataFile(schema_json("alles"), {"$schema": DIALECT, **_whole(lists)})
    yield DataFile(schema_json("overzicht"), {"$schema": DIALECT, **_whole(_index_field())})


def openapi_file(context: PageContext, found: tuple[Collection, ...]) -> DataFile:
    """The OpenAPI document of the files that are there."""
    config, schemas = context.config, api_schemas()
    records = {schema_name(each.plural): schemas.records[each.plural] for each in found}
    lists = {_list_name(each): _list_of(each, _component(each)) for each in found}
    values = schemas.needed(list(records.values()))
    every = {each.plural: _array(_component(each)) for each in found}
    wholes = {"Alles": _whole(every), "Overzicht": _whole(_index_field())}
    contact = {"name": config.organisatie.naam, "url": config.basis_url, "email": config.contact}
    document = {
        "openapi": "3.1.0",
        "info": {
            "title": config.naam,
            "description": f"{config.ondertitel}. Alle gegevens van de site, als JSON.",
            "version": VERSION,
            "contact": {key: value for key, value in contact.items() if value},
            **_licence(context),
        },
        "servers": [{"url": context.permalink(API).removesuffix("/")}],
        **_manual(context),
        "tags": [{"name": each.plural} for each in found],
        "paths": {
            "/{bestand}": _path_of_wholes(),
            **{path: item for each in found for path, item in _paths(context, each)},
        },
        "components": {"schemas": {**records, **lists, **wholes, **values}},
    }
    return DataFile(OPENAPI, _in_components(document))


def _licence(context: PageContext) -> Schema:
    """Under which licence the data may be used again, when that is decided."""
    licence = context.config.licentie
    return {"license": {"name": licence.naam, "identifier": str(licence)}} if licence else {}


def _manual(context: PageContext) -> Schema:
    """Where people read about the data, when the address of the site is known."""
    if not context.config.basis_url:
        return {}
    page = {"description": "Uitleg bij de gegevens", "url": context.permalink(ABOUT)}
    return {"externalDocs": page}


def _paths(context: PageContext, each: Collection) -> Iterator[tuple[str, Schema]]:
    """The list of a noun, and one record of it."""
    name = plural_word(each.plural)
    listed = _answer(f"Alle {name}.", {"$ref": f"{_COMPONENTS}{_list_name(each)}"})
    read_list = {"operationId": f"lijst{_list_name(each)}", "summary": f"Alle {name}"}
    yield f"/{each.plural}/index.json", {"get": {**read_list, "tags": [each.plural], **listed}}
    example = each.example
    shown = {"voorbeeld": {"externalValue": context.permalink(record_json(each.plural, example))}}
    one = _answer(f"Het gegeven ({each.noun}).", _component(each), examples=shown)
    read_one = {"operationId": f"gegeven{schema_name(each.plural)}", "summary": f"Eén {each.noun}"}
    bestand = {
        "name": "bestand",
        "in": "path",
        "required": True,
        "description": "Het id van het gegeven, met .json erachter.",
        "schema": {"type": "string", "pattern": r"^[a-z0-9-]+\.json$"},
        "example": f"{example}.json",
    }
    yield (
        f"/{each.plural}/{{bestand}}",
        {"parameters": [bestand], "get": {**read_one, "tags": [each.plural], **one}},
    )


def _path_of_wholes() -> Schema:
    bestand = {
        "name": "bestand",
        "in": "path",
        "required": True,
        "description": "alles.json: elk gegeven in één bestand. index.json: welke lijsten er zijn.",
        "schema": {"type": "string", "enum": ["alles.json", "index.json"]},
    }
    either = {"oneOf": [{"$ref": f"{_COMPONENTS}{name}"} for name in ("Alles", "Overzicht")]}
    answer = _answer("De gegevens, of het overzicht.", either)
    return {
        "parameters": [bestand],
        "get": {"operationId": "bestand", "summary": "Alles, of het overzicht", **answer},
    }


def _answer(words: str, schema: Mapping[str, object], **more: object) -> Schema:
    found = {"description": words, "content": {"application/json": {"schema": schema, **more}}}
    return {"responses": {"200": found, "404": {"description": "Dit gegeven is er niet."}}}


def _list_of(each: Collection, record: Schema) -> Schema:
    """The form of the file with all records of a noun."""
    return _closed(
        {
            "soort_gegeven": {"const": each.noun},
            "aantal": _COUNT,
            "laatst_gewijzigd": _DAY,
            "items": _array(record),
        }
    )


def _whole(lists: Mapping[str, object]) -> Schema:
    """The form of a file about the whole site."""
    return _closed({"naam": _TEXT, "peildatum": _DAY, "laatst_gewijzigd": _DAY, **lists})


def _index_field() -> Schema:
    entry = {
        "soort_gegeven": _TEXT,
        "verzameling": _TEXT,
        "aantal": _COUNT,
        "jsonadres": {"type": "string", "format": "uri-reference"},
    }
    return {"verzamelingen": _array(_closed(entry))}


def _closed(fields: Schema) -> Schema:
    return {
        "type": "object",
        "properties": fields,
        "required": list(fields),
        "additionalProperties": False,
    }


def _array(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _component(each: Collection) -> Schema:
    return {"$ref": f"{_COMPONENTS}{schema_name(each.plural)}"}


def _list_name(each: Collection) -> str:
    return f"{schema_name(each.plural)}Lijst"


def _in_components(value: object) -> object:
    """The same document with shared values where OpenAPI keeps them."""
    if isinstance(value, dict):
        return {key: _in_components(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_in_components(inner) for inner in value]
    if isinstance(value, str) and value.startswith(DEFS):
        return _COMPONENTS + value.removeprefix(DEFS)
    return value
