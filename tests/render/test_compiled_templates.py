"""What was made of a template is used again as long as that is the same, and never needed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from sdsite.render.compiled_templates import CompiledTemplates


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    folder = tmp_path / "templates"
    (folder / "pages").mkdir(parents=True)
    (folder / "pages/advies.html").write_text("Advies {{ nummer }}", "utf-8")
    return folder


class _Counting(Environment):
    """Counts what it compiles."""

    def __init__(self, folder: Path, compilers: tuple[str, ...] = ()) -> None:
        super().__init__(
            loader=FileSystemLoader(folder), bytecode_cache=CompiledTemplates(compilers)
        )
        self.compiled = 0

    def _generate(self, *given: object, **named: object) -> str:
        self.compiled += 1
        return super()._generate(*given, **named)  # type: ignore[arg-type]

    def page(self) -> str:
        """The one page, and how often it was compiled."""
        return f"{self.get_template('pages/advies.html').render(nummer=7)}, {self.compiled} keer"


def test_een_sjabloon_wordt_een_keer_vertaald(templates: Path) -> None:
    assert _Counting(templates).page() == "Advies 7, 1 keer"
    assert _Counting(templates).page() == "Advies 7, 0 keer"


def test_wat_ervan_gemaakt_is_staat_ernaast_zoals_van_een_module(templates: Path) -> None:
    _Counting(templates).page()
    (kept,) = (templates / "pages/__pycache__").iterdir()
    assert kept.name == f"advies.{sys.implementation.cache_tag}.pyc"


def test_een_ander_sjabloon_of_een_andere_vertaler_vertaalt_opnieuw(
    templates: Path, tmp_path: Path
) -> None:
    _Counting(templates).page()
    (templates / "pages/advies.html").write_text("Nummer {{ nummer }}", "utf-8")
    assert _Counting(templates).page() == "Nummer 7, 1 keer"
    compiler = tmp_path / "vertaler.py"
    compiler.write_text("anders", "utf-8")
    assert _Counting(templates, (str(compiler),)).page() == "Nummer 7, 1 keer"


@pytest.mark.parametrize("kept", [0, 20, 60, 200])
def test_een_half_bestand_telt_niet(templates: Path, kept: int) -> None:
    _Counting(templates).page()
    (file,) = (templates / "pages/__pycache__").iterdir()
    file.write_bytes(file.read_bytes()[:kept])
    assert _Counting(templates).page() == "Advies 7, 1 keer"


def test_waar_niet_geschreven_kan_of_mag_worden_wordt_alleen_vertaald(
    templates: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (templates / "pages/__pycache__").write_text("een bestand", "utf-8")
    assert [_Counting(templates).page() for _ in range(2)] == ["Advies 7, 1 keer"] * 2
    (templates / "pages/__pycache__").unlink()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert _Counting(templates).page() == "Advies 7, 1 keer"
    assert not (templates / "pages/__pycache__").exists()
