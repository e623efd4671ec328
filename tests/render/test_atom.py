"""A feed as Atom; the real feeds are read by feedparser in tests/standards."""

from dataclasses import replace
from datetime import date

from lxml import etree

from sdsite.pages.feeds import Entry, Feed
from sdsite.render.atom import ATOM, render_atom

ENTRY = Entry(
    "8d1c2f5e-0000-5000-8000-000000000001",
    "Advies: Meer tijd & ruimte",
    "adviezen/2030-1/#punt",
    date(2030, 3, 1),
    date(2030, 3, 5),
    "Neem <meer> tijd.",
    ("Dagopvang",),
)
FEED = Feed(
    path="feeds/adviezen.xml",
    id="8d1c2f5e-0000-5000-8000-000000000002",
    title="Adviezen",
    subtitle="Voorbeeldstad",
    author="gemeente Voorbeeldstad",
    base_url="",
    language="nl",
    find=lambda: (ENTRY.id,),
    tell=lambda _: ENTRY,
    below=("adviezen/",),
)
NAMES = {"a": ATOM}


def test_zonder_adres_van_de_site_wijzen_links_vanaf_de_feed() -> None:
    feed = etree.fromstring(render_atom(FEED))
    assert feed.xpath("a:link/@href", namespaces=NAMES) == ["adviezen.xml", "../adviezen/2030-1/"]
    assert feed.xpath("a:entry/a:link/@href", namespaces=NAMES) == ["../adviezen/2030-1/#punt"]


def test_met_een_adres_zijn_links_volledig() -> None:
    feed = etree.fromstring(render_atom(replace(FEED, base_url="https://voorbeeld.nl/")))
    links = feed.xpath("//a:link/@href", namespaces=NAMES)
    assert all(str(link).startswith("https://voorbeeld.nl/") for link in links)


def test_tekens_en_datums_blijven_wat_zij_zijn() -> None:
    feed = etree.fromstring(render_atom(FEED))
    entry = feed.find("a:entry", NAMES)
    assert entry is not None
    assert entry.findtext("a:title", namespaces=NAMES) == "Advies: Meer tijd & ruimte"
    assert entry.findtext("a:summary", namespaces=NAMES) == "Neem <meer> tijd."
    assert entry.findtext("a:updated", namespaces=NAMES) == "2030-03-05T00:00:00Z"
    assert feed.findtext("a:updated", namespaces=NAMES) == "2030-03-05T00:00:00Z"
