"""Every rule of this stage can be explained to an editor."""

import re

import pytest

from sdsite.publish.rules import PublishRule


@pytest.mark.parametrize("rule", PublishRule)
def test_elke_regel_heeft_een_nederlandse_slug_en_een_uitleg_van_een_zin(rule: PublishRule) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.value)
    assert re.fullmatch(r"\S.*\.", rule.summary)
