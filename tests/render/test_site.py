"""A planned site as bytes: every page at its address, every file as it was planned."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import lxml.html
import pytest

from sdsite.config import load_config
from sdsite.model import load
from sdsite.pages import plan_site
from sdsite.render import HeldPages, broken_links, render
from sdsite.sources import read


def test_elke_pagina_en_elk_bestand_komt_op_zijn_adres(project: Path) -> None:
    sources, _ = read(project / "tests/sites/een_advies")
    config, _ = load_config(sources.config)
    assert config is not None
    register, _ = load(sources.records)
    plan = plan_site(register, config, config.peildatum, ())
    files = {file.path: file.content for file in render(plan, config)}
    page = files["adviezen/2030-1/index.html"].decode()
    assert page.startswith("<!doctype html>")
    assert '<html lang="nl"' in page
    assert '<meta name="sdsite-kind" content="advies">' in page
    assert json.loads(files["api/v1/adviezen/index.json"])["aantal"] == 1


@pytest.mark.parametrize(
    "basis_url,root", [(None, "/"), ("https://voorbeeld.nl/map/", "/map/")], ids=("los", "map")
)
def test_de_pagina_voor_een_verkeerd_adres_werkt_op_elke_diepte(
    project: Path, basis_url: str | None, root: str
) -> None:
    sources, _ = read(project / "tests/sites/een_advies")
    config, _ = load_config(sources.config)
    assert config is not None
    config = config.model_copy(update={"basis_url": basis_url})
    register, _ = load(sources.records)
    plan = plan_site(register, config, config.peildatum, ())
    files = tuple(render(plan, config))
    (page,) = (file.content.decode() for file in files if file.path == "404.html")
    links = [str(t) for t in lxml.html.document_fromstring(page).xpath("//@href | //@src")]
    assert f"{root}adviezen/" in links
    assert all(link.startswith((root, "#")) for link in links)
    assert broken_links(files, config.wortel) == ()


def test_een_tweede_keer_maakt_alleen_wat_veranderde_en_geeft_dezelfde_bytes(
    project: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "project"
    shutil.copytree(project / "tests/sites/een_advies", folder)
    held: HeldPages = {}
    first = _files(folder, held)
    assert _files(folder, held) == first
    data = folder / "data/adviezen.yml"
    data.write_text(data.read_text("utf-8").replace("Neem meer tijd", "Neem de tijd"), "utf-8")
    changed = _files(folder, held)
    assert "Neem de tijd" in changed["adviezen/2030-1/index.html"].decode()
    assert "Neem meer tijd" not in changed["adviezen/2030-1/index.html"].decode()
    same = [path for path, file in changed.items() if file is first.get(path)]
    assert "404.html" in same
    assert "adviezen/2030-1/index.html" not in same
    assert sum(path.endswith(".html") for path in changed) == len(held)


def _files(folder: Path, held: HeldPages) -> dict[str, bytes]:
    sources, _ = read(folder)
    config, _ = load_config(sources.config)
    assert config is not None
    plan = plan_site(load(sources.records)[0], config, config.peildatum, ())
    return {file.path: file.content for file in render(plan, config, held=held)}
