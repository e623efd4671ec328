"""What tests of the model may ask for: files loaded into a register."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.small_register import Small, small

LoadOf = Callable[..., Small]


@pytest.fixture
def load_of(tmp_path: Path) -> LoadOf:
    """`load_of(themas="...")`: the text of data/themas.yml, beside the bodies and papers."""

    def load(**texts: str) -> Small:
        return small(tmp_path, {f"{noun}.yml": text for noun, text in texts.items()})

    return load
