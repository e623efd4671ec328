"""Sitemaps as XML; those of the real site are tested against their schemas."""

from datetime import date

from lxml import etree

from sdsite.pages.sitemaps import Located, Sitemap, SitemapIndex, WooSitemap
from sdsite.pages.woo import Relation, WooDocument
from sdsite.render.sitemap import DIWOO, SITEMAP, render_sitemap
from sdsite.waardelijsten import Bestandssoort, Handeling, Stukrelatie, Stuksoort, WooCategorie

DAY = date(2030, 6, 2)
BASE = "https://voorbeeld.nl/"
NAMES = {"s": SITEMAP, "d": DIWOO}
DOCUMENT = WooDocument(
    address="adviezen/1/",
    title='Advies & "reactie" <1>',
    category=WooCategorie.ADVIEZEN,
    sort=Stuksoort.ADVIES,
    form=Bestandssoort.HTML,
    changed=DAY,
    created=None,
    handling=(Handeling.VASTSTELLING, DAY),
    relations=(Relation(Stukrelatie.IS_REACTIE_OP, "adviezen/0/", "Eerder advies"),),
)


def _file(content: Sitemap | SitemapIndex | WooSitemap) -> bytes:
    return b"".join(render_sitemap(content))


def test_een_sitemap_noemt_elk_adres_op_een_eigen_regel() -> None:
    pages = (Located("", DAY), Located("plan/", DAY))
    data = _file(Sitemap(BASE, pages))
    assert len(data.splitlines()) == 5
    locations = etree.fromstring(data).xpath("s:url/s:loc/text()", namespaces=NAMES)
    assert locations == [BASE, f"{BASE}plan/"]


def test_een_index_noemt_sitemaps() -> None:
    index = etree.fromstring(_file(SitemapIndex(BASE, (Located("a.xml", DAY),))))
    assert index.tag == f"{{{SITEMAP}}}sitemapindex"
    assert index.xpath("s:sitemap/s:lastmod/text()", namespaces=NAMES) == ["2030-06-02"]


def test_een_document_draagt_zijn_metadata() -> None:
    uri = 'https://identifier.overheid.nl/tooi/id/gemeente?a=gm9999&b="1"'
    sitemap = WooSitemap(BASE, "gemeente Voorbeeldstad", uri, (DOCUMENT,))
    root = etree.fromstring(_file(sitemap))
    assert root.xpath("//d:officieleTitel/text()", namespaces=NAMES) == ['Advies & "reactie" <1>']
    assert root.xpath("//d:publisher/@resource", namespaces=NAMES) == [uri]
    assert root.xpath("//d:relation/@resource", namespaces=NAMES) == [f"{BASE}adviezen/0/"]
    assert not root.xpath("//d:creatiedatum", namespaces=NAMES)


def test_elk_stuk_is_een_regel_zodat_een_deel_tussen_twee_adressen_eindigt() -> None:
    pieces = list(render_sitemap(Sitemap(BASE, (Located("", DAY), Located("a&b/", DAY)))))
    assert [each.count(b"</url>") for each in pieces] == [0, 1, 1, 0]
    assert all(each.endswith(b"\n") for each in pieces)
