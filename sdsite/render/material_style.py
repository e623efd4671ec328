"""Material's own style sheet without what no page of ours shows: a tenth of it is left.

Material styles what its plugins and extensions make: its menus, its search, admonitions, code,
tabs. A rule stays when each class, attribute and element that it asks for is one that our pages
have, and a value with a name when something reads it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sdsite.render.style_rules import Rule, classes, rules, written

CLASSES = frozenset(
    {
        *("md-container", "md-content", "md-content__inner", "md-footer", "md-grid", "md-header"),
        *("md-main", "md-main__inner", "md-skip", "md-typeset"),
        *("footnote", "footnote-backref", "footnote-ref", "no-js"),
    }
)
"""The classes of Material that stand in our pages."""

_STRANGE = re.compile(
    r"\[(?:align|data-md|data-preview|hidden\]|dir=rtl|id=|role=|type)|:has\(|--md-|#"
    r"|(?<![\w.-])(?:abbr|h[1-6]|iframe|img|mark|video)(?![\w-])"
)
"""What no page of ours has, and elements of which we style all ourselves."""
_DRAWING = re.compile(r"""[\w-]+:url\((?:'[^']*'|"[^"]*"|[^)]*)\)[^;]*;?""")
"""A drawing of Material's: its icons, which we have our own for."""
_NAMED = re.compile(r"(?<=[{;])(--[\w-]+):([^;}]*)(?:;|(?=}))")
"""A value that gets a name."""
_READ = re.compile(r"var\((--[\w-]+)")


@lru_cache(maxsize=1)
def needed(css: str, others: str = "") -> str:
    """The rules of a minified style sheet that our pages may need, in their order.

    `others` is the style sheet that comes after it, and may read the values that it names.
    """
    kept = written(tuple(_without_drawings(rules(css))), _is_ours)
    return re.sub(r"[^{}]*\{\}", "", _without_unread(kept, others))


def _without_drawings(found: tuple[Rule, ...]) -> Iterator[Rule]:
    for rule in found:
        if isinstance(rule.inside, tuple):
            yield Rule(rule.head, tuple(_without_drawings(rule.inside)))
        elif not rule.head.startswith("@") and (told := _DRAWING.sub("", rule.inside)):
            yield Rule(rule.head, told)


def _is_ours(selector: str) -> bool:
    return not _STRANGE.search(selector) and classes(selector) <= CLASSES


def _without_unread(css: str, others: str) -> str:
    """Without the values whose names nothing reads, not even one that is read itself."""
    values = dict(_NAMED.findall(css))
    read: set[str] = set()
    found = set(_READ.findall(_NAMED.sub("", css) + others))
    while found:
        read |= found
        found = set(_READ.findall(" ".join(values.get(name, "") for name in found))) - read
    return _NAMED.sub(lambda named: named[0] if named[1] in read else "", css)
