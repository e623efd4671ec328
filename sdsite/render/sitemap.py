"""Sitemaps → XML: those of sitemaps.org, and those of DiWoo 0.9.8 with metadata of documents."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lxml import etree

from sdsite.pages.sitemaps import Located, Sitemap, SitemapIndex, WooSitemap
from sdsite.pages.woo import WooDocument
from sdsite.waardelijsten import Waarde

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
DIWOO = "https://standaarden.overheid.nl/diwoo/metadata/"
DUTCH = "http://publications.europa.eu/resource/authority/language/NLD"


def render_sitemap(content: Sitemap | SitemapIndex | WooSitemap) -> bytes:
    """The file of a sitemap or of an index: one address a line, so that it can be compared."""
    base_url = content.base_url
    if isinstance(content, SitemapIndex):
        return _file("sitemapindex", [_located("sitemap", base_url, m) for m in content.maps])
    if isinstance(content, Sitemap):
        return _file("urlset", [_located("url", base_url, page) for page in content.pages])
    return _file("urlset", [_document(content, each) for each in content.documents], DIWOO)


def _file(kind: str, entries: Iterable[etree._Element], metadata: str = "") -> bytes:
    prefixes: dict[str | None, str] = {None: SITEMAP}
    root = etree.Element(
        f"{{{SITEMAP}}}{kind}", nsmap=prefixes | ({"diwoo": metadata} if metadata else {})
    )
    root.text = "\n"
    for entry in entries:
        entry.tail = "\n"
        root.append(entry)
    return etree.tostring(root, xml_declaration=True, encoding="utf-8") + b"\n"


def _located(one: str, base_url: str, located: Located) -> etree._Element:
    return _url(one, f"{base_url}{located.address}", located.changed)


def _url(one: str, address: str, changed: date) -> etree._Element:
    element = etree.Element(f"{{{SITEMAP}}}{one}")
    etree.SubElement(element, f"{{{SITEMAP}}}loc").text = address
    etree.SubElement(element, f"{{{SITEMAP}}}lastmod").text = changed.isoformat()
    return element


def _document(sitemap: WooSitemap, document: WooDocument) -> etree._Element:
    url = _url("url", f"{sitemap.base_url}{document.address}", document.changed)
    about = _under(_under(url, "Document"), "DiWoo")
    if document.created is not None:
        _under(about, "creatiedatum", document.created.isoformat())
    for role in ("publisher", "verantwoordelijke"):
        _under(about, role, sitemap.publisher, sitemap.publisher_uri)
    _value(about, "format", document.form)
    _under(about, "language", "Nederlands", DUTCH)
    _under(_under(about, "titelcollectie"), "officieleTitel", document.title)
    _classes(about, document)
    _handling(about, document)
    if document.relations:
        relations = _under(about, "documentrelaties")
        for relation in document.relations:
            element = _under(relations, "documentrelatie")
            _value(element, "role", relation.role)
            _under(element, "relation", relation.title, f"{sitemap.base_url}{relation.address}")
    return url


def _classes(about: etree._Element, document: WooDocument) -> None:
    classes = _under(about, "classificatiecollectie")
    categories = _under(classes, "informatiecategorieen")
    _value(categories, "informatiecategorie", document.category)
    _value(_under(classes, "documentsoorten"), "documentsoort", document.sort)
    if document.subjects:
        subjects = _under(classes, "themas")
        for subject in document.subjects:
            _value(subjects, "thema", subject)


def _handling(about: etree._Element, document: WooDocument) -> None:
    kind, day = document.handling
    handling = _under(_under(about, "documenthandelingen"), "documenthandeling")
    _value(handling, "soortHandeling", kind)
    _under(handling, "atTime", f"{day.isoformat()}T00:00:00")


def _value(parent: etree._Element, name: str, value: Waarde) -> None:
    _under(parent, name, value.naam, value.uri)


def _under(
    parent: etree._Element, name: str, text: str | None = None, resource: str = ""
) -> etree._Element:
    attributes = {"resource": resource} if resource else {}
    element = etree.SubElement(parent, f"{{{DIWOO}}}{name}", attributes)
    element.text = text
    return element
