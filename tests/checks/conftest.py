"""What tests of checks may ask for: what the second gate says of a few files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.small_register import CONFIG, small

Checked = Callable[..., tuple[str, ...]]


@pytest.fixture
def checked(tmp_path: Path) -> Checked:
    """`checked({"doelen.yml": "..."})`: the findings, beside the bodies and papers of BASIS."""

    def findings(files: dict[str, str], *, config: str = CONFIG) -> tuple[str, ...]:
        return small(tmp_path, files, config).checked()

    return findings
