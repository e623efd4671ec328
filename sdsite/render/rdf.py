"""A catalogue → Turtle and JSON-LD: DCAT-AP-NL 3.0, the same bytes for the same catalogue.

Every thing in the graph has an address, for a blank node would get another name in every build.
What another site describes (a theme, a language) gets its class here, as the shapes ask.
"""

from __future__ import annotations

import json

from rdflib import DCAT, DCTERMS, FOAF, RDF, SKOS, XSD, Graph, Literal, Namespace, URIRef

from sdsite.pages.catalogue import JSON_LD, Catalogue, Dataset, Distribution
from sdsite.waardelijsten import EU

VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
LANGUAGE = URIRef(f"{EU}language/NLD")
PUBLIC = URIRef(f"{EU}access-right/PUBLIC")
LOCAL_AUTHORITY = URIRef("http://purl.org/adms/publishertype/LocalAuthority")
MEDIA_TYPES = "https://www.iana.org/assignments/media-types/"


def render_catalogue(catalogue: Catalogue, path: str) -> bytes:
    """The file of a catalogue, as JSON-LD or as Turtle by the name of its path."""
    graph = _graph(catalogue)
    if path != JSON_LD:
        return graph.serialize(format="turtle", encoding="utf-8")
    context = {prefix: str(space) for prefix, space in _PREFIXES.items()}
    expanded = json.loads(graph.serialize(format="json-ld", context=context, auto_compact=True))
    expanded["@graph"].sort(key=lambda thing: thing["@id"])
    return json.dumps(expanded, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


_PREFIXES = {
    "dcat": DCAT,
    "dct": DCTERMS,
    "foaf": FOAF,
    "skos": SKOS,
    "vcard": VCARD,
    "xsd": XSD,
}


def _graph(catalogue: Catalogue) -> Graph:
    graph = Graph(bind_namespaces="none")
    for prefix, space in _PREFIXES.items():
        graph.bind(prefix, space)
    _outside(graph, catalogue)
    _publisher(graph, catalogue)
    whole = URIRef(f"{catalogue.base_url}catalog")
    _described(graph, whole, catalogue, (catalogue.title, catalogue.description))
    graph.add((whole, RDF.type, DCAT.Catalog))
    graph.add((whole, FOAF.homepage, URIRef(catalogue.base_url)))
    graph.add((URIRef(catalogue.base_url), RDF.type, FOAF.Document))
    graph.add((whole, DCTERMS.license, URIRef(catalogue.licence.uri)))
    graph.add((whole, DCTERMS.modified, Literal(catalogue.changed)))
    for dataset in catalogue.datasets:
        graph.add((whole, DCAT.dataset, _dataset(graph, catalogue, dataset)))
    return graph


def _outside(graph: Graph, catalogue: Catalogue) -> None:
    """The classes of what is described elsewhere."""
    graph.add((LANGUAGE, RDF.type, DCTERMS.LinguisticSystem))
    graph.add((PUBLIC, RDF.type, DCTERMS.RightsStatement))
    graph.add((URIRef(catalogue.licence.uri), RDF.type, DCTERMS.LicenseDocument))
    for theme in {theme for dataset in catalogue.datasets for theme in dataset.themes}:
        graph.add((URIRef(theme.uri), RDF.type, SKOS.Concept))
        graph.add((URIRef(theme.uri), SKOS.prefLabel, Literal(theme.naam, "nl")))


def _publisher(graph: Graph, catalogue: Catalogue) -> None:
    publisher, contact = URIRef(catalogue.publisher_uri), _contact(catalogue)
    graph.add((publisher, RDF.type, FOAF.Agent))
    graph.add((publisher, FOAF.name, Literal(catalogue.publisher, "nl")))
    graph.add((publisher, DCTERMS.type, LOCAL_AUTHORITY))
    graph.add((LOCAL_AUTHORITY, RDF.type, SKOS.Concept))
    graph.add((LOCAL_AUTHORITY, SKOS.prefLabel, Literal("Local Authority", "en")))
    graph.add((contact, RDF.type, VCARD.Organization))
    graph.add((contact, RDF.type, VCARD.Kind))
    graph.add((contact, VCARD.fn, Literal(catalogue.publisher)))
    graph.add((contact, VCARD.hasURL, URIRef(catalogue.base_url)))
    if catalogue.contact:
        graph.add((contact, VCARD.hasEmail, URIRef(f"mailto:{catalogue.contact}")))


def _contact(catalogue: Catalogue) -> URIRef:
    return URIRef(f"{catalogue.base_url}catalog#contact")


def _described(graph: Graph, thing: URIRef, catalogue: Catalogue, words: tuple[str, str]) -> None:
    """What a catalogue and a dataset both say of themselves."""
    publisher = URIRef(catalogue.publisher_uri)
    graph.add((thing, DCTERMS.title, Literal(words[0], catalogue.language)))
    graph.add((thing, DCTERMS.description, Literal(words[1], catalogue.language)))
    graph.add((thing, DCTERMS.publisher, publisher))
    graph.add((thing, DCTERMS.creator, publisher))
    graph.add((thing, DCAT.contactPoint, _contact(catalogue)))
    graph.add((thing, DCTERMS.language, LANGUAGE))


def _dataset(graph: Graph, catalogue: Catalogue, dataset: Dataset) -> URIRef:
    address = f"{catalogue.base_url}catalog#{dataset.id}"
    thing = URIRef(address)
    _described(graph, thing, catalogue, (dataset.title, dataset.description))
    graph.add((thing, RDF.type, DCAT.Dataset))
    graph.add((thing, DCTERMS.identifier, Literal(address, datatype=XSD.anyURI)))
    graph.add((thing, DCTERMS.accessRights, PUBLIC))
    graph.add((thing, DCTERMS.modified, Literal(dataset.changed)))
    page = URIRef(f"{catalogue.base_url}{dataset.page}")
    graph.add((thing, DCAT.landingPage, page))
    graph.add((thing, FOAF.page, page))
    graph.add((page, RDF.type, FOAF.Document))
    for theme in dataset.themes:
        graph.add((thing, DCAT.theme, URIRef(theme.uri)))
    for keyword in dataset.keywords:
        graph.add((thing, DCAT.keyword, Literal(keyword, catalogue.language)))
    for file in dataset.files:
        graph.add((thing, DCAT.distribution, _file(graph, catalogue, dataset, file)))
    return thing


def _file(graph: Graph, catalogue: Catalogue, dataset: Dataset, file: Distribution) -> URIRef:
    thing = URIRef(f"{catalogue.base_url}catalog#{dataset.id}-{file.form.lower()}")
    address = URIRef(f"{catalogue.base_url}{file.address}")
    form = URIRef(f"{EU}file-type/{file.form}")
    media_type = URIRef(f"{MEDIA_TYPES}{file.media_type}")
    title = Literal(f"{dataset.title} ({file.form})", catalogue.language)
    graph.add((thing, RDF.type, DCAT.Distribution))
    graph.add((thing, DCTERMS.title, title))
    graph.add((thing, DCTERMS.language, LANGUAGE))
    graph.add((thing, DCAT.accessURL, address))
    graph.add((thing, DCAT.downloadURL, address))
    graph.add((thing, DCTERMS.license, URIRef(catalogue.licence.uri)))
    graph.add((thing, DCTERMS.format, form))
    graph.add((form, RDF.type, DCTERMS.MediaTypeOrExtent))
    graph.add((thing, DCAT.mediaType, media_type))
    graph.add((media_type, RDF.type, DCTERMS.MediaType))
    return thing
