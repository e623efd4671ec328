"""`sdsite init` as somebody types it; tests/test_install.py builds what it lays out."""

from pathlib import Path

import pytest

from sdsite.sources import read_example
from tests.cli.conftest import Terminal


def test_het_voorbeeld_staat_er_met_de_schemas(terminal: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "mijn-gemeente"
    assert terminal.run("init", folder) == 0
    assert terminal.out.startswith(f"In {folder} staat een voorbeeld van een gemeente die niet ")
    assert (folder / "schemas/adviezen.json").exists()
    for path, text in read_example().items():
        assert (folder / path).read_text("utf-8") == text


def test_wat_er_al_staat_blijft_en_dan_komt_er_niets_bij(
    terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "site_config.yml").write_text("van mij")
    assert terminal.run("init", tmp_path) == 1
    assert "site_config.yml: fout: Dit bestand bestaat al; er is niets geschreven." in terminal.out
    assert [file.name for file in tmp_path.iterdir()] == ["site_config.yml"]


def test_in_de_map_waar_u_bent_kan_ook(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert terminal.run("init", ".") == 0
    assert (tmp_path / "data/documenten.yml").exists()


def test_zonder_map_staat_er_wat_ontbreekt(terminal: Terminal) -> None:
    assert terminal.run("init") == 2
    assert terminal.err.startswith("Achter de opdracht ontbreekt: MAP.")
