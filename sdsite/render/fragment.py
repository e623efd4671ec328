"""Our own HTML, rendered from a text → a small tree of nodes that Typst draws."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from lxml import html
from lxml.etree import _Element

Node = dict[str, object]
"""`{"tag": "p", "in": [...]}`; a text stands as it is, a str among the nodes."""

KEPT = frozenset(
    {"p", "ul", "ol", "li", "em", "strong", "a", "h2", "h3", "h4", "blockquote", "table", "tr"}
    | {"th", "td", "br", "code", "pre", "sub", "sup", "dl", "dt", "dd", "hr"}
)
"""The tags that mean something on paper; any other is taken for what is in it."""

BLOCKS = frozenset({"p", "ul", "ol", "h2", "h3", "h4", "blockquote", "table", "pre", "dl", "hr"})
"""The tags that stand on lines of their own."""


@lru_cache(maxsize=4096)
def parse_fragment(fragment: str) -> tuple[Node | str, ...]:
    """The nodes of a piece of HTML that we made; loose words become a paragraph of their own.

    An explained term becomes `{"tag": "term", "id": …, "in": [word]}`; its explanation is left
    out, for paper tells it once, in the list of words. What stands in small becomes `small`.
    """
    if not fragment.strip():
        return ()
    root = html.fragment_fromstring(fragment, create_parent="div")
    nodes = list(_inside(root))
    if any(isinstance(node, dict) and node["tag"] in BLOCKS for node in nodes):
        return tuple(node for node in nodes if not (isinstance(node, str) and not node.strip()))
    return ({"tag": "p", "in": nodes},)


def _inside(element: _Element) -> Iterator[Node | str]:
    if element.text:
        yield element.text
    for child in element:
        yield from _node(child)
        if child.tail:
            yield child.tail


def _node(element: _Element) -> Iterator[Node | str]:
    tag = element.tag
    if not isinstance(tag, str) or element.get("role") == "tooltip":
        return
    if tag == "button":
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
