"""Every rule of the settings is told in one plain line."""

import pytest

from sdsite.config import ConfigRule


@pytest.mark.parametrize("rule", ConfigRule)
def test_elke_regel_heeft_een_uitleg(rule: ConfigRule) -> None:
    assert rule.summary.endswith(".")
