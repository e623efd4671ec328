"""A planned site as bytes: every page at its address, every file as it was planned."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import lxml.html
import pytest

import sdsite.render.site
from sdsite.cache import NO_CACHE, Cache
from sdsite.charts import plan_charts
from sdsite.config import Config, load_config
from sdsite.model import load
from sdsite.pages import SitePlan, plan_site
from sdsite.render import render
from sdsite.render.headers import HOSTING
from sdsite.render.shell import PouredPage
from sdsite.render.site import RenderedSite
from sdsite.sources import read
from tests.render.gate import broken_links


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
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "project"
    shutil.copytree(project / "tests/sites/een_advies", folder)
    made: list[str] = []

    draw = RenderedSite._draw  # noqa: SLF001 - what is counted

    def counted(site: RenderedSite, around: PouredPage, view: object) -> bytes:
        made.append(around.address)
        return draw(site, around, view)

    monkeypatch.setattr(RenderedSite, "_draw", counted)
    first = _files(folder, Cache(tmp_path / "cache"))
    assert len(made) == sum(path.endswith(".html") for path in first)
    made.clear()
    assert _files(folder, Cache(tmp_path / "cache")) == first
    assert made == []
    data = folder / "data/adviezen.yml"
    data.write_text(data.read_text("utf-8").replace("Neem meer tijd", "Neem de tijd"), "utf-8")
    changed = _files(folder, Cache(tmp_path / "cache"))
    assert "Neem de tijd" in changed["adviezen/2030-1/index.html"].decode()
    assert "Neem meer tijd" not in changed["adviezen/2030-1/index.html"].decode()
    assert "adviezen/2030-1/" in made
    assert not {"404.html", "documenten/", "organisaties/"} & set(made)
    assert changed == _files(folder, NO_CACHE)


def test_een_ander_sjabloon_of_een_ander_menu_maakt_elke_pagina_opnieuw(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "project"
    shutil.copytree(project / "tests/sites/een_advies", folder)
    cache = Cache(tmp_path / "cache")
    _files(folder, cache)
    config = folder / "site_config.yml"
    config.write_text(config.read_text("utf-8").replace("Sociaal domein", "Het sociaal domein"))
    renamed = _files(folder, cache)
    assert all(
        b"Het sociaal domein" in content
        for path, content in renamed.items()
        if path.endswith(".html")
    )
    monkeypatch.setattr(sdsite.cache, "program_version", lambda: "een volgende")
    monkeypatch.setattr(RenderedSite, "_draw", lambda *_given: b"opnieuw")
    again = _files(folder, cache.reopened())
    assert {again[path] for path in again if path.endswith(".html")} == {b"opnieuw"}


def _files(folder: Path, cache: Cache) -> dict[str, bytes]:
    sources, _ = read(folder)
    config, _ = load_config(sources.config)
    assert config is not None
    plan = plan_site(load(sources.records)[0], config, config.peildatum, ())
    return {file.path: file.content for file in render(plan, config, cache=cache)}


def test_een_bestand_waarom_gevraagd_wordt_is_dat_van_de_hele_site(
    project: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "project"
    shutil.copytree(project / "tests/sites/een_advies", folder)
    sources, _ = read(folder)
    config, _ = load_config(sources.config)
    assert config is not None
    register, _ = load(sources.records)
    site = render(plan_site(register, config, config.peildatum, plan_charts(register)), config)
    every = {file.path: file.content for file in site}
    of_hosts = {path for path in every if path.startswith(HOSTING) or path == "_headers"}
    for path in every.keys() - of_hosts:
        assert site.file(path) == every[path], path
    assert of_hosts
    assert [site.file(path) for path in ("nergens/", "adviezen/", *sorted(of_hosts))] == [None] * (
        2 + len(of_hosts)
    )


def test_op_alle_kernen_komen_dezelfde_bestanden(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sdsite.render.site, "WORTH_A_FORK", 1)
    plan, config = _planned(project)
    alone = {file.path: file.content for file in render(plan, config)}
    cache = Cache(tmp_path / "cache")
    for _ in range(2):  # drawn, and then kept
        together = [(file.path, file.content) for file in render(plan, config, (), cache, cores=3)]
        assert len(together) == len(alone)
        assert dict(together) == alone


def _planned(project: Path) -> tuple[SitePlan, Config]:
    """The real project, which has enough pages for more than one process."""
    sources, _ = read(project)
    config, _ = load_config(sources.config)
    assert config is not None
    register, _ = load(sources.records)
    return plan_site(register, config, config.peildatum, ()), config
