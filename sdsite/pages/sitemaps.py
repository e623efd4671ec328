"""What crawlers and the harvester of the Woo read: robots.txt, a sitemap, and the DiWoo sitemaps.

Every address in them is absolute, so without `basis_url` there is only a robots.txt that names
none. The name of a DiWoo index tells its category, which is how the harvester knows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

from sdsite.config import Config
from sdsite.frozen import frozen
from sdsite.pages.site_plan import DataFile
from sdsite.pages.woo import WooDocument
from sdsite.waardelijsten import WooCategorie

FOLDER = "sitemaps/"
"""The folder of the site that the sitemaps of an index stand in."""

MOST = 25_000
"""The most addresses in a sitemap: half of what the protocol allows, so that the 50 MB it also
sets is never reached; a DiWoo document takes some 1.3 kB."""

T = TypeVar("T")


@frozen
class Located:
    """An address with the day it last changed."""

    address: str
    """From the root of the site."""
    changed: date
    """When it last changed."""


@frozen
class Sitemap:
    """Addresses for every crawler."""

    base_url: str
    """Where the site is published."""
    pages: tuple[Located, ...]
    """The addresses."""


@frozen
class SitemapIndex:
    """The sitemaps that belong together."""

    base_url: str
    """Where the site is published."""
    maps: tuple[Located, ...]
    """The sitemaps."""


@frozen
class WooSitemap:
    """Documents of one category, with their metadata."""

    base_url: str
    """Where the site is published."""
    publisher: str
    """The name of the organisation that publishes."""
    publisher_uri: str
    """Its URI in TOOI."""
    documents: tuple[WooDocument, ...]
    """The documents."""


def sitemap_files(
    config: Config, pages: Iterable[Located], documents: tuple[WooDocument, ...]
) -> Iterator[DataFile]:
    """robots.txt, the sitemap and for each category with documents an index and its sitemaps."""
    indexes: list[str] = []
    base_url, publisher_uri = config.basis_url, config.organisatie.uri
    if base_url is not None:
        yield from _plain(base_url, tuple(pages))
    if base_url is not None and publisher_uri is not None:
        for category in WooCategorie:
            of_category = tuple(each for each in documents if each.category is category)
            if not of_category:
                continue
            indexes.append(f"sitemapindex-diwoo-{category}.xml")
            maps = []
            for path, part in _parts(f"diwoo-{category}", of_category):
                content = WooSitemap(base_url, config.organisatie.naam, publisher_uri, part)
                maps.append(Located(path, max(each.changed for each in part)))
                yield DataFile(path, content)
            yield DataFile(indexes[-1], SitemapIndex(base_url, tuple(maps)))
    yield DataFile("robots.txt", _robots(base_url, indexes))


def _plain(base_url: str, pages: tuple[Located, ...]) -> Iterator[DataFile]:
    if len(pages) <= MOST:
        yield DataFile("sitemap.xml", Sitemap(base_url, pages))
        return
    maps = []
    for path, part in _parts("sitemap", pages):
        maps.append(Located(path, max(each.changed for each in part)))
        yield DataFile(path, Sitemap(base_url, part))
    yield DataFile("sitemap.xml", SitemapIndex(base_url, tuple(maps)))


def _parts(name: str, found: tuple[T, ...]) -> Iterator[tuple[str, tuple[T, ...]]]:
    for at in range(0, len(found), MOST):
        yield f"{FOLDER}{name}-{at // MOST + 1}.xml", found[at : at + MOST]


def _robots(base_url: str | None, indexes: Iterable[str]) -> str:
    """Everyone is welcome; the DiWoo indexes come first, for those are looked for here."""
    lines = ["User-agent: *", "Allow: /"]
    if base_url is not None:
        lines += [f"Sitemap: {base_url}{path}" for path in (*indexes, "sitemap.xml")]
    return "\n".join(lines) + "\n"
