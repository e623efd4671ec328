"""bench.profile: what runs is counted for the stage it stands in."""

import inspect
from pathlib import Path

import pytest

from bench.profile import (
    IMPORTS,
    REST,
    STAGES,
    Looks,
    change,
    copied,
    innermost,
    stage_of,
    table,
)
from sdsite.cache import Cache


@pytest.mark.parametrize(
    "module, stage",
    [
        ("sdsite.sources.yaml_text", "read"),
        ("sdsite.model.load", "load"),
        ("sdsite.model.register", ""),
        ("sdsite.pages.advies", "plan pages"),
        ("sdsite.pages.search_records", "plan search"),
        ("sdsite.render.html", "render"),
        ("sdsite.render.search.index", "search"),
        ("sdsite.publish.swap", "publish"),
        ("sdsite.numbers", ""),
    ],
)
def test_een_module_hoort_bij_een_stap_of_bij_allemaal(module: str, stage: str) -> None:
    assert stage_of(module) == stage


def test_elke_stap_heeft_een_module(project: Path) -> None:
    for name in STAGES:
        place = project / name.replace(".", "/")
        assert list(place.parent.glob(f"{place.name}*")), name


def test_de_binnenste_stap_telt() -> None:
    found: list[tuple[str, str]] = []

    def make() -> bytes:
        found.append(innermost(inspect.currentframe()))
        return b""

    Cache().remember("versie", b"", make)

    assert found == [("cache", "sdsite.cache.Cache.remember")]
    assert innermost(None) == (REST, "")


def test_de_tabel_verdeelt_de_seconden_naar_wat_is_gezien() -> None:
    looks = Looks()
    looks.stages.update({"render": 3, IMPORTS: 1})
    looks.functions.update({"render: sdsite.render.html.render_page": 3})

    told = table(looks, cpu=8.0, elsewhere=0.5)

    assert "8.50  CPU seconds in all" in told
    assert "6.00  render\n" in told
    assert "2.00  import\n" in told
    assert "0.50  other processes" in told
    assert "6.00  render: sdsite.render.html.render_page" in told


def test_een_kopie_krijgt_elke_keer_een_andere_eerste_titel(tmp_path: Path) -> None:
    file = tmp_path / "gemeente/data/keuzes.yml"
    file.parent.mkdir(parents=True)
    file.write_text("- id: keuze-a\n  titel: Eén\n- titel: Twee\n", "utf-8")
    (tmp_path / "werk").mkdir()
    copy = copied(tmp_path / "gemeente", tmp_path / "werk") / "data/keuzes.yml"
    change(copy, 1)
    change(copy, 2)
    assert copy.read_text("utf-8") == "- id: keuze-a\n  titel: Keer 2 Eén\n- titel: Twee\n"
    assert "Keer" not in file.read_text("utf-8")
