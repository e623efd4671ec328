"""On paper a link is a number, and under the page each number is an address."""

from __future__ import annotations

import posixpath
import re

from markupsafe import Markup

_LINK = re.compile(r'<a (?P<before>[^>]*?)href="(?P<way>[^"#:]+/)(?:#[^"]*)?"')
"""A link to another page of this site: its way is relative and ends in a slash."""


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

    def numbered(link: re.Match[str]) -> str:
        address = _from_root(link["way"], page)
        number = numbers.setdefault(address, len(numbers) + 1)
        return f'<a data-noot="{number}" {link[0].removeprefix("<a ")}'

    told = _LINK.sub(numbered, html)
    return (told, tuple(numbers)) if len(numbers) <= MOST else (html, ())


def address_list(addresses: tuple[str, ...], base_url: str) -> Markup:
    """The list of addresses that only paper shows; nothing when the page links to no other."""
    if not addresses:
        return Markup()
    where = base_url.rstrip("/") or "deze site"
    rows = (Markup("<li>/{}</li>").format(address) for address in addresses)
    return Markup(
        '<div class="adressen md-typeset"><p>De nummers tussen haken zijn adressen op {}:</p>'
        "<ol>{}</ol></div>"
    ).format(where, Markup().join(rows))


def _from_root(way: str, page: str) -> str:
    """The address from the root of the site that a relative way leads to."""
    folder = page.rpartition("/")[0]
    while way.startswith("../"):
        folder, way = folder.rpartition("/")[0], way[3:]
    if "./" in way or "//" in way or way.startswith("/"):
        path = posixpath.normpath(posixpath.join("/", folder, way)).strip("/")
        return f"{path}/" if path else ""
    return f"{folder}/{way}" if folder else way
