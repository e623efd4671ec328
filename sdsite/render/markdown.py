"""Written pages: Markdown → clean HTML, its links to facts filled in, its tables as elsewhere.

HTML has no meaning in a written page: it is shown as it was typed. What Markdown makes is cleaned
once more, so that nothing but the tags and addresses named here reaches a page.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.extensions.toc import TocExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from sdsite.model.slug import slug
from sdsite.pages.bladzijde import Geschreven
from sdsite.pages.parts import Link
from sdsite.render.written_pages import Written

TAGS = frozenset(
    {"a", "blockquote", "br", "code", "dd", "div", "dl", "dt", "em", "h2", "h3", "h4", "hr", "li"}
    | {"ol", "p", "pre", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul"}
)
"""The tags that a written page may have."""

ATTRIBUTES: dict[str, set[str]] = {
    "a": {"href", "class", "aria-label"},
    "div": {"class", "role", "tabindex", "aria-label"},
    "h2": {"id"},
    "h3": {"id"},
    "h4": {"id"},
    "li": {"id"},
    "ol": {"start"},
    "sup": {"id"},
    "td": {"class"},
    "th": {"class", "scope"},
}
"""The attributes that those tags may have."""

SCHEMES = frozenset({"https", "http", "mailto", "tel", "site"})
"""The addresses that a link may have; `site:` marks an address of this site."""

_TAKEN = frozenset({"inhoud", "citeer", "filter"})
"""Anchors that a page has already."""

_FACT = r"\[\[([^\[\]|]+)(?:\|([^\[\]]+))?\]\]"


def render_markdown(text: Geschreven) -> Written:
    """Give the HTML of a written page.

    `[[id]]`, `[[id|words]]` and `[words](id:the-id)` link to a fact; `[words](/themas/)` links to
    a page of this site; an id without an address is left as plain words.
    """
    engine = Markdown(
        extensions=[
            TableExtension(use_align_attribute=True),
            FootnoteExtension(SEPARATOR="-", BACKLINK_TEXT="↩"),
            DefListExtension(),
            FencedCodeExtension(),
            SaneListExtension(),
            TocExtension(slugify=_anchor, toc_depth="2-2", marker=""),
            _SiteExtension(text.links),
        ],
        output_format="html",
    )
    made = engine.convert(text.text)
    cleaned = nh3.clean(
        made,
        tags=set(TAGS),
        attributes=ATTRIBUTES,
        url_schemes=set(SCHEMES),
        link_rel=None,
    )
    tokens: list[dict[str, str]] = getattr(engine, "toc_tokens", [])
    headings = tuple(
        Link(html.unescape(token["name"]), f"{text.address}#{token['id']}") for token in tokens
    )
    return Written(Markup(cleaned), headings)  # noqa: S704 - nh3 has cleaned it


def _anchor(words: str, _separator: str) -> str:
    name = slug(words) or "kop"
    return f"kop-{name}" if name in _TAKEN else name


class _SiteExtension(Extension):
    """Takes HTML out of Markdown, and puts links to facts and the shapes of this site in."""

    def __init__(self, links: Mapping[str, Link]) -> None:
        super().__init__()
        self._links = links

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name Markdown calls
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.inlinePatterns.register(_FactLink(_FACT, md, self._links), "gegeven", 178)
        md.treeprocessors.register(_Shapes(md, self._links), "vormen", 12)


class _FactLink(InlineProcessor):
    """`[[id]]` and `[[id|words]]`."""

    def __init__(self, pattern: str, md: Markdown, links: Mapping[str, Link]) -> None:
        super().__init__(pattern, md)
        self._links = links

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the name Markdown calls
        self, m: re.Match[str], data: str
    ) -> tuple[Element | str, int, int]:
        del data
        link = self._links.get(m[1].strip())
        words = (m[2] or (link.text if link else m[1])).strip()
        if link is None:
            return words, m.start(), m.end()
        element = Element("a", {"href": f"site:{link.address}"})
        element.text = words
        return element, m.start(), m.end()


class _Shapes(Treeprocessor):
    """Fills in addresses, names footnotes, and lets wide tables scroll in their own region."""

    def __init__(self, md: Markdown, links: Mapping[str, Link]) -> None:
        super().__init__(md)
        self._links = links

    def run(self, root: Element) -> None:
        for anchor in root.iter("a"):
            self._address(anchor)
        for parent in list(root.iter()):
            for place, child in enumerate(list(parent)):
                if child.tag == "table":
                    parent[place] = _in_region(child)

    def _address(self, anchor: Element) -> None:
        href = anchor.get("href", "")
        if href.startswith("id:"):
            link = self._links.get(href.removeprefix("id:"))
            anchor.attrib.pop("href")
            if link is not None:
                anchor.set("href", f"site:{link.address}")
        elif href.startswith("/"):
            anchor.set("href", f"site:{href.lstrip('/')}")
        if anchor.get("class") == "footnote-ref":
            anchor.set("aria-label", f"noot {''.join(anchor.itertext())}")
        elif anchor.get("class") == "footnote-backref":
            anchor.set("aria-label", "terug naar de tekst")


def _in_region(table: Element) -> Element:
    headings = ["".join(cell.itertext()).strip() for cell in table.iter("th")]
    for cell in table.iter("th"):
        cell.set("scope", "col")
    for cell in (*table.iter("th"), *table.iter("td")):
        if cell.attrib.pop("align", "") == "right":
            cell.set("class", "kolom--number")
    name = f"Tabel: {', '.join(filter(None, headings))}"
    region = Element("div", {"class": "tabel", "role": "region", "aria-label": name})
    region.set("tabindex", "0")
    region.append(table)
    region.tail, table.tail = table.tail, None
    return region
