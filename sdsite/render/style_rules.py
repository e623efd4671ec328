"""A style sheet as rules: read it, leave out selectors, write it as short as it can be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from sdsite.frozen import frozen

_CLASS = re.compile(r"\.([A-Za-z_][\w-]*)")
_BRACE = re.compile("[{}]")
_CHOICE = re.compile(r":(is|where|has|not)\(")
_SPACE = re.compile(
    r"""("[^"]*"|'[^']*')|/\*.*?\*/\s*|\s*([{};,>])(?:\s|/\*.*?\*/)*|(?<=:)\s+|\s+""", re.DOTALL
)
_AROUND = ("@media", "@supports", "@container")
"""What rules stand inside of; anything else that begins so holds declarations."""


@frozen
class Rule:
    """One rule, or rules under one condition."""

    head: str
    """What stands before the braces: selectors, or what begins with an @."""
    inside: str | tuple[Rule, ...]
    """The declarations, or the rules."""


def rules(css: str) -> tuple[Rule, ...]:
    """The rules of a style sheet that is short already, in their order."""
    return tuple(_read(css))


def written(found: tuple[Rule, ...], wanted: Callable[[str], bool] = bool) -> str:
    """The rules as text, each with those of its selectors that are wanted; none without any."""
    return "".join([_text(rule, wanted) for rule in found])


@lru_cache(maxsize=2)
def short(css: str) -> str:
    """The same style sheet without remarks, and without the space that means nothing."""
    return _SPACE.sub(_kept, css).replace(";}", "}").strip()


@cache
def classes(selector: str) -> frozenset[str]:
    """Every class that a selector names."""
    return frozenset(_CLASS.findall(selector))


def is_of_use(selector: str, absent: frozenset[str]) -> bool:
    """Whether a selector can match anything on a page where no element has these classes.

    Of the selectors in brackets one is enough, and one after `:not` asks for nothing.
    """
    if classes(selector).isdisjoint(absent):
        return True
    own, choices = _asked(selector)
    return not own & absent and all(
        any(is_of_use(each, absent) for each in choice) for choice in choices
    )


@cache
def _asked(selector: str) -> tuple[frozenset[str], tuple[tuple[str, ...], ...]]:
    """The classes that a selector asks for, and those selectors of which it asks for one."""
    outside, choices = "", []
    end = 0
    for opening in _CHOICE.finditer(selector):
        if opening.start() < end:
            continue
        outside += selector[end : opening.start()]
        end = _closing(selector, opening.end())
        if opening[1] != "not":
            choices.append(selectors(selector[opening.end() : end - 1]))
    return classes(outside + selector[end:]), tuple(choices)


def _closing(text: str, at: int) -> int:
    """Where the brackets that are open at a place have closed."""
    depth = 1
    while depth:
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return at


@cache
def selectors(head: str) -> tuple[str, ...]:
    """The selectors of a rule; a comma inside brackets parts none."""
    if "(" not in head and "[" not in head:
        return tuple(head.split(","))
    parts, depth, start = [], 0, 0
    for at, sign in enumerate(head):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(sign, 0)
        if sign == "," and not depth:
            parts.append(head[start:at])
            start = at + 1
    return (*parts, head[start:])


def _kept(space: re.Match[str]) -> str:
    """A string as it is, a sign without the space around it, one space where words meet."""
    if space[1] or space[2]:
        return space[1] or space[2]
    meaningless = space[0].startswith("/*") or space.string.startswith(":", space.start() - 1)
    return "" if meaningless else " "


def _text(rule: Rule, wanted: Callable[[str], bool]) -> str:
    if isinstance(rule.inside, tuple):
        inside = written(rule.inside, wanted)
        return f"{rule.head}{{{inside}}}" if inside else ""
    if rule.head.startswith("@"):
        return f"{rule.head}{{{rule.inside}}}"
    kept = [each for each in selectors(rule.head) if wanted(each)]
    return f"{','.join(kept)}{{{rule.inside}}}" if kept else ""


def _read(css: str) -> Iterator[Rule]:
    start = opening = depth = 0
    for brace in _BRACE.finditer(css):
        if brace[0] == "{":
            opening = opening if depth else brace.start()
            depth += 1
            continue
        depth -= 1
        if not depth:
            head = css[start:opening].rpartition(";")[2].strip()
            inside = css[opening + 1 : brace.start()]
            yield Rule(head, rules(inside) if head.startswith(_AROUND) else inside)
            start = brace.end()
