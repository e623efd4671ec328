"""Every rule can be explained to an editor, in Dutch, with an example and the way to mend it."""

import re

import pytest

from sdsite.findings import Rule
from sdsite.handbook import every_rule, explain, similar_rules


@pytest.mark.parametrize("rule", every_rule().values(), ids=str)
def test_elke_regel_heeft_een_voorbeeld_en_een_herstel(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule)
    assert re.fullmatch(r"\S.*\.", rule.summary)
    explanation = explain(rule)
    for text in (explanation.example, explanation.remedy):
        head, *code = text.split("\n\n")
        assert len(head) > 15
        assert head[0].isupper() or head[0] in '`"' or head[0].isdigit()
        assert head.endswith((".", "?", ":"))
        assert head.endswith(":") == bool(code)
        assert all(line.startswith("    ") for block in code for line in block.splitlines())


def test_een_regel_zonder_uitleg_is_een_fout_van_ons() -> None:
    class Kaal(Rule):
        REGEL = "kaal", "Kaal."

    with pytest.raises(ValueError, match="REGEL has no Voorbeeld and Herstel"):
        explain(Kaal.REGEL)


def test_bij_een_tikfout_staat_wat_erop_lijkt() -> None:
    assert similar_rules("onbekend-it")[0] == "onbekend-id"
    assert similar_rules("xyzzy") == ()
