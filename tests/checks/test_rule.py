"""Every rule of the second gate is a slug of its own, told in one plain line."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from sdsite.checks import CHECKS, OF_ONE_FACT, CheckRule, PublicationRule


def test_elke_regel_heeft_een_eigen_naam_en_een_zin() -> None:
    for rule in (*CheckRule, *PublicationRule):
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule)
        assert rule.summary[0].isupper()
        assert rule.summary.endswith(".")


def test_elke_regel_wordt_door_een_controle_gebruikt(project: Path) -> None:
    used = {
        (node.value.id, node.attr)
        for file in (project / "sdsite/checks").glob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in {"CheckRule", "PublicationRule"}
    }
    assert used == {
        (rules.__name__, name)
        for rules in (CheckRule, PublicationRule)
        for name in rules.__members__
    }


def test_elke_controle_staat_een_keer_in_de_lijst_en_zegt_wat_zij_meldt() -> None:
    every = (*CHECKS, *OF_ONE_FACT)
    assert len(set(every)) == len(every)
    assert [check.__name__ for check in every if not check.__doc__] == []
