"""From the wheel, in an empty folder outside the repository: lay out an example and build it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sdsite.handbook import SETTINGS, schema_files
from sdsite.sources import read_example

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def installed(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel of this repository holds, and nothing else of sdsite."""
    folder = tmp_path_factory.mktemp("wheel")
    python = [sys.executable, "-m"]
    build = [*python, "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=project, check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    target = folder / "installed"
    pip = [*python, "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target)]
    subprocess.run([*pip, str(wheel)], check=True, capture_output=True)
    return target


@pytest.fixture
def run(installed: Path, tmp_path: Path) -> Run:
    """Run `python -m sdsite` from the wheel, somewhere below an empty folder."""

    def command(*words: str, folder: str = ".") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-P", "-m", "sdsite", *words],
            cwd=tmp_path / folder,
            env={**os.environ, "PYTHONPATH": str(installed)},
            capture_output=True,
            text=True,
            check=False,
        )

    return command


def test_een_gemeente_begint_met_een_voorbeeld_dat_bouwt(
    run: Run, installed: Path, tmp_path: Path
) -> None:
    made = run("init", "mijn-gemeente")
    assert made.returncode == 0, made.stderr
    assert "cd mijn-gemeente" in made.stdout
    assert {
        path.relative_to(tmp_path / "mijn-gemeente").as_posix()
        for path in (tmp_path / "mijn-gemeente").rglob("*")
        if path.is_file()
    } == {*read_example(), *schema_files(), SETTINGS}

    built = run("build", folder="mijn-gemeente")
    assert built.returncode == 0, built.stdout
    assert " 0 waarschuwingen, " in built.stdout
    start = (tmp_path / "mijn-gemeente/site/index.html").read_text("utf-8")
    assert "Sociaal domein Lindehoven" in start
    assert str(installed) not in start


def test_elke_regel_is_ook_uit_het_wiel_uit_te_leggen(run: Run) -> None:
    explained = run("uitleg", "onbekend-id")
    assert explained.returncode == 0, explained.stderr
    assert "Herstel" in explained.stdout
