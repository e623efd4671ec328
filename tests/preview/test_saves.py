"""A saved file of the project is noticed; anything else beside it is not."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest

from sdsite.preview.saves import noticed_saves

NOT_NOTICED = 1.0
"""Seconds in which nothing must happen; a save is noticed in a tenth of it."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    (folder / "data/adviezen").mkdir(parents=True)
    (folder / "site_config.yml").write_text("naam: een")
    (folder / "data/adviezen/een.yml").write_text("id: een")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/advies.html").write_text("een")
    return folder


@pytest.fixture
def saved(project: Path) -> Iterator[Event]:
    with noticed_saves(project, project.parent / "templates") as event:
        _until_it_watches(event, project)
        yield event


def _until_it_watches(event: Event, project: Path) -> None:
    """Save until each of the watchers has said so, for they start a moment later."""
    for file in (
        project / "site_config.yml",
        project / "data/adviezen/een.yml",
        project.parent / "templates/advies.html",
    ):
        for _ in range(600):
            file.write_text("klaar")
            if event.wait(0.1):
                break
        else:
            pytest.fail(f"{file} is not watched")
        while event.wait(0.2):
            event.clear()


def _replace(file: Path, text: str) -> None:
    """Save as many editors do: write beside it and put that in its place."""
    beside = file.with_suffix(".nieuw")
    beside.write_text(text)
    beside.rename(file)


def _in_a_new_folder(project: Path) -> None:
    (project / "data/raad").mkdir()
    (project / "data/raad/een.yml").write_text("id: vier")


SAVES: dict[str, Callable[[Path], object]] = {
    "een gegeven": lambda p: (p / "data/adviezen/een.yml").write_text("id: twee"),
    "een nieuw gegeven": lambda p: (p / "data/nieuw.yml").write_text("id: drie"),
    "een gegeven in een nieuwe map": _in_a_new_folder,
    "een verwijderd gegeven": lambda p: (p / "data/adviezen/een.yml").unlink(),
    "de instellingen": lambda p: (p / "site_config.yml").write_text("naam: twee"),
    "een sjabloon": lambda p: (p.parent / "templates/advies.html").write_text("twee"),
}


@pytest.mark.parametrize("save", SAVES.values(), ids=SAVES.keys())
def test_wat_bij_de_site_hoort_wordt_opgemerkt(
    saved: Event, project: Path, save: Callable[[Path], object]
) -> None:
    save(project)
    assert saved.wait(60)


@pytest.mark.parametrize("name", ["site_config.yml", "data/adviezen/een.yml"])
def test_een_bestand_dat_vervangen_wordt_blijft_gevolgd(
    saved: Event, project: Path, name: str
) -> None:
    for text in ("twee", "drie"):
        _replace(project / name, text)
        assert saved.wait(60)
        while saved.wait(0.2):
            saved.clear()


def test_een_map_die_later_komt_wordt_gevolgd(saved: Event, project: Path) -> None:
    (project / "content").mkdir()
    assert saved.wait(60)
    for turn in range(600):
        saved.clear()
        (project / "content/over.md").write_text(f"tekst {turn}")
        if saved.wait(0.1):
            break
    assert saved.is_set()


def test_de_rest_van_het_project_wordt_met_rust_gelaten(saved: Event, project: Path) -> None:
    (project / "site").mkdir()
    (project / "site/index.html").write_text("pagina")
    (project / "aantekeningen.txt").write_text("later")
    assert not saved.wait(NOT_NOTICED)
