"""The sitemaps of the real site are what the harvester of the Woo asks for (DiWoo 0.9.8)."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from sdsite.pages import SitePlan
from tests.standards.conftest import ADDRESS, Standard

SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
DIWOO = {**SITEMAP, "d": "https://standaarden.overheid.nl/diwoo/metadata/"}
MAPS = re.compile(r"sitemaps/diwoo-infocat0(0[1-9]|1[0-8])-\d+\.xml")
INDEXES = re.compile(r"sitemapindex-diwoo-infocat0(0[1-9]|1[0-8])\.xml")
LEFT_OUT = {"404.html"}


class _Local(etree.Resolver):
    """Finds the parts of a schema beside it, and refuses the network."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def resolve(
        self,
        system_url: str | None,
        public_id: str | None,  # noqa: ARG002 - lxml gives it
        context: Any,  # noqa: ANN401 - lxml's own
    ) -> Any:  # noqa: ANN401 - lxml's own
        path = self._folder / str(system_url).rsplit("/", 1)[-1]
        if not path.exists():
            pytest.fail(f"The schema asks the network for {system_url}")
        return self.resolve_filename(str(path), context)


def _schema(file: Path) -> etree.XMLSchema:
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Local(file.parent))
    return etree.XMLSchema(etree.parse(file, parser))


def _maps(published: Mapping[str, bytes], pattern: re.Pattern[str]) -> dict[str, etree._Element]:
    found = {p: etree.fromstring(b) for p, b in published.items() if pattern.fullmatch(p)}
    assert found, pattern.pattern
    return found


def test_elke_sitemap_is_geldig(published: Mapping[str, bytes], standard: Standard) -> None:
    schema = _schema(standard("diwoo/all.xsd"))
    for path, sitemap in _maps(published, MAPS).items():
        assert schema.validate(sitemap), (path, schema.error_log)


def test_elke_index_is_geldig(published: Mapping[str, bytes], standard: Standard) -> None:
    schema = _schema(standard("diwoo/siteindex.xsd"))
    for path, index in _maps(published, INDEXES).items():
        assert schema.validate(index), (path, schema.error_log)
        listed = index.xpath("//s:loc/text()", namespaces=SITEMAP)
        assert all(str(each).removeprefix(ADDRESS) in published for each in listed)


def test_de_gewone_sitemap_is_geldig_en_noemt_elke_pagina(
    published: Mapping[str, bytes], published_plan: SitePlan, standard: Standard
) -> None:
    schema = _schema(standard("diwoo/sitemap.xsd"))
    sitemap = etree.fromstring(published["sitemap.xml"])
    assert schema.validate(sitemap), schema.error_log
    listed = sitemap.xpath("//s:loc/text()", namespaces=SITEMAP)
    pages = {page.address for page in published_plan.pages} - LEFT_OUT
    assert {str(each) for each in listed} == {f"{ADDRESS}{address}" for address in pages}


def test_robots_noemt_elke_index_en_niets_dat_er_niet_is(published: Mapping[str, bytes]) -> None:
    lines = published["robots.txt"].decode().splitlines()
    named = [line.removeprefix("Sitemap: ") for line in lines if line.startswith("Sitemap: ")]
    assert all(each.startswith(ADDRESS) for each in named)
    paths = {each.removeprefix(ADDRESS) for each in named}
    assert paths <= published.keys()
    assert paths >= _maps(published, INDEXES).keys()


def test_elk_document_staat_op_de_site_en_is_van_een_toegestane_soort(
    published: Mapping[str, bytes], published_plan: SitePlan
) -> None:
    there = {page.address for page in published_plan.pages}
    there |= {file.path for file in published_plan.files}
    there |= {booklet.path for booklet in published_plan.booklets}
    seen: list[str] = []
    for sitemap in _maps(published, MAPS).values():
        for url in sitemap.iterfind("s:url", SITEMAP):
            address = str(url.findtext("s:loc", namespaces=SITEMAP)).removeprefix(ADDRESS)
            form = str(url.findtext(".//d:format", namespaces=DIWOO))
            assert address in there
            assert form == (address.rpartition(".")[2] if "." in address else "html")
            seen.append(address)
    assert len(seen) == len(set(seen)), "a document stands in two categories"


def test_een_reactie_wijst_naar_het_advies_en_een_antwoord_naar_de_vragen(
    published: Mapping[str, bytes],
) -> None:
    documents: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for sitemap in _maps(published, MAPS).values():
        for url in sitemap.iterfind("s:url", SITEMAP):
            address = str(url.findtext("s:loc", namespaces=SITEMAP))
            documents.add(address)
            for relation in url.iterfind(".//d:documentrelatie", DIWOO):
                if relation.findtext("d:role", namespaces=DIWOO) == "is reactie op":
                    end = relation.find("d:relation", DIWOO)
                    assert end is not None
                    pairs.add((address, str(end.get("resource"))))
    assert {(a.removeprefix(ADDRESS), b.removeprefix(ADDRESS)) for a, b in pairs} == {
        ("documenten/reactie-maatregelenpakket/", "adviezen/2021-047/"),
        ("documenten/antwoord-raadsvragen-2024/", "raadsvragen/uitvoeringsagenda-2024/"),
    }
    assert {end for _, end in pairs} <= documents


def test_elk_document_zegt_wat_de_harvester_graag_weet(published: Mapping[str, bytes]) -> None:
    wanted = ("format", "language", "documentsoort", "officieleTitel", "atTime", "publisher")
    for path, sitemap in _maps(published, MAPS).items():
        for document in sitemap.iterfind(".//d:DiWoo", DIWOO):
            for name in wanted:
                assert document.find(f".//d:{name}", DIWOO) is not None, (path, name)
