"""Our own HTML, rendered from a text → a small tree of nodes that Typst draws."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from functools import lru_cache

from lxml import html
from lxml.etree import _Element

Node = dict[str, object]
"""`{"tag": "p", "in": [...]}`; a text stands as it is, a str among the nodes."""

KEPT = frozenset(
    {"p", "ul", "ol", "li", "em", "strong", "a", "note", "h2", "h3", "h4", "blockquote"}
    | {"table", "tr", "th", "td", "br", "code", "pre", "sub", "sup", "dl", "dt", "dd", "hr"}
)
"""The tags that mean something on paper; any other is taken for what is in it."""

HIDDEN = frozenset({"footnote", "footnote-backref"})
"""Classes of what has another place on paper: the list of notes, the way back from a note."""

BLOCKS = frozenset(
    {"p", "ul", "ol", "li", "h2", "h3", "h4", "blockquote", "table", "tr", "td", "th", "pre"}
    | {"dl", "dt", "dd", "hr"}
)
"""The tags that stand on lines of their own."""

_SPACE = re.compile(r"[ \t\r\n]+")
"""White space that HTML shows as one space; not one that keeps words together."""


@lru_cache(maxsize=4096)
def parse_fragment(fragment: str) -> tuple[Node | str, ...]:
    """The nodes of a piece of HTML that we made; loose words become a paragraph of their own.

    An explained term becomes `{"tag": "term", "id": …, "in": [word]}`; its explanation is left
    out, for paper tells it once, in the list of words. What stands in small becomes `small`. No
    heading skips a level. A note of a written page becomes `note`, at the place of its mark.
    """
    if not fragment.strip():
        return ()
    root = html.fragment_fromstring(fragment, create_parent="div")
    _close_gaps(root)
    _place_notes(root)
    nodes = list(_inside(root))
    if any(isinstance(node, dict) and node["tag"] in BLOCKS for node in nodes):
        return tuple(node for node in nodes if not (isinstance(node, str) and not node.strip()))
    return ({"tag": "p", "in": nodes},)


def _close_gaps(root: _Element) -> None:
    """Let no heading be more than one level below the one before it: a PDF may not skip one."""
    before = 1
    for heading in root.iter("h2", "h3", "h4"):
        level = min(int(str(heading.tag)[1]), before + 1)
        heading.tag, before = f"h{level}", level


def _place_notes(root: _Element) -> None:
    """Put the words of each note where its mark stands."""
    told = {each.get("id"): each for each in root.iterfind(".//div[@class='footnote']//li")}
    for mark in root.findall(".//a[@class='footnote-ref']"):
        sign, note = mark.getparent(), told.get((mark.get("href") or "").removeprefix("#"))
        if sign is None or note is None:
            continue
        sign.remove(mark)
        sign.tag = "note"
        for words in deepcopy(note).iterfind("p"):
            words.tag = "span"
            sign.append(words)


def _inside(element: _Element) -> Iterator[Node | str]:
    """What is in an element; white space counts as HTML counts it."""
    in_lines = any(child.tag in BLOCKS for child in element)
    for words, child in ((element.text, None), *((child.tail, child) for child in element)):
        if child is not None:
            yield from _node(child)
        shown = words or ""
        if element.tag not in {"pre", "code"}:
            shown = _SPACE.sub(" ", shown)
        if child is not None and child.tag == "br":
            shown = shown.lstrip(" ")
        if shown and not (in_lines and not shown.strip(" ")):
            yield shown


def _node(element: _Element) -> Iterator[Node | str]:
    tag = element.tag
    hidden = element.get("role") == "tooltip" or element.get("class") in HIDDEN
    if not isinstance(tag, str) or hidden:
        return
    if element.get("role") == "button":
        term = (element.get("aria-describedby") or "").rpartition("begrip-")[2]
        yield {"tag": "term", "id": f"begrip-{term}", "in": list(_inside(element))}
    elif element.get("class") == "eenheid":
        yield {"tag": "small", "in": list(_inside(element))}
    elif tag in KEPT:
        node: Node = {"tag": tag, "in": list(_inside(element))}
        if tag == "a":
            node["href"] = (element.get("href") or "").removeprefix("site:")
        if tag in {"td", "th"} and "number" in (element.get("class") or ""):
            node["number"] = True
        yield node
    else:
        yield from _inside(element)
