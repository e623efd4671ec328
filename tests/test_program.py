"""The program's version changes with its code and its templates, and with nothing else."""

from pathlib import Path

import pytest

import sdsite.program
from sdsite.program import program_version, templates_folder


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of one module and one template."""
    package = tmp_path / "sdsite"
    (package / "templates").mkdir(parents=True)
    (package / "program.py").write_text("pass", "utf-8")
    (package / "templates/page.html").write_text("<p>", "utf-8")
    monkeypatch.setattr(sdsite.program, "__file__", str(package / "program.py"))
    return package


def test_de_sjablonen_staan_bij_de_code_of_ernaast(program: Path) -> None:
    assert templates_folder() == program / "templates"
    (program / "templates").rename(program.parent / "templates")
    assert templates_folder() == program.parent / "templates"


@pytest.mark.parametrize("changed", ["program.py", "templates/page.html", "templates/nieuw.css"])
def test_een_andere_module_of_een_ander_sjabloon_is_een_andere_versie(
    program: Path, changed: str
) -> None:
    before = program_version()
    assert program_version() == before
    (program / changed).write_text("anders", "utf-8")
    assert program_version() != before


def test_wat_python_zelf_bewaart_telt_niet(program: Path) -> None:
    before = program_version()
    (program / "__pycache__").mkdir()
    (program / "__pycache__/program.pyc").write_bytes(b"x")
    assert program_version() == before


def test_een_andere_versie_van_een_pakket_is_een_andere_versie(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = program_version()
    (program.parent / "pakket-1.1.dist-info").mkdir()
    monkeypatch.syspath_prepend(str(program.parent))
    assert program_version() != before
