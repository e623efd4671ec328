"""Hostile words in every text: the same elements and attributes as with harmless words.

Where a text could make an element, end a script or break out of an attribute, the page would have
another shape than with a text of plain letters. So nothing here knows how an attack looks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO

import icalendar
import lxml.etree
import lxml.html
import openpyxl
import pytest
from rdflib import Graph

from sdsite.model import NOUNS, ROWS
from sdsite.model.bladzijde import Bladzijde
from tests.hostile.project import EXACT, free_texts, rewritten
from tests.hostile.sites import HARMLESS, HOSTILE, WORDS

Files = Mapping[str, bytes]


def test_elke_vrije_tekst_van_elk_gegeven_is_beproefd() -> None:
    reached = rewritten(lambda text, _most: text).reached
    assert free_texts([*NOUNS, *ROWS, Bladzijde]) - reached == EXACT


def test_de_paginas_hebben_dezelfde_elementen_en_attributen(
    hostile: Files, harmless: Files
) -> None:
    pages = [path for path in harmless if path.endswith(".html")]
    assert len(pages) > 80
    assert [path for path in hostile if path.endswith(".html")] == pages
    for path in pages:
        assert _shape(hostile[path]) == _shape(harmless[path]), path


def test_de_woorden_staan_er_zoals_ze_zijn_geschreven(hostile: Files) -> None:
    texts = [_tree(each).text_content() for path, each in hostile.items() if path.endswith(".html")]
    assert all(WORDS in text for text in texts)


def test_geen_enkel_adres_of_stijl_komt_uit_een_tekst(hostile: Files) -> None:
    for path, content in hostile.items():
        if path.endswith(".html"):
            for name, value in _attributes(content):
                assert name != "style", path
                assert not name.startswith("on"), path
                if name in {"href", "src", "action"}:
                    assert ":" not in value or value.startswith(("https://", "mailto:")), value


def test_gegevens_in_een_script_zijn_json_en_eindigen_het_niet(hostile: Files) -> None:
    for path, content in hostile.items():
        if path.endswith(".html"):
            for script in _tree(content).iter("script"):
                if "json" in script.get("type", ""):
                    json.loads(script.text or "")


def test_elk_bestand_is_wat_zijn_naam_zegt(hostile: Files, harmless: Files) -> None:
    for path, content in hostile.items():
        ending = path.rpartition(".")[2]
        if ending in {"xml", "atom", "svg"}:
            assert _tags(content) == _tags(harmless[path]), path
        elif ending == "ics":
            calendars = [icalendar.Calendar.from_ical(each) for each in (content, harmless[path])]
            names = [[part.name for part in each.walk()] for each in calendars]
            keys = [[sorted(part) for part in each.walk()] for each in calendars]
            assert names[0] == names[1]
            assert keys[0] == keys[1]
        elif ending in {"json", "geojson"}:
            assert _json_shape(json.loads(content)) == _json_shape(json.loads(harmless[path])), path
        elif ending in {"ttl", "jsonld"}:
            kind = "turtle" if ending == "ttl" else "json-ld"
            graphs = [Graph().parse(data=each, format=kind) for each in (content, harmless[path])]
            assert len(graphs[0]) == len(graphs[1])


def test_geen_cel_van_een_werkblad_is_een_formule(hostile: Files) -> None:
    books = [content for path, content in hostile.items() if path.endswith(".xlsx")]
    assert books
    for book in books:
        for sheet in openpyxl.load_workbook(BytesIO(book)):
            assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


@pytest.fixture(scope="module")
def hostile() -> Files:
    return HOSTILE.files()


@pytest.fixture(scope="module")
def harmless() -> Files:
    return HARMLESS.files()


def _tree(content: bytes) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(content, parser=lxml.html.HTMLParser(encoding="utf-8"))


def _shape(content: bytes) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (str(element.tag), tuple(sorted(map(str, element.attrib))))
        for element in _tree(content).iter()
    ]


def _attributes(content: bytes) -> list[tuple[str, str]]:
    return [
        (str(name), str(value))
        for element in _tree(content).iter()
        for name, value in element.attrib.items()
    ]


def _tags(content: bytes) -> list[str]:
    return [str(element.tag) for element in lxml.etree.fromstring(content).iter()]


def _json_shape(value: object) -> object:
    match value:
        case dict():
            return [_json_shape(inner) for inner in value.values()]
        case list():
            return [_json_shape(inner) for inner in value]
        case _:
            return type(value).__name__
