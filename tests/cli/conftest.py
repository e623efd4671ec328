"""A small good project, and a terminal to type commands in."""

import shutil
import sys
from pathlib import Path

import pytest

from sdsite.cli import main

SITES = Path(__file__).parent.parent / "sites"


class Terminal:
    """Runs a command and keeps what it said."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch, self._capsys = monkeypatch, capsys
        self.out = self.err = ""

    def run(self, *words: str | Path) -> int:
        """Give the exit code."""
        self._monkeypatch.setattr(sys, "argv", ["sdsite", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            main()
        self.out, self.err = self._capsys.readouterr()
        assert isinstance(ended.value.code, int | None)
        return ended.value.code or 0


@pytest.fixture
def terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Terminal:
    """A terminal of somebody who never built anything before."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Terminal(monkeypatch, capsys)


@pytest.fixture
def small_project(tmp_path: Path) -> Path:
    """A small project that is good."""
    folder = tmp_path / "project"
    shutil.copytree(SITES / "een_advies", folder, ignore=shutil.ignore_patterns("expected"))
    return folder
