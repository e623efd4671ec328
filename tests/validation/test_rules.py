"""Every rule of this stage can be explained to an editor."""

import re

import pytest

from sdsite.validation.rules import ValidationRule


@pytest.mark.parametrize("rule", ValidationRule)
def test_elke_regel_heeft_een_nederlandse_slug_en_een_uitleg_van_een_zin(
    rule: ValidationRule,
) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.value)
    assert re.fullmatch(r"\S.*\.", rule.summary)
