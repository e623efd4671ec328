"""`sdsite schemas` as somebody types it."""

from pathlib import Path

from sdsite.handbook import SETTINGS, schema_files
from tests.cli.conftest import Terminal


def test_de_schemas_komen_in_het_project(terminal: Terminal, small_project: Path) -> None:
    assert terminal.run("schemas", "--project", small_project) == 0
    assert terminal.out.endswith(f"schema's staan in {small_project}/schemas.\n")
    assert {f"schemas/{file.name}" for file in (small_project / "schemas").iterdir()} == {
        *schema_files()
    }
    assert (small_project / SETTINGS).exists()


def test_eigen_instellingen_van_vs_code_blijven_staan(
    terminal: Terminal, small_project: Path
) -> None:
    (small_project / ".vscode").mkdir()
    (small_project / SETTINGS).write_text("{}")
    assert terminal.run("schemas", "--project", small_project) == 0
    assert (small_project / SETTINGS).read_text() == "{}"


def test_een_bestand_waar_de_map_hoort_is_een_bevinding(
    terminal: Terminal, small_project: Path
) -> None:
    (small_project / "schemas").write_text("")
    assert terminal.run("schemas", "--project", small_project) == 1
    assert "[schrijven-mislukt]" in terminal.out
