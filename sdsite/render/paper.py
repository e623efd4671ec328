"""On paper a link is a number, and under the page each number is an address."""

from __future__ import annotations

import posixpath

from sdsite.render.template_code import shown

MOST = 60
"""The most addresses that are printed under a page."""


def number_links(html: str, page: str) -> tuple[str, tuple[str, ...]]:
    """The same HTML with a number at each link to another page, and those pages by number.

    A page that leads to more than `MOST` is a list to choose from, not a text to read with its
    notes: it is given back as it is, without addresses.

    The links must be relative to `page`; the addresses that come back are from the root of the
    site, each once, in the order of their first link. A page that is served at any depth, whose
    address begins with a slash, is given back as it is.
    """
    if page.startswith("/"):
        return html, ()
    numbers: dict[str, int] = {}
    before, *begun = html.split("<a ")
    made = [before]
    for each in begun:
        way = _way(each)
        if way:
            number = numbers.setdefault(_from_root(way, page), len(numbers) + 1)
            made.append(f'<a data-noot="{number}" {each}')
        else:
            made.append(f"<a {each}")
    return ("".join(made), tuple(numbers)) if len(numbers) <= MOST else (html, ())


def _way(link: str) -> str:
    """The way to another page of this site, which ends in a slash; empty for any other link."""
    _, _, behind = link[: link.find(">")].partition('href="')
    way = behind[: behind.find('"')].partition("#")[0]
    return way if way.endswith("/") and ":" not in way else ""


def address_list(addresses: tuple[str, ...], base_url: str) -> str:
    """The addresses that only paper shows, as HTML; empty when the page links to no other."""
    if not addresses:
        return ""
    where = shown(base_url.rstrip("/") or "deze site")
    rows = "".join(f"<li>/{shown(address)}</li>" for address in addresses)
    return (
        f'<div class="adressen md-typeset"><p>De nummers tussen haken zijn adressen op {where}:</p>'
        f"<ol>{rows}</ol></div>"
    )


def _from_root(way: str, page: str) -> str:
    """The address from the root of the site that a relative way leads to."""
    folder = page.rpartition("/")[0]
    while way.startswith("../"):
        folder, way = folder.rpartition("/")[0], way[3:]
    if "./" in way or "//" in way or way.startswith("/"):
        path = posixpath.normpath(posixpath.join("/", folder, way)).strip("/")
        return f"{path}/" if path else ""
    return f"{folder}/{way}" if folder else way
