"""Every link between two facts is shown on both ends, and every source shows what rests on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from posixpath import dirname, join, normpath

import pytest
from lxml.html import HtmlElement

from sdsite.model import Register
from sdsite.pages.addresses import address_of

Pages = Mapping[str, HtmlElement]
Links = Mapping[str, frozenset[str]]

KIND = "string(//meta[@name='sdsite-kind']/@content)"
CONTINUED = {"adviespunt", "lijst", "raadsvraag"}
"""Kinds of pages that tell the rest of the page above them."""

WITHOUT_ADDRESS = {"relatie", "overgang"}
"""Nouns that are a link themselves: what they tell is told at both their ends."""


@pytest.fixture(scope="module")
def links(site_pages: Pages) -> Links:
    """Page → the addresses (with anchor) it links to, and those that stand on it.

    What goes on below a page, on one of a kind in CONTINUED that it leads to, counts as of it.
    """
    found = {path: set(_addresses(path, page)) for path, page in site_pages.items()}
    kinds = {path: page.xpath(KIND) for path, page in site_pages.items()}
    for path, inside in tuple(found.items()):
        whole = path
        while kinds[whole] in CONTINUED:
            whole = f"{dirname(dirname(whole))}/index.html"
        if whole != path:
            found[whole] |= inside
    return {path: frozenset(inside) for path, inside in found.items()}


def test_elk_verband_staat_op_de_pagina_van_beide_gegevens(
    real_register: Register, links: Links
) -> None:
    missing = []
    for verband in real_register.verbanden:
        if verband.soort == "bron":
            continue
        van, naar = (address_of(real_register, end) for end in (verband.van, verband.naar))
        if van is None or naar is None:
            continue
        for here, there, words in ((van, naar, verband.heen), (naar, van, verband.terug)):
            if there not in links[_page(here)]:
                missing.append(f"{here} does not show that it “{words}” {there}")
    assert not missing, _told(missing)


def test_elke_bron_toont_wat_erop_rust_en_elk_gegeven_zijn_bron(
    real_register: Register, links: Links
) -> None:
    missing = []
    for verband in real_register.verbanden:
        van, naar = (address_of(real_register, end) for end in (verband.van, verband.naar))
        if verband.soort != "bron" or van is None or naar is None:
            continue
        for here, there in ((van, naar), (naar, van)):
            if there not in links[_page(here)]:
                missing.append(f"{here} has no link to {there}")
    assert not missing, _told(missing)


def test_alleen_wat_zelf_een_verband_is_heeft_geen_adres(real_register: Register) -> None:
    without = {
        item.noun
        for item in real_register.items.values()
        if address_of(real_register, item.id) is None
    }
    assert without <= WITHOUT_ADDRESS


def test_elk_gegeven_staat_op_zijn_adres(real_register: Register, links: Links) -> None:
    missing = []
    for item_id in real_register.items:
        address = address_of(real_register, item_id)
        if address is not None and address not in links.get(_page(address), frozenset()):
            missing.append(f"{item_id} does not stand at {address}")
    assert not missing, _told(missing)


def _addresses(path: str, page: HtmlElement) -> Iterator[str]:
    """Where a page's links lead, and its own address and anchors."""
    here = path.removesuffix("index.html")
    yield here
    yield from (f"{here}#{name}" for name in page.xpath("//@id"))
    for href in page.xpath("//main//a/@href"):
        target, mark, anchor = str(href).partition("#")
        if ":" in target:
            continue
        address = normpath(join(dirname(path), target)) if target else here.rstrip("/")
        folder = "" if address == "." else f"{address}/"
        yield f"{folder}{mark}{anchor}"


def _page(address: str) -> str:
    return f"{address.partition('#')[0]}index.html"


def _told(missing: list[str]) -> str:
    each = sorted(set(missing))
    return "\n".join((f"{len(each)} missing", *each))
