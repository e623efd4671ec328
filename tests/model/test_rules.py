"""Every rule of this stage can be explained to an editor."""

import re

import pytest

from sdsite.model.rules import ModelRule


@pytest.mark.parametrize("rule", ModelRule)
def test_elke_regel_heeft_een_nederlandse_slug_en_een_uitleg_van_een_zin(
    rule: ModelRule,
) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.value)
    assert re.fullmatch(r"\S.*\.", rule.summary)
