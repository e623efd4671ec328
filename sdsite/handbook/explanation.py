"""A rule → its explanation: what it means, an example, how to mend it."""

from __future__ import annotations

import ast
import difflib
import inspect
import re
import textwrap
from functools import cache

from sdsite.findings import Rule
from sdsite.frozen import frozen
from sdsite.handbook.rules import every_rule

_PARTS = re.compile(r"Voorbeeld: (?P<example>.+?)\n\nHerstel: (?P<remedy>.+)", re.DOTALL)


@frozen
class Explanation:
    """What an editor may want to know about a finding, in plain Dutch; texts are Markdown."""

    rule: Rule
    """The rule itself: its slug and its one line."""
    example: str
    """What somebody wrote that the rule complains of."""
    remedy: str
    """How to mend it, with the right way to write it where that helps."""


def explain(rule: Rule) -> Explanation:
    """Read the explanation that stands below a rule in its enum.

    Raises ValueError when a rule has none: that is a fault of ours, and a test tells it.
    """
    found = _PARTS.fullmatch(_docstrings(type(rule)).get(rule.name, ""))
    if found is None:
        raise ValueError(f"{type(rule).__name__}.{rule.name} has no Voorbeeld and Herstel")
    return Explanation(rule, _sentence(found["example"]), _sentence(found["remedy"]))


def similar_rules(slug: str) -> tuple[str, ...]:
    """The slugs that look most like one that does not exist; none when nothing does."""
    return tuple(difflib.get_close_matches(slug, every_rule(), n=3, cutoff=0.5))


@cache
def _docstrings(rules: type[Rule]) -> dict[str, str]:
    """The string below each member, by the member's name."""
    [tree] = ast.parse(textwrap.dedent(inspect.getsource(rules))).body
    assert isinstance(tree, ast.ClassDef)  # noqa: S101  getsource gave a class
    found: dict[str, str] = {}
    for member, below in zip(tree.body, tree.body[1:], strict=False):
        match member, below:
            case ast.Assign(targets=[ast.Name(name)]), ast.Expr(ast.Constant(str(text))):
                found[name] = inspect.cleandoc(text)
    return found


def _sentence(text: str) -> str:
    """A text with a capital, each paragraph on one line; code keeps its lines."""
    blocks = (b if b.startswith("    ") else " ".join(b.split()) for b in text.split("\n\n"))
    whole = "\n\n".join(blocks)
    return whole[0].upper() + whole[1:]
