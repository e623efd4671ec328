"""The handbook builds without a warning, and tells every rule, every noun and every key."""

import os
import subprocess
import sys
from pathlib import Path

import lxml.html
import pytest
from pydantic import BaseModel

from sdsite.cli.app import COMMANDS
from sdsite.config import Config
from sdsite.handbook import entry_of, every_rule, models


@pytest.fixture(scope="module")
def handbook(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The handbook as `make docs` builds it; strict, so that a dead link is a failure."""
    out = tmp_path_factory.mktemp("handboek")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", out],
        cwd=project,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return out


def _text(page: Path) -> str:
    [article] = lxml.html.parse(page).xpath("//article")
    return _plain(article.text_content())


def _plain(text: str) -> str:
    """Words alone, as they are read in Markdown and in HTML."""
    return " ".join(text.replace("`", "").split())


def test_elke_regel_heeft_een_pagina_met_voorbeeld_en_herstel(handbook: Path) -> None:
    for slug, rule in every_rule().items():
        text = _text(handbook / f"regels/{slug}.html")
        assert _plain(rule.summary) in text
        assert "Voorbeeld" in text
        assert "Zo herstelt u het" in text
        assert slug in _text(handbook / "regels/index.html")


def test_elk_soort_gegeven_heeft_een_pagina_met_al_zijn_sleutels(handbook: Path) -> None:
    every: dict[str, type[BaseModel]] = {**models(), "site_config": Config}
    for name, model in every.items():
        text = _text(handbook / f"gegevens/{name}.html")
        entry = entry_of(model)
        for field in (*entry.fields, *(each for block in entry.blocks.values() for each in block)):
            assert field.name in text
            assert _plain(field.description) in text


def test_de_handleiding_vraagt_niets_van_een_ander(handbook: Path) -> None:
    for page in (handbook / "index.html", handbook / "regels/index.html"):
        loaded = lxml.html.parse(page).xpath("//link/@href | //script/@src | //img/@src")
        assert [address for address in loaded if address.startswith(("http", "//"))] == []


def test_elke_opdracht_staat_in_de_readme_of_de_handleiding(project: Path) -> None:
    pages = [project / "README.md", *(project / "docs").rglob("*.md")]
    text = "".join(page.read_text("utf-8") for page in pages)
    assert [each for each in COMMANDS if f"sdsite {each}" not in text] == []


def test_elke_module_heeft_een_zin_in_de_kaart_van_de_code(handbook: Path, project: Path) -> None:
    text = _text(handbook / "developers/code-map.html")
    for file in (project / "sdsite").rglob("*.py"):
        assert file.name in text
