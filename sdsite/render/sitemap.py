"""Sitemaps → XML: those of sitemaps.org, and those of DiWoo 0.9.8 with metadata of documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from sdsite.pages.sitemaps import Sitemap, SitemapIndex, WooSitemap
from sdsite.pages.woo import WooDocument
from sdsite.waardelijsten import Waarde

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
DIWOO = "https://standaarden.overheid.nl/diwoo/metadata/"
DUTCH = "http://publications.europa.eu/resource/authority/language/NLD"


def render_sitemap(content: Sitemap | SitemapIndex | WooSitemap) -> Iterator[bytes]:
    """The file of a sitemap or of an index, piece by piece: a line for each address.

    So it can be compared, and the largest (25,000 documents, some 30 MB) is never whole in memory.
    """
    base_url = content.base_url
    if isinstance(content, SitemapIndex):
        maps = ((f"{base_url}{each.address}", each.changed) for each in content.maps)
        yield from _file("sitemapindex", (_entry("sitemap", *each) for each in maps))
    elif isinstance(content, Sitemap):
        pages = ((f"{base_url}{each.address}", each.changed) for each in content.pages)
        yield from _file("urlset", (_entry("url", *each) for each in pages))
    else:
        documents = (_document(content, each) for each in content.documents)
        yield from _file("urlset", documents, f' xmlns:diwoo="{DIWOO}"')


def _file(kind: str, entries: Iterable[str], metadata: str = "") -> Iterator[bytes]:
    head = "<?xml version='1.0' encoding='utf-8'?>"
    yield f'{head}\n<{kind} xmlns="{SITEMAP}"{metadata}>\n'.encode()
    for entry in entries:
        yield f"{entry}\n".encode()
    yield f"</{kind}>\n".encode()


def _entry(one: str, address: str, changed: date, more: str = "") -> str:
    location = f"<loc>{_escaped(address)}</loc><lastmod>{changed.isoformat()}</lastmod>"
    return f"<{one}>{location}{more}</{one}>"


def _document(sitemap: WooSitemap, document: WooDocument) -> str:
    created = document.created
    about = (
        *(() if created is None else (_tag("creatiedatum", created.isoformat()),)),
        _tag("publisher", sitemap.publisher, sitemap.publisher_uri),
        _tag("verantwoordelijke", sitemap.publisher, sitemap.publisher_uri),
        _value("format", document.form),
        _tag("language", "Nederlands", DUTCH),
        _around("titelcollectie", _tag("officieleTitel", document.title)),
        _classes(document),
        _handling(document),
        _relations(sitemap, document),
    )
    whole = _around("Document", _around("DiWoo", *about))
    return _entry("url", f"{sitemap.base_url}{document.address}", document.changed, whole)


def _classes(document: WooDocument) -> str:
    subjects = (_value("thema", subject) for subject in document.subjects)
    return _around(
        "classificatiecollectie",
        _around("informatiecategorieen", _value("informatiecategorie", document.category)),
        _around("documentsoorten", _value("documentsoort", document.sort)),
        _around("themas", *subjects) if document.subjects else "",
    )


def _handling(document: WooDocument) -> str:
    kind, day = document.handling
    time = _tag("atTime", f"{day.isoformat()}T00:00:00")
    handling = _around("documenthandeling", _value("soortHandeling", kind), time)
    return _around("documenthandelingen", handling)


def _relations(sitemap: WooSitemap, document: WooDocument) -> str:
    """How it belongs to other documents; nothing where it belongs to none."""
    if not document.relations:
        return ""
    relations = (
        _around(
            "documentrelatie",
            _value("role", each.role),
            _tag("relation", each.title, f"{sitemap.base_url}{each.address}"),
        )
        for each in document.relations
    )
    return _around("documentrelaties", *relations)


def _value(name: str, value: Waarde) -> str:
    return _tag(name, value.naam, value.uri)


def _tag(name: str, text: str, resource: str = "") -> str:
    quoted = _escaped(resource).replace('"', "&quot;")
    attribute = f' resource="{quoted}"' if resource else ""
    return f"<diwoo:{name}{attribute}>{_escaped(text)}</diwoo:{name}>"


def _around(name: str, *inside: str) -> str:
    return f"<diwoo:{name}>{''.join(inside)}</diwoo:{name}>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
