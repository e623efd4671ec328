"""A catalogue as RDF: no blank nodes, and the same bytes each time."""

import json
from datetime import date

from rdflib import BNode, Graph

from sdsite.pages.catalogue import JSON_LD, TURTLE, Catalogue, Dataset, Distribution
from sdsite.render.rdf import render_catalogue
from sdsite.waardelijsten import DataThema, Licentie

DAY = date(2030, 6, 2)
CATALOGUE = Catalogue(
    base_url="https://voorbeeld.nl/",
    title="Gegevens",
    description="Alles.",
    publisher="gemeente Voorbeeldstad",
    publisher_uri="https://identifier.overheid.nl/tooi/id/gemeente/gm9999",
    contact="post@voorbeeld.nl",
    licence=Licentie.CC_BY,
    language="nl",
    changed=DAY,
    datasets=(
        Dataset(
            "adviezen",
            "Adviezen",
            "Adviesbrieven.",
            "over/gegevens/adviezen/",
            (DataThema.SOCI, DataThema.GOVE),
            ("Dagopvang",),
            DAY,
            (Distribution("gegevens/adviezen.csv", "CSV", "text/csv"),),
        ),
    ),
)


def test_dezelfde_catalogus_geeft_dezelfde_bytes_zonder_naamloze_dingen() -> None:
    for path in (TURTLE, JSON_LD):
        assert render_catalogue(CATALOGUE, path) == render_catalogue(CATALOGUE, path)
    graph = Graph().parse(data=render_catalogue(CATALOGUE, TURTLE), format="turtle")
    assert not [node for triple in graph for node in triple if isinstance(node, BNode)]


def test_json_ld_is_gesorteerd_op_adres() -> None:
    things = json.loads(render_catalogue(CATALOGUE, JSON_LD))["@graph"]
    ids = [thing["@id"] for thing in things]
    assert ids == sorted(ids)
    assert "https://voorbeeld.nl/catalog#adviezen" in ids
