"""What a record holds, for people: each field with its kind and its meaning."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from sdsite.frozen import frozen
from sdsite.model.verwijzing import REFERS_TO
from sdsite.pages.api_schema import DEFS, VALUES, Schema, api_schemas
from sdsite.pages.data_addresses import ABOUT, about_noun
from sdsite.pages.parts import Naslagregel
from sdsite.pages.record_columns import nouns
from sdsite.pages.words import list_words

_KINDS = {
    "string": "tekst",
    "integer": "geheel getal",
    "number": "getal",
    "boolean": "true of false",
}
"""Kinds of values, as a reader calls them."""

_FORMATS = {"date": "datum (jaar-maand-dag)", "uri-reference": "webadres"}
"""Texts of one form."""


@frozen
class Told:
    """What the site tells about its data, and where, so that a field can lead there."""

    nouns: frozenset[str]
    """The nouns that have a page about their data, by their plural."""
    page: str = ABOUT
    """The page that tells of the values that only the records at hand have."""

    def value(self, name: str) -> str:
        """Where a value is described: one that most records have on the page about all data."""
        return f"{ABOUT if name in VALUES else self.page}#waarde-{name.lower()}"


@frozen
class Waardeblok:
    """A value with fields of its own, under a heading."""

    id: str
    """The anchor of its heading."""
    name: str
    """What it is called in the schemas."""
    fields: tuple[Naslagregel, ...]
    """Its fields."""
    text: str = ""
    """What it is, in a sentence."""


def field_list(schema: Schema, told: Told) -> tuple[Naslagregel, ...]:
    """The fields of a record or a value, each with where more is told of what it holds."""
    fields = schema["properties"]
    assert isinstance(fields, Mapping)  # noqa: S101 - a record is an object
    return tuple(_line(str(name), field, told) for name, field in fields.items())


def _line(name: str, field: Mapping[str, object], told: Told) -> Naslagregel:
    kind, address = _kind_words(field, told)
    term = Markup("<code>{}</code>").format(name)
    return Naslagregel(term, str(field.get("description", "")), note=kind, note_address=address)


def own_values(schema: Schema) -> Mapping[str, Schema]:
    """The values with fields of their own that a record holds, without those that most have."""
    needed = api_schemas().needed(schema)
    return {k: v for k, v in needed.items() if "properties" in v and k not in VALUES}


def _kind_words(field: object, told: Told) -> tuple[str, str]:
    """What a field can hold, in words, and where that is told in full."""
    assert isinstance(field, Mapping)  # noqa: S101 - a schema of ours
    if "anyOf" in field:
        words, address = _kind_words(field["anyOf"][0], told)
        return f"{words}, of null", address
    if "$ref" in field:
        return _of_value(str(field["$ref"]).removeprefix(DEFS), told)
    if "const" in field:
        return f"altijd “{field['const']}”", ""
    if "enum" in field:
        return f"een van: {', '.join(map(str, field['enum']))}", ""
    if REFERS_TO in field:
        return _of_id(tuple(field[REFERS_TO]), told)
    if field["type"] == "array":
        words, address = _kind_words(field["items"], told)
        return f"lijst: {words}", address
    kind, *others = field["type"] if isinstance(field["type"], list) else [field["type"]]
    form = _FORMATS.get(str(field.get("format"))) or _KINDS[str(kind)]
    return f"{form}, of null" if others else form, ""


def _of_value(name: str, told: Told) -> tuple[str, str]:
    value = api_schemas().values[name]
    if "properties" not in value:
        return _kind_words(value, told)
    return name, told.value(name)


def _of_id(to: tuple[str, ...], told: Told) -> tuple[str, str]:
    """An id, and the noun it is of."""
    if not to:
        return "id van een gegeven", ""
    plurals = [plural for plural, model in nouns().items() if model.noun in to]
    words = f"id uit {list_words(plurals)}"
    alone = len(plurals) == 1 and plurals[0] in told.nouns
    return words, about_noun(plurals[0]) if alone else ""
