"""A feed → Atom (RFC 4287): lasting ids, dates from the sources, addresses that always resolve."""

from __future__ import annotations

from datetime import date

from lxml import etree

from sdsite.pages.feeds import Entry, Feed
from sdsite.render.page_links import relative

ATOM = "http://www.w3.org/2005/Atom"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def render_atom(feed: Feed) -> bytes:
    """The file of a feed; where the site's address is not known, its links are relative to it."""
    root = etree.Element(f"{{{ATOM}}}feed", {_LANGUAGE: feed.language}, nsmap={None: ATOM})
    _add(root, "id", f"urn:uuid:{feed.id}")
    _add(root, "title", f"{feed.title} – {feed.subtitle}")
    _add(root, "updated", _moment(feed.updated))
    _add(root, "link", rel="self", type="application/atom+xml", href=_href(feed, feed.path))
    _add(root, "link", rel="alternate", type="text/html", href=_href(feed, feed.page))
    author = etree.SubElement(root, f"{{{ATOM}}}author")
    _add(author, "name", feed.author)
    for entry in feed.entries:
        root.append(_entry(feed, entry))
    etree.indent(root, space="")
    return etree.tostring(root, xml_declaration=True, encoding="utf-8") + b"\n"


def _entry(feed: Feed, entry: Entry) -> etree._Element:
    element = etree.Element(f"{{{ATOM}}}entry")
    _add(element, "id", f"urn:uuid:{entry.id}")
    _add(element, "title", entry.title)
    _add(element, "updated", _moment(entry.updated))
    _add(element, "published", _moment(entry.published))
    _add(element, "link", rel="alternate", type="text/html", href=_href(feed, entry.address))
    for subject in entry.subjects:
        _add(element, "category", term=subject)
    if entry.summary:
        _add(element, "summary", entry.summary)
    return element


def _add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> None:
    etree.SubElement(parent, f"{{{ATOM}}}{name}", attributes).text = text


def _moment(day: date) -> str:
    """A day as Atom wants it; sources give no hour, so it is the first of the day."""
    return f"{day.isoformat()}T00:00:00Z"


def _href(feed: Feed, address: str) -> str:
    return f"{feed.base_url}{address}" if feed.base_url else relative(address, feed.path)
