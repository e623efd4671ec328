"""A catalogue → Turtle and JSON-LD: DCAT-AP-NL 3.0, the same bytes for the same catalogue.

It is made as JSON-LD, and Turtle says the same of each thing in other signs. Every thing has an
address, so there are no blank nodes. What another site describes (a theme, a language) gets its
class here, as the shapes ask.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from sdsite.pages.catalogue import JSON_LD, Catalogue, Dataset, Distribution
from sdsite.render.json_text import json_text
from sdsite.waardelijsten import EU

Value = str | Mapping[str, str]
"""A plain text; or, as JSON-LD has it, a thing by its address, or a text with language or type."""

Thing = Mapping[str, Value | tuple[Value, ...]]
"""One thing as JSON-LD: its address (`@id`), its classes (`@type`), and what is said of it."""

PREFIXES = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""What the names of classes and properties begin with, short for the address of a vocabulary."""

LANGUAGE = f"{EU}language/NLD"
PUBLIC = f"{EU}access-right/PUBLIC"
LOCAL_AUTHORITY = "http://purl.org/adms/publishertype/LocalAuthority"
MEDIA_TYPES = "https://www.iana.org/assignments/media-types/"


def render_catalogue(catalogue: Catalogue, path: str) -> bytes:
    """The file of a catalogue, as JSON-LD or as Turtle by the name of its path."""
    by_address = {str(thing["@id"]): thing for thing in _things(catalogue)}
    things = [by_address[address] for address in sorted(by_address)]
    if path == JSON_LD:
        return json_text({"@context": PREFIXES, "@graph": things})
    prefixes = "".join(f"@prefix {name}: <{space}> .\n" for name, space in PREFIXES.items())
    return "\n".join((prefixes, *map(_in_turtle, things))).encode()


def _in_turtle(thing: Thing) -> str:
    """What is said of one thing, a line for each property."""
    said = " ;\n    ".join(
        f"{name} {', '.join(map(_value_in_turtle, _each(values)))}"
        for name, values in thing.items()
        if not name.startswith("@")
    )
    classes = f"<{thing['@id']}> a {', '.join(map(str, _each(thing['@type'])))}"
    return f"{classes} ;\n    {said} .\n" if said else f"{classes} .\n"


