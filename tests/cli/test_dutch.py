"""The help is Dutch."""

import pytest

from tests.cli.conftest import Terminal


@pytest.mark.parametrize(
    "words", ["--help", "build --help", "check --help", "serve --help", "uitleg --help"]
)
def test_de_uitleg_is_in_het_nederlands(terminal: Terminal, words: str) -> None:
    assert terminal.run(*words.split()) == 0
    assert terminal.out.startswith("Gebruik: sdsite")
    assert "Opties:" in terminal.out
    for english in ("Usage", "Options", "Commands", "Show", "default", "OPTIONS", "ARGS"):
        assert english not in terminal.out
