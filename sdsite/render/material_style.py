"""Material's own style sheet without what no page of ours shows: a tenth of it is left.

Material styles what its plugins and extensions make: its menus, its search, admonitions, code,
tabs. A rule stays when each class and attribute that it asks for is one that our pages have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

CLASSES = frozenset(
    {
        *("md-container", "md-content", "md-content__inner", "md-footer", "md-grid", "md-header"),
        *("md-main", "md-main__inner", "md-skip", "md-typeset"),
        *("footnote", "footnote-backref", "footnote-ref", "headerlink", "no-js"),
    }
)
"""The classes of Material that stand in our pages."""

_CLASS = re.compile(r"\.([A-Za-z_][\w-]*)")
_STRANGE = re.compile(r"\[(?:data-md|hidden\]|dir=rtl)|:has\(|--md-|#|\[type=|\[role=")
_DRAWING = re.compile(r"""[\w-]+:url\((?:'[^']*'|"[^"]*"|[^)]*)\)[^;]*;?""")
"""A drawing of Material's: its icons, which we have our own for."""


def needed(css: str) -> str:
    """The rules of a minified style sheet that our pages may need, in their order."""
    return "".join(_kept(css))


def _kept(css: str) -> Iterator[str]:
    for head, body in _blocks(css):
        if head.startswith(("@media", "@supports")):
            inside = needed(body)
            if inside:
                yield f"{head}{{{inside}}}"
        elif head.startswith("@"):
            if head.startswith("@charset"):
                yield f"{head}{{{body}}}"
        else:
            selectors = [each for each in _split(head) if _is_ours(each)]
            told = _DRAWING.sub("", body)
            if selectors and told:
                yield f"{','.join(selectors)}{{{told}}}"


def _is_ours(selector: str) -> bool:
    return not _STRANGE.search(selector) and CLASSES.issuperset(_CLASS.findall(selector))


def _blocks(css: str) -> Iterator[tuple[str, str]]:
    """Each rule as what stands before its braces and what stands in them."""
    start = at = 0
    while (opening := css.find("{", at)) >= 0:
        depth, at = 1, opening + 1
        while depth:
            depth += {"{": 1, "}": -1}.get(css[at], 0)
            at += 1
        yield css[start:opening].rpartition(";")[2].strip(), css[opening + 1 : at - 1]
        start = at


def _split(head: str) -> list[str]:
    """The selectors of a rule; a comma inside brackets parts none."""
    parts, depth, start = [], 0, 0
    for at, sign in enumerate(head):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(sign, 0)
        if sign == "," and not depth:
            parts.append(head[start:at])
            start = at + 1
    return [*parts, head[start:]]
