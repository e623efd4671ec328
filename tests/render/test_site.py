"""A planned site as bytes: every page at its address, every file as it was planned."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import lxml.html
import pytest

import sdsite.render.site
from sdsite.cache import NO_CACHE, Cache
from sdsite.config import Config, load_config
from sdsite.model import load
from sdsite.pages import SitePlan, plan_site
from sdsite.pages.data_table import DataTable
from sdsite.render import render
from sdsite.render.headers import HOSTING, content_security_policy, inline_scripts
from sdsite.render.workbook import workbook
from sdsite.sources import read
from tests.render.gate import broken_links


def test_elke_pagina_en_elk_bestand_komt_op_zijn_adres(project: Path) -> None:
    sources, _ = read(project / "tests/sites/een_advies")
    config, _ = load_config(sources.config)
    assert config is not None
    register, _ = load(sources.records)
    plan = plan_site(register, config, config.peildatum)
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
    plan = plan_site(register, config, config.peildatum)
    files = tuple(render(plan, config))
    (page,) = (file.content.decode() for file in files if file.path == "404.html")
    links = [str(t) for t in lxml.html.document_fromstring(page).xpath("//@href | //@src")]
    assert f"{root}adviezen/" in links
    assert all(link.startswith((root, "#")) for link in links)
    assert broken_links(files, config.wortel) == ()


def test_een_tweede_keer_geeft_dezelfde_bytes_en_maakt_alleen_werkmappen_die_veranderden(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "project"
    shutil.copytree(project / "tests/sites/een_advies", folder)
    made = _made_workbooks(monkeypatch)
    first = _files(folder, Cache(tmp_path / "cache"))
    assert len(made) == sum(path.endswith(".xlsx") for path in first)
    made.clear()
    assert _files(folder, Cache(tmp_path / "cache")) == first
    assert made == []
    data = folder / "data/adviezen.yml"
    data.write_text(data.read_text("utf-8").replace("Neem meer tijd", "Neem de tijd"), "utf-8")
    changed = _files(folder, Cache(tmp_path / "cache"))
    assert "Neem de tijd" in changed["adviezen/2030-1/index.html"].decode()
    assert "Neem meer tijd" not in changed["adviezen/2030-1/index.html"].decode()
    assert made == []
    data = folder / "data/collegereacties.yml"
    data.write_text(data.read_text("utf-8").replace("Reactie op", "Antwoord op"), "utf-8")
    renamed = _files(folder, Cache(tmp_path / "cache"))
    assert made == [renamed["gegevens/spoor.xlsx"]]
    assert renamed == _files(folder, NO_CACHE)


def test_een_ander_programma_maakt_elke_werkmap_opnieuw(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = project / "tests/sites/een_advies"
    made = _made_workbooks(monkeypatch)
    _files(folder, Cache(tmp_path / "cache"))
    before = tuple(made)
    monkeypatch.setattr(sdsite.cache, "program_version", lambda: "een volgende")
    _files(folder, Cache(tmp_path / "cache"))
    assert (*before, *before) == tuple(made)


def test_een_kalender_catalogus_of_werkmap_die_dezelfde_is_vraagt_geen_bibliotheek(
    project: Path, tmp_path: Path
) -> None:
    code = (
        "import hashlib, sys; from pathlib import Path\n"
        "from sdsite.build import build_site; from sdsite.cache import Cache\n"
        "made = []\n"
        "build_site(Path(sys.argv[1]), None, cache=Cache(Path(sys.argv[2])), show=made.append)\n"
        "site = repr(sorted((each.path, each.content) for each in made))\n"
        "print(hashlib.sha256(site.encode()).hexdigest())\n"
        "print(*(name for name in ('icalendar', 'rdflib', 'xlsxwriter') if name in sys.modules))"
    )
    folder = project / "tests/sites/op_een_adres"
    first, again = (
        subprocess.run(
            [sys.executable, "-c", code, str(folder), str(tmp_path)],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()
        for _ in range(2)
    )
    assert first[1] == "icalendar rdflib xlsxwriter"
    assert again == [first[0], ""]


def _made_workbooks(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Each workbook that is made from now on."""
    made: list[bytes] = []

    def counted(table: DataTable) -> bytes:
        made.append(workbook(table))
        return made[-1]

    monkeypatch.setattr(sdsite.render.site, "workbook", counted)
    return made


def _files(folder: Path, cache: Cache) -> dict[str, bytes]:
    sources, _ = read(folder)
    config, _ = load_config(sources.config)
    assert config is not None
    plan = plan_site(load(sources.records)[0], config, config.peildatum)
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
    site = render(plan_site(register, config, config.peildatum), config)
    every = {file.path: file.content for file in site}
    of_hosts = {path for path in every if path.startswith(HOSTING) or path == "_headers"}
    for path in every.keys() - of_hosts:
        assert site.file(path) == every[path], path
    assert of_hosts
    assert [site.file(path) for path in ("nergens/", "adviezen/", *sorted(of_hosts))] == [None] * (
        2 + len(of_hosts)
    )


def test_het_beleid_staat_elk_script_toe_dat_in_een_pagina_staat(project: Path) -> None:
    files = _files(project / "tests/sites/een_advies", NO_CACHE)
    pages = (content for path, content in files.items() if path.endswith(".html"))
    scripts = {script for page in pages for script in inline_scripts(page)}
    assert len(scripts) == 1
    assert content_security_policy(scripts).encode() in files["_headers"]


@pytest.mark.parametrize("many", [1, 10_000])
def test_op_alle_kernen_komen_dezelfde_bestanden(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr(sdsite.render.site, "WORTH_A_FORK", many)
    plan, config = _planned(project)
    alone = sorted((file.path, file.begin, file.content) for file in render(plan, config))
    together = render(plan, config, (), Cache(tmp_path / "cache"), cores=3)
    assert sorted((file.path, file.begin, file.content) for file in together) == alone


def _planned(project: Path) -> tuple[SitePlan, Config]:
    """The real project, which has enough pages for more than one process."""
    sources, _ = read(project)
    config, _ = load_config(sources.config)
    assert config is not None
    register, _ = load(sources.records)
    return plan_site(register, config, config.peildatum), config