def _value_in_turtle(value: Value) -> str:
    """A value; Turtle writes a text as JSON does."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if "@id" in value:
        return f"<{value['@id']}>"
    text = json.dumps(value["@value"], ensure_ascii=False)
    return f"{text}@{value['@language']}" if "@language" in value else f"{text}^^{value['@type']}"


def _each(values: Value | tuple[Value, ...]) -> tuple[Value, ...]:
    return values if isinstance(values, tuple) else (values,)


def _at(address: str) -> Value:
    return {"@id": address}


def _text(words: str, language: str) -> Value:
    return {"@language": language, "@value": words}


def _day(day: date) -> Value:
    return {"@type": "xsd:date", "@value": day.isoformat()}


def _things(catalogue: Catalogue) -> Iterator[Thing]:
    """Everything that is described; what several datasets share comes with each of them."""
    yield from _outside(catalogue)
    yield from _publisher(catalogue)
    base_url = catalogue.base_url
    yield {
        "@id": f"{base_url}catalog",
        "@type": "dcat:Catalog",
        **_described(catalogue, catalogue.title, catalogue.description, catalogue.changed),
        "dct:license": _at(catalogue.licence.uri),
        "foaf:homepage": _at(base_url),
        "dcat:dataset": tuple(_at(f"{base_url}catalog#{each.id}") for each in catalogue.datasets),
    }
    yield {"@id": base_url, "@type": "foaf:Document"}
    for dataset in catalogue.datasets:
        yield from _dataset(catalogue, dataset)


def _outside(catalogue: Catalogue) -> Iterator[Thing]:
    """The classes of what is described elsewhere."""
    yield {"@id": LANGUAGE, "@type": "dct:LinguisticSystem"}
    yield {"@id": PUBLIC, "@type": "dct:RightsStatement"}
    yield {"@id": catalogue.licence.uri, "@type": "dct:LicenseDocument"}
    for theme in {theme for dataset in catalogue.datasets for theme in dataset.themes}:
        name = _text(theme.naam, "nl")
        yield {"@id": theme.uri, "@type": "skos:Concept", "skos:prefLabel": name}


def _publisher(catalogue: Catalogue) -> Iterator[Thing]:
    yield {
        "@id": catalogue.publisher_uri,
        "@type": "foaf:Agent",
        "foaf:name": _text(catalogue.publisher, "nl"),
        "dct:type": _at(LOCAL_AUTHORITY),
    }
    name = _text("Local Authority", "en")
    yield {"@id": LOCAL_AUTHORITY, "@type": "skos:Concept", "skos:prefLabel": name}
    mail = {"vcard:hasEmail": _at(f"mailto:{catalogue.contact}")} if catalogue.contact else {}
    yield {
        "@id": _contact(catalogue),
        "@type": ("vcard:Organization", "vcard:Kind"),
        "vcard:fn": catalogue.publisher,
        "vcard:hasURL": _at(catalogue.base_url),
        **mail,
    }


def _contact(catalogue: Catalogue) -> str:
    return f"{catalogue.base_url}catalog#contact"


def _described(catalogue: Catalogue, title: str, words: str, changed: date) -> Mapping[str, Value]:
    """What a catalogue and a dataset both say of themselves."""
    return {
        "dct:title": _text(title, catalogue.language),
        "dct:description": _text(words, catalogue.language),
        "dct:publisher": _at(catalogue.publisher_uri),
        "dct:creator": _at(catalogue.publisher_uri),
        "dcat:contactPoint": _at(_contact(catalogue)),
        "dct:language": _at(LANGUAGE),
        "dct:modified": _day(changed),
    }


def _dataset(catalogue: Catalogue, dataset: Dataset) -> Iterator[Thing]:
    address = f"{catalogue.base_url}catalog#{dataset.id}"
    page = f"{catalogue.base_url}{dataset.page}"
    files = {f"{address}-{file.form.lower()}": file for file in dataset.files}
    yield {
        "@id": address,
        "@type": "dcat:Dataset",
        **_described(catalogue, dataset.title, dataset.description, dataset.changed),
        "dct:identifier": {"@type": "xsd:anyURI", "@value": address},
        "dct:accessRights": _at(PUBLIC),
        "dcat:landingPage": _at(page),
        "foaf:page": _at(page),
        "dcat:theme": tuple(_at(theme.uri) for theme in dataset.themes),
        **_unless_none(
            "dcat:keyword", (_text(each, catalogue.language) for each in dataset.keywords)
        ),
        **_unless_none("dcat:distribution", map(_at, files)),
    }
    yield {"@id": page, "@type": "foaf:Document"}
    for thing, file in files.items():
        yield from _file(catalogue, thing, file, f"{dataset.title} ({file.form})")


def _unless_none(name: str, values: Iterable[Value]) -> Mapping[str, tuple[Value, ...]]:
    """A property with its values; nothing where there are none."""
    found = tuple(values)
    return {name: found} if found else {}


def _file(catalogue: Catalogue, thing: str, file: Distribution, title: str) -> Iterator[Thing]:
    address = _at(f"{catalogue.base_url}{file.address}")
    form, media_type = f"{EU}file-type/{file.form}", f"{MEDIA_TYPES}{file.media_type}"
    yield {
        "@id": thing,
        "@type": "dcat:Distribution",
        "dct:title": _text(title, catalogue.language),
        "dct:language": _at(LANGUAGE),
        "dcat:accessURL": address,
        "dcat:downloadURL": address,
        "dct:license": _at(catalogue.licence.uri),
        "dct:format": _at(form),
        "dcat:mediaType": _at(media_type),
    }
    yield {"@id": form, "@type": "dct:MediaTypeOrExtent"}
    yield {"@id": media_type, "@type": "dct:MediaType"}
