"""The catalogue of the real site conforms to DCAT-AP-NL 3.0, in both its forms."""

from collections.abc import Mapping

import pyshacl
import pytest
from rdflib import DCAT, DCTERMS, Graph
from rdflib.compare import isomorphic

from sdsite.pages import SitePlan
from tests.standards.conftest import ADDRESS, Standard

SHAPES = (
    "dcat-ap-SHACL.ttl",
    "dcat-ap-nl-SHACL.ttl",
    "dcat-ap-nl-SHACL-klassebereik.ttl",
    "dcat-ap-nl-SHACL-klassebereik-codelijsten.ttl",
)
"""What must be so; the fifth file of shapes holds recommendations."""


def test_de_catalogus_voldoet_aan_dcat_ap_nl(
    published: Mapping[str, bytes], standard: Standard
) -> None:
    shapes = Graph()
    for name in SHAPES:
        shapes.parse(standard(f"dcat/{name}"))
    catalogue = Graph().parse(data=published["catalog.ttl"], format="turtle")
    conforms, _, report = pyshacl.validate(catalogue, shacl_graph=shapes, allow_warnings=True)
    assert conforms, report


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
def test_beide_vormen_zeggen_hetzelfde(published: Mapping[str, bytes]) -> None:
    turtle = Graph().parse(data=published["catalog.ttl"], format="turtle")
    linked = Graph().parse(data=published["catalog.jsonld"], format="json-ld")
    assert isomorphic(turtle, linked)


def test_elk_bestand_in_de_catalogus_staat_op_de_site(
    published: Mapping[str, bytes], published_plan: SitePlan
) -> None:
    there = {f"{ADDRESS}{file.path}" for file in published_plan.files}
    pages = {f"{ADDRESS}{page.address}" for page in published_plan.pages}
    catalogue = Graph().parse(data=published["catalog.ttl"], format="turtle")
    files = {str(each) for each in catalogue.objects(None, DCAT.downloadURL)}
    assert files
    assert files <= there
    assert {str(each) for each in catalogue.objects(None, DCAT.landingPage)} <= pages


def test_elke_dataset_heeft_een_bestand_en_een_eigen_aanduiding(
    published: Mapping[str, bytes],
) -> None:
    catalogue = Graph().parse(data=published["catalog.ttl"], format="turtle")
    datasets = set(catalogue.objects(None, DCAT.dataset))
    assert len(datasets) > 30
    assert all((dataset, DCAT.distribution, None) in catalogue for dataset in datasets)
    assert len(set(catalogue.objects(None, DCTERMS.identifier))) == len(datasets)
