"""Every internal link and anchor of the real site leads somewhere, and every page can be found."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from lxml.html import HtmlElement

POINTERS = ("href", "src", "data", "action", "poster")
NOT_FOUND = "404.html"
"""Shown at any depth, so the one page whose links may start at the root of the host."""

Pages = Mapping[str, HtmlElement]


def test_elke_verwijzing_binnen_de_site_komt_ergens_uit(real_site: Path, site_pages: Pages) -> None:
    anchors = {path: _anchors(page) for path, page in site_pages.items()}
    broken: list[str] = []
    for path, page in site_pages.items():
        for link in sorted(set(_links(page))):
            if path == NOT_FOUND and link.startswith("/"):
                continue
            target, fragment = _target(real_site, path, link)
            if target is None:
                broken.append(f"{path}: {link}")
            elif fragment and target in anchors and fragment not in anchors[target]:
                broken.append(f"{path}: {link} (no such anchor)")
    assert not broken, "\n".join(broken)


def test_elke_pagina_is_vanaf_de_start_te_vinden(real_site: Path, site_pages: Pages) -> None:
    found, waiting = {"index.html"}, ["index.html"]
    while waiting:
        path = waiting.pop()
        for link in _links(site_pages[path]):
            target, _ = _target(real_site, path, link)
            if target is not None and target in site_pages and target not in found:
                found.add(target)
                waiting.append(target)
    lost = sorted(site_pages.keys() - found - {NOT_FOUND})
    assert not lost, "\n".join(lost)


def test_elk_anker_staat_maar_een_keer_op_een_pagina(site_pages: Pages) -> None:
    twice: list[str] = []
    for path, page in site_pages.items():
        ids = [str(each) for each in page.xpath("//@id")]
        twice += [
            f"{path}#{each}" for each in sorted({each for each in ids if ids.count(each) > 1})
        ]
    assert not twice, "\n".join(twice)


def test_elk_adres_is_klein_geschreven_en_zonder_vreemde_tekens(
    site_pages: Pages,
) -> None:
    allowed = set("abcdefghijklmnopqrstuvwxyz0123456789-/.")
    strange = [path for path in site_pages if not set(path) <= allowed]
    assert not strange, "\n".join(strange)


def _links(page: HtmlElement) -> Iterator[str]:
    """Every link inside the site on a page, as it is written there."""
    for name in POINTERS:
        for value in page.xpath(f"//@{name}"):
            link = urlsplit(str(value))
            if not link.scheme and not link.netloc:
                yield str(value)


def _target(site: Path, path: str, link: str) -> tuple[str | None, str]:
    """The file a link on a page leads to, as a path in the site or None, and the anchor."""
    parts = urlsplit(link)
    if parts.path.startswith("/"):
        return None, parts.fragment
    asked = join(dirname(path), unquote(parts.path)) if parts.path else path
    target = normpath(asked)
    if (site / target).is_dir():
        if parts.path and not parts.path.endswith("/") and parts.path not in {".", ".."}:
            return None, parts.fragment
        target = normpath(join(target, "index.html"))
    outside = target.startswith("..")
    return (target if not outside and (site / target).is_file() else None), unquote(parts.fragment)


def _anchors(page: HtmlElement) -> frozenset[str]:
    return frozenset(map(str, page.xpath("//@id | //a/@name"))) | {"top"}
