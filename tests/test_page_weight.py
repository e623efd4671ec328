"""What a reader has to load: each page, a first visit, and that no address is lost over it."""

from __future__ import annotations

import gzip
import posixpath
import re
from collections.abc import Mapping
from pathlib import Path

import lxml.html

LIMIT = 60_000
"""The most bytes of HTML in a page."""
FIRST_VISIT = 150_000
"""The most bytes of a first visit, compressed: the page and all that it shows at once."""
BEFORE = Path(__file__).with_name("linked_before.txt")
"""Every place that anything on the site led to when long lists still stood on one page."""
LOADED = (
    "//link[@rel='stylesheet' or @rel='icon' or @rel='preload' or @rel='modulepreload']/@href"
    " | //script/@src | //script/@data-gemak | //use/@href[contains(., '.svg')]"
)
"""What a browser fetches for a page before anybody does anything."""
_FONT = re.compile(r'url\("?([^")]+\.woff2)')


def test_elke_pagina_blijft_onder_de_grens(real_site: Path) -> None:
    sizes = {file: file.stat().st_size for file in real_site.rglob("*.html")}
    heavy = [f"{size} {file}" for file, size in sizes.items() if size > LIMIT]
    assert sizes
    assert not heavy, "\n".join(sorted(heavy))


def test_waar_ooit_een_link_naar_was_is_nog_te_vinden(
    site_pages: Mapping[str, lxml.html.HtmlElement],
) -> None:
    """A place keeps its anchor on the page it was on: an old link leads to the way to it."""
    ids = {path: set(page.xpath("//@id")) for path, page in site_pages.items()}
    lost = []
    for line in BEFORE.read_text("utf-8").splitlines():
        address, _, anchor = line.partition("#")
        if anchor not in ids.get(f"{address}index.html", ()):
            lost.append(line)
    assert not lost, "\n".join(lost)


def test_een_eerste_bezoek_is_licht(
    real_site: Path, one_page_of_each_kind: Mapping[str, str]
) -> None:
    heavy = {}
    for kind, path in one_page_of_each_kind.items():
        page = lxml.html.document_fromstring((real_site / path).read_bytes())
        files = {path, *(_inside(path, each) for each in page.xpath(LOADED))}
        styles = [file for file in files if file.endswith(".css")]
        fonts = {
            _inside(style, font)
            for style in styles
            for font in _FONT.findall((real_site / style).read_text("utf-8"))
        }
        weight = sum(_compressed(real_site / file) for file in files | fonts)
        if weight > FIRST_VISIT:
            heavy[kind] = weight
    assert not heavy


def _inside(page: str, way: str) -> str:
    """The file that a link leads to, from the root of the site."""
    path = way.partition("#")[0]
    if path.startswith("/"):
        return path.removeprefix("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path))


def _compressed(file: Path) -> int:
    """Bytes as they are sent: a font is compressed already."""
    content = file.read_bytes()
    return len(content) if file.suffix == ".woff2" else len(gzip.compress(content, 6))
